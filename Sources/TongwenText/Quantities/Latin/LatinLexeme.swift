/// A word, a figure in digits or a sign of a text with spaces between words.
struct LatinLexeme {
  enum Form { case word, digits, sign }

  var form: Form
  /// Scalars of the text.
  var start: Int
  var end: Int
  var meaning: LatinMeaning?
  var digits: Digits?
  /// The scalar of a sign.
  var sign: UInt32 = 0
  /// Nothing stands between it and the lexeme before it.
  var isTied = false
}

/// Cuts a text into lexemes; names with digits become words without meaning.
struct LatinLexer {
  private let text: ScalarText
  private let lexicon: LatinLexicon
  private var index = 0
  private var lexemes: [LatinLexeme] = []

  static func lexemes(of text: ScalarText, lexicon: LatinLexicon) -> [LatinLexeme] {
    var lexer = LatinLexer(text: text, lexicon: lexicon)
    lexer.run()
    return lexer.lexemes
  }

  private init(text: ScalarText, lexicon: LatinLexicon) {
    (self.text, self.lexicon) = (text, lexicon)
    lexemes.reserveCapacity(text.count / 4 + 4)
  }

  private mutating func run() {
    while index < text.count {
      let scalar = text[index]
      if Scalar.isLetter(scalar) {
        word()
      } else if Scalar.isDigit(scalar) {
        digits()
      } else if Scalar.isSpace(scalar) {
        index += 1
      } else {
        sign(scalar)
      }
    }
  }

  private mutating func add(_ lexeme: LatinLexeme) {
    var lexeme = lexeme
    lexeme.isTied = lexemes.last.map { $0.end == lexeme.start } ?? false
    lexemes.append(lexeme)
  }

  private mutating func word() {
    let start = index
    var hash = MeaningTable<LatinMeaning>.start
    while Scalar.isLetter(text[index]) {
      hash = MeaningTable<LatinMeaning>.step(hash, Scalar.lowered(text[index]))
      index += 1
    }
    if Scalar.isDigit(text[index]), !isCurrency(start) {
      skipCode(start)
      return
    }
    if text[index] == 0x2D, Scalar.isDigit(text[index + 1]), isCodeStem(start) {
      skipCode(start)
      return
    }
    let isAttached = lexemes.last.map { $0.form == .digits && $0.end == start } ?? false
    if isAttached, let meaning = lexicon.attached.meaning(of: hash) {
      add(LatinLexeme(form: .word, start: start, end: index, meaning: meaning))
    } else if let meridiem = meridiem(start) {
      add(meridiem)
    } else {
      add(
        LatinLexeme(form: .word, start: start, end: index, meaning: lexicon.words.meaning(of: hash))
      )
    }
  }

  /// a.m., p.m. after a figure.
  private mutating func meridiem(_ start: Int) -> LatinLexeme? {
    guard index == start + 1, text[index] == 0x2E, lexemes.last?.form == .digits else { return nil }
    let next = text[index + 1] == 32 ? index + 2 : index + 1
    guard Scalar.lowered(text[next]) == 0x6D, !Scalar.isLetter(text[next + 1]) else { return nil }
    let letter = Scalar.lowered(text[start])
    guard letter == 0x61 || letter == 0x70 else { return nil }
    index = text[next + 1] == 0x2E ? next + 2 : next + 1
    return LatinLexeme(
      form: .word, start: start, end: index, meaning: letter == 0x61 ? .morning : .afternoon)
  }

  private func isCurrency(_ start: Int) -> Bool {
    lexicon.currencies.longestMatch(in: text, before: index)?.start == start
  }

  /// COVID-19, Win-11; not mid-2019.
  private func isCodeStem(_ start: Int) -> Bool {
    if isCurrency(start) { return false }
    let isCovid = isCovid(start)
    guard Scalar.isUpper(text[start]) || isCovid else { return false }
    var hash = MeaningTable<LatinMeaning>.start
    for place in start..<index {
      hash = MeaningTable<LatinMeaning>.step(hash, Scalar.lowered(text[place]))
    }
    return lexicon.words.meaning(of: hash) == nil
  }

  /// covid, also declined (covidu-19).
  private func isCovid(_ start: Int) -> Bool {
    let letters: [UInt32] = [0x63, 0x6F, 0x76, 0x69, 0x64]
    return letters.indices.allSatisfy { Scalar.lowered(text[start + $0]) == letters[$0] }
  }

  private mutating func skipCode(_ start: Int) {
    CodeWord.skip(text, &index)
    add(LatinLexeme(form: .word, start: start, end: index))
  }

  private mutating func digits() {
    let start = index
    let isMoney =
      lexemes.last.map { $0.form == .sign && Self.moneySigns.contains($0.sign) } ?? false
    if !isMoney, let end = CodeWord.end(text, at: start) {
      index = end
      add(LatinLexeme(form: .word, start: start, end: end))
      return
    }
    guard let digits = lexicon.style.digits(in: text, at: start) else {
      while Scalar.isDigit(text[index]) || text[index] == 0x2E || text[index] == 0x2C { index += 1 }
      add(LatinLexeme(form: .word, start: start, end: index))
      return
    }
    index = digits.end
    add(LatinLexeme(form: .digits, start: start, end: index, digits: digits))
  }

  private static let moneySigns: Set<UInt32> = [0x24, 0xA3, 0xA5, 0x20AC, 0x20BD, 0x20B9, 0x20A9]

  /// ½ and its like are figures; an address is one word.
  private mutating func sign(_ scalar: UInt32) {
    let start = index
    index += 1
    if let value = VulgarFraction.value(of: scalar) {
      add(
        LatinLexeme(
          form: .digits, start: start, end: index,
          digits: Digits(value: value, end: index, places: 1, hasPoint: true)))
      return
    }
    if scalar == 0x3A, text[index] == 0x2F, text[index + 1] == 0x2F || scalar == 0x40 {
      while index < text.count, !Scalar.isSpace(text[index]) { index += 1 }
    }
    add(LatinLexeme(form: .sign, start: start, end: index, sign: scalar))
  }
}
