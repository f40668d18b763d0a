import TongwenText

/// A mark where no mark can be: "the^ composition", "each. cat", "thirty- more", "word ,".
///
/// Reported in text of spaced scripts are `_ ^ ~ @` behind a word; a blank before a comma or stop; a stop,
/// exclamation or question mark in mid-sentence before a small letter that the source does not have; a
/// mark behind a comma; a hyphen that hangs without its counterpart; a mark behind an article or a
/// preposition. Left alone are abbreviations, "two- and three-year", quotations, code.
struct StrayMarkCheck: Check {
  static let rule = Rule(
    "punctuation.stray", .punctuation, .warning,
    "A mark stands where the sentence has no room for one.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard pair.target.isSpaced else { return [] }
    if pair.isCopy { return [] }
    let letters = pair.target.letters
    let hasExtraCry = cries(letters) > (pair.source.map { cries($0.letters) } ?? Int.max)
    for place in letters.places(of: Self.marks) where place > 0 {
      let mark = letters.scalars[place]
      if mark == 0x21 || mark == 0x3F, !hasExtraCry { continue }
      if let range = stray(mark, place, pair) { return [finding(range, pair)] }
    }
    return []
  }

  private func stray(_ mark: UInt32, _ place: Int, _ pair: CheckedPair) -> Range<Int>? {
    let letters = pair.target.letters
    let (before, after) = (letters[place - 1], letters[place + 1])
    if before == 0x20 { return blankBefore(mark, place, pair) }
    guard after == 0x20 else { return nil }
    switch mark {
    case 0x5F, 0x5E, 0x7E, 0x40:
      guard before.isSpacedLetter || before.isASCIIDigit || before == 0x2C else { return nil }
      return isInSource(mark, pair) ? nil : place..<place + 1
    case 0x21, 0x3F:
      let next = letters[place + 2]
      let isInside = before.isSpacedLetter && (next.isASCIILower || next.isASCIIDigit)
      return isInside || before == 0x2C || isAfterFunctionWord(place, pair)
        ? place..<place + 1 : nil
    case 0x2C:
      return isAfterArticle(place, pair) || isBeforeThat(place, pair) || isInDate(place, pair)
        ? place..<place + 1 : nil
    case 0x2D: return hangs(place, pair) ? place..<place + 1 : nil
    case 0x2E:
      return isFalseStop(place, pair) || isAfterFunctionWord(place, pair)
        ? place..<place + 1 : nil
    case 0x3A:
      return isAfterFunctionWord(place, pair) || isColonInClause(place, pair)
        ? place..<place + 1 : nil
    case 0x3B:
      return isInDate(place, pair)
        || isAfterFunctionWord(place, pair) && !isStranded(place, pair) ? place..<place + 1 : nil
    case 0x27: return isLooseApostrophe(place, pair) ? place..<place + 1 : nil
    default: return nil
    }
  }

  /// `word ,` and `word .`
  private func blankBefore(_ mark: UInt32, _ place: Int, _ pair: CheckedPair) -> Range<Int>? {
    let letters = pair.target.letters
    guard [0x2C, 0x3B, 0x2E].contains(mark) else { return nil }
    let next = letters[place + 1]
    let isEnd = next == 0 || next == 0x20 || next == 0x0A
    let before = letters[place - 2]
    guard isEnd, before.isSpacedLetter || before.isASCIIDigit || before == 0x29,
      !GapCheck.isFunctionWord(before: place - 1, pair)
    else { return nil }
    return place - 1..<place + 1
  }

  /// `thirty- more`, `home- to birds`; not `two- and three-year`, not `five- to 10-fold`, not ` -- `.
  private func hangs(_ place: Int, _ pair: CheckedPair) -> Bool {
    let letters = pair.target.letters
    guard letters[place - 1].isASCIILower || letters[place - 1] == 0x2C,
      letters[place + 2].isASCIILower
    else { return false }
    let start = letters.bytes(place..<place + 2).upperBound
    let next = pair.target.words.drop { $0.range.lowerBound < start }.prefix(2)
    if let joint = next.first, Self.joining.contains(joint.key) {
      let isOpen = joint.key == Self.to && word(before: place, pair)?.key != Self.mid
      guard isOpen, let partner = next.last, next.count == 2 else { return false }
      return !partner.isNumber && letters.scalars[(place + 2)...].prefix(24).contains(0x2D) == false
    }
    return !letters.scalars.indices.contains { other in
      other != place && letters[other] == 0x2D && letters[other - 1] == 0x20
    }
  }

