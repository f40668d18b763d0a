import TongwenText

/// A word or phrase stands twice in a row: "the the", "表示表示".
///
/// Reported is a word repeated with nothing but a blank between, and two or more Han characters repeated
/// at once. Left alone are words that English and Chinese double ("had had", 很多很多, 一张纸一张纸), names that are doubled
/// (Bora Bora), laughter, and what the source repeats as well.
struct RepetitionCheck: Check {
  static let rule = Rule(
    "repetition.doubled", .repetition, .warning, "A word stands twice in a row.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    if pair.isCopy { return [] }
    let found = pair.target.isSpaced ? words(pair) : han(pair)
    guard !found.isEmpty, let source = pair.source, Self.repeats(source) else { return found }
    return found.filter { Self.isFunctionWord($0, pair) }
  }

  /// Pieces between blanks that are the same but for a mark at the end of the last.
  private func words(_ pair: CheckedPair) -> [Finding] {
    let pieces = Self.pieces(pair.target.letters)
    var findings: [Finding] = []
    var place = 0
    while place + 1 < pieces.count {
      var end = place
      while end + 1 < pieces.count, isSame(pieces[place], pieces[end + 1], pair.target.letters) {
        end += 1
      }
      if end > place, isFault(pieces[place], end - place, pair) {
        let letters = pair.target.letters
        let last = pieces[end].lowerBound..<pieces[end].lowerBound + pieces[place].count
        findings.append(finding(letters.bytes(pieces[place]), through: letters.bytes(last), pair))
      }
      place = end + 1
    }
    return findings
  }

  private static func pieces(_ letters: Letters) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    pieces.reserveCapacity(letters.count / 5 + 1)
    var start = 0
    for place in 0...letters.count where place == letters.count || letters[place].isWhite {
      if place > start { pieces.append(start..<place) }
      start = place + 1
    }
    return pieces
  }

  /// The second begins with the first, and only marks follow.
  private func isSame(_ one: Range<Int>, _ two: Range<Int>, _ letters: Letters) -> Bool {
    guard two.count >= one.count, two.count - one.count <= 3,
      Self.isWord(letters[one.upperBound - 1]) || letters[one.upperBound - 1] == 0x29
    else { return false }
    for offset in 0..<one.count {
      let (first, second) = (letters[one.lowerBound + offset], letters[two.lowerBound + offset])
      let isSameLetter = first == second || first.isASCIILetter && first | 0x20 == second | 0x20
      if !isSameLetter { return false }
    }
    return !(one.upperBound - one.lowerBound..<two.count).contains {
      Self.isWord(letters[two.lowerBound + $0])
    }
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    scalar.isSpacedLetter || scalar.isASCIIDigit
  }

  private func isFault(_ piece: Range<Int>, _ times: Int, _ pair: CheckedPair) -> Bool {
    let letters = pair.target.letters.scalars[piece]
    guard letters.count > 1, letters.contains(where: Self.isWord) else { return false }
    if times > 1 { return true }
    let folded = letters.map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
    if Self.doubled.contains(Word.key(of: folded)) { return false }
    guard letters.first?.isUpper == true else { return true }
    return pair.source != nil && !isDoubledName(pair.target.slice(pair.target.letters.bytes(piece)))
  }

  /// One syllable of pinyin twice is a name: Yang Yang, Fang Fang.
  private func isDoubledName(_ word: String) -> Bool {
    Readings.mandarin.splits(of: word, limit: 1).first?.count == 1
  }

  private func finding(
    _ first: Range<Int>, through last: Range<Int>, _ pair: CheckedPair
  ) -> Finding {
    let range = first.lowerBound..<last.upperBound
    let word = pair.target.slice(first)
    return Self.rule.finding(
      Self.message(word), target: range, fixes: [Finding.Fix(range, word, isSafe: true)])
  }

  private func han(_ pair: CheckedPair) -> [Finding] {
    let letters = pair.target.letters
    guard letters.scalars.contains(where: \.isHan) else { return [] }
    for start in letters.scalars.indices where letters.scalars[start].isHan {
      guard let length = Self.repeated(letters.scalars, at: start) else { continue }
      let first = letters.bytes(start..<start + length)
      return [finding(first, through: letters.bytes(start + length..<start + 2 * length), pair)]
    }
    return []
  }

  /// How many Han characters from a place stand there twice, from 2 to 12, no character alone.
  private static func repeated(_ scalars: [UInt32], at start: Int) -> Int? {
    let most = min(12, (scalars.count - start) / 2)
    if most < 2 { return nil }
    return (2...most).first { length in
      guard scalars[start] == scalars[start + length] else { return false }
      let (first, second) = (start..<start + length, start + length..<start + 2 * length)
      return scalars[first] == scalars[second] && scalars[first].allSatisfy(\.isHan)
        && Set(scalars[first]).count > 1 && !isNumber(scalars[first])
        && !isReduplicated(scalars[first])
    }
  }

  /// 很多很多, 一张纸一张纸: Chinese doubles words for much and for one after the other.
  private static func isReduplicated(_ scalars: ArraySlice<UInt32>) -> Bool {
    scalars.first == 0x4E00 || reduplicated.contains { $0.elementsEqual(scalars) }
  }

  private static func isNumber(_ scalars: ArraySlice<UInt32>) -> Bool {
    scalars.allSatisfy(numerals.contains)
  }

  /// Whether a source repeats something itself.
  private static func repeats(_ side: CheckedPair.Side) -> Bool {
    let words = side.words
    if side.isSpaced,
      zip(words, words.dropFirst()).contains(where: { $0.key == $1.key && $0.length > 1 })
    {
      return true
    }
    let scalars = side.letters.scalars
    return scalars.indices.contains { scalars[$0].isHan && repeated(scalars, at: $0) != nil }
  }

  /// Articles, prepositions, auxiliaries: no source is a reason to double them.
  private static func isFunctionWord(_ finding: Finding, _ pair: CheckedPair) -> Bool {
    guard let word = finding.fixes.first?.replacement else { return false }
    return functionWords.contains(word.lowercased())
  }

  private static let functionWords: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "with", "by", "is", "are", "was",
    "and", "or", "as", "it", "this", "be", "我们", "你们", "他们", "她们", "它们", "这个", "那个", "因为", "所以",
    "但是", "如果", "可以",
    "没有", "以及", "或者", "通过", "对于", "关于",
  ]
  private static let reduplicated = [
    "很多", "许多", "好多", "非常", "如何", "怎样", "怎么", "永远", "好久", "多次", "不断",
  ]
  .map { $0.unicodeScalars.map(\.value) }
  private static let numerals = Marks.set("零〇一二三四五六七八九十百千万亿")
  private static let doubled = Set(
    ("had that very so really bye ha haha no far more many much hey yes yeah night knock blah nous "
      + "vous sie die der das").split(separator: " ").map { Word.key(String($0)) })
}

extension RepetitionCheck {
  fileprivate static func message(_ word: String) -> String { "\"\(word)\" stands twice" }
}