  /// `each. cat`: no abbreviation, a small word on both sides.
  private func isFalseStop(_ place: Int, _ pair: CheckedPair) -> Bool {
    guard let word = word(before: place, pair), word.length >= 3, !word.isNumber,
      pair.target.letters[place + 2].isASCIILower, pair.target.letters[place + 3].isASCIILower
    else { return false }
    return !Self.abbreviations.contains(word.key) && !isAbbreviated(word, pair)
      && !word.isCapitalised || isCapitals(word, pair)
  }

  private func isCapitals(_ word: Word, _ pair: CheckedPair) -> Bool {
    pair.target.slice(word.range).allSatisfy(\.isUppercase)
  }

  /// `a.m.`, `U.S.`: stops within.
  private func isAbbreviated(_ word: Word, _ pair: CheckedPair) -> Bool {
    word.range.lowerBound > 0
      && pair.target.slice(word.range.lowerBound - 1..<word.range.lowerBound) == "."
  }

  private func isAfterFunctionWord(_ place: Int, _ pair: CheckedPair) -> Bool {
    guard pair.target.language.code == "en", let word = word(before: place, pair),
      !word.isCapitalised
    else { return false }
    if Self.functionWords.contains(word.key) { return true }
    return pair.target.letters[place] != 0x3A && Self.looseWords.contains(word.key)
      && (pair.target.letters[place] == 0x3B || pair.target.letters[place + 2].isASCIILower)
  }

  /// `what they live by; the`: a question word or a comparison moves what belongs behind the last word.
  private func isStranded(_ place: Int, _ pair: CheckedPair) -> Bool {
    let end = pair.target.letters.bytes(place..<place + 1).lowerBound
    let before = pair.target.words.prefix { $0.range.upperBound <= end }
    return before.dropLast().suffix(8).contains { Self.movingWords.contains($0.key) }
  }

  /// `the, first`.
  private func isAfterArticle(_ place: Int, _ pair: CheckedPair) -> Bool {
    guard pair.target.language.code == "en", pair.target.letters[place + 2].isSpacedLetter,
      let word = word(before: place, pair)
    else { return false }
    return !word.isCapitalised && Self.articles.contains(word.key)
  }

  /// `in, March`, `on; 3 June`: a mark between a preposition and a month or a figure.
  private func isInDate(_ place: Int, _ pair: CheckedPair) -> Bool {
    guard pair.target.language.code == "en", let word = word(before: place, pair),
      Self.datePrepositions.contains(word.key)
    else { return false }
    let start = pair.target.letters.bytes(place..<place + 2).upperBound
    return pair.target.quantities.contains { $0.range.lowerBound == start && $0.isCalendar }
  }

  /// A colon before a bracket, behind a preposition, before another or an auxiliary, where the source has neither colon
  /// nor dash.
  private func isColonInClause(_ place: Int, _ pair: CheckedPair) -> Bool {
    guard pair.target.language.code == "en", let source = pair.source,
      source.letters.places(of: Self.colons).isEmpty
    else { return false }
    if pair.target.letters[place + 2] == 0x28 { return !isNumbered(place + 3, pair.target.letters) }
    if pair.target.letters[place + 2].isASCIILower, let word = word(before: place, pair),
      Self.prepositions.contains(word.key)
    {
      return true
    }
    let start = pair.target.letters.bytes(place..<place + 2).upperBound
    let next = pair.target.words.first { $0.range.lowerBound == start }
    return next.map { !$0.isCapitalised && Self.tailWords.contains($0.key) } ?? false
  }

  /// `(1)`, `(a)`: a list follows.
  private func isNumbered(_ place: Int, _ letters: Letters) -> Bool {
    letters[place + 1] == 0x29 || letters[place + 2] == 0x29 && letters[place].isASCIIDigit
  }

  /// An apostrophe that ends a word without an `s`, where nothing was opened by one.
  private func isLooseApostrophe(_ place: Int, _ pair: CheckedPair) -> Bool {
    let letters = pair.target.letters
    let before = letters[place - 1]
    let isPossessive =
      (before == 0x73 || before == 0x53) && letters[place - 2] != 0x27
      && !(word(before: place, pair).map { Self.looseWords.contains($0.key) } ?? false)
    guard before == 0x2C || before.isSpacedLetter && !isPossessive else {
      return false
    }
    return !letters.marks.contains { other in
      other != place && (letters[other] == 0x27 || letters[other] == 0x2018)
        && !letters[other - 1].isSpacedLetter && !letters[other - 1].isASCIIDigit
    }
  }

  /// `find, that you`: no comma parts a verb of saying from what is said.
  private func isBeforeThat(_ place: Int, _ pair: CheckedPair) -> Bool {
    guard pair.target.language.code == "en", let word = word(before: place, pair),
      Self.sayingWords.contains(word.key)
    else { return false }
    let start = pair.target.letters.bytes(place..<place + 2).upperBound
    let next = pair.target.words.drop { $0.range.lowerBound < start }.prefix(2)
    return next.first?.key == Self.that && next.first?.range.lowerBound == start
      && next.last?.key != Self.isWord
  }

  /// The word that ends right before a place, in scalars of the text.
  private func word(before place: Int, _ pair: CheckedPair) -> Word? {
    let end = pair.target.letters.bytes(place..<place + 1).lowerBound
    return pair.target.words.first { $0.range.upperBound == end }
  }

  /// Whether the source writes the sign too, in either width.
  private func isInSource(_ mark: UInt32, _ pair: CheckedPair) -> Bool {
    pair.source?.letters.scalars.contains { $0 == mark || $0 == mark + 0xFEE0 } ?? false
  }

  private func cries(_ letters: Letters) -> Int { letters.places(of: Self.crying).count }

  private func finding(_ range: Range<Int>, _ pair: CheckedPair) -> Finding {
    let bytes = pair.target.letters.bytes(range)
    let mark = pair.target.slice(bytes)
    let fix = mark.first == " " ? String(mark.dropFirst()) : ""
    return Self.rule.finding(
      Self.message(mark), target: bytes,
      fixes: [Finding.Fix(bytes, fix, isSafe: mark.first == " ")])
  }

  private static let marks = Marks.set("_^~@!?-.,:;'")
  private static let colons = Marks.set(":：—–-")
  private static let crying = Marks.set("!?！？")
  private static let joining = keys("and or to but as nor than und oder et ou y o e i")
  private static let abbreviations = keys(
    "etc vs approx dept est inc ltd corp jr sr dr ext max min cit fig vol no pp art sec dist ave tel"
  )
  /// Behind these no mark at all.
  private static let functionWords = keys("the a an of and or its their from than")
  private static let datePrepositions = keys("in on since until during")
  /// Behind these no comma.
  private static let articles = keys("the an its their than")
  /// Behind these no colon in mid-sentence.
  private static let prepositions = keys("to over for on into through during under between about")
  /// Behind these no stop or semicolon, though a list may follow a colon.
  private static let looseWords = keys(
    "each which by with is are was were be in at as but has have will would can could may while give"
  )
  /// Behind these a clause may end with a preposition or a verb that stands alone.
  private static let movingWords = keys("what which who whom where how that than as whatever when")
  /// Before these no colon.
  private static let tailWords = keys(
    "of in when that have has to over from at for with by was were is are who which than")

  /// Behind these no comma before "that".
  private static let sayingWords = keys(
    "find finds found say says said report reports reported show shows showed believe believes announce "
      + "announced stated know knows think thinks")
  private static let (to, mid): (UInt64, UInt64) = (Word.key("to"), Word.key("mid"))
  private static let (that, isWord): (UInt64, UInt64) = (Word.key("that"), Word.key("is"))

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Word.key(String($0)) })
  }
}

extension StrayMarkCheck {
  fileprivate static func message(_ mark: String) -> String {
    mark.first == " " ? "no space belongs before this mark" : "\"\(mark)\" has no business here"
  }
}
