import TongwenText

/// Chinese marks in text of another script: `He came，and left。`
///
/// Reported is each kind of mark once for a segment; its fix is the half-width mark. Left alone are
/// marks beside a Han character, which belong to a quotation in Chinese, and one that the source begins with too.
struct FullWidthCheck: Check {
  static let rule = Rule(
    "punctuation.full-width", .punctuation, .warning,
    "A mark of Chinese or Japanese typography stands in text of another script.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard pair.target.isSpaced, !["ko"].contains(pair.target.language.code) else { return [] }
    let letters = pair.target.letters
    if letters.highest <= 0x3000 || pair.isCopy || pair.target.words.isEmpty { return [] }
    var seen: Set<UInt32> = []
    return letters.places(of: Marks.fullWidthAndBrackets).compactMap { place in
      let mark = letters.scalars[place]
      guard mark > 0x3000, !isInHan(letters, place),
        place > 0 || pair.source?.letters[0] != mark,
        seen.insert(mark).inserted
      else { return nil }
      let range = letters.bytes(place..<place + 1)
      let right = Marks.halfWidthOf[mark].map { spaced($0, letters, place) }
      return Self.rule.finding(
        Self.message(pair.target.slice(range)), target: range,
        fixes: right.map { [Finding.Fix(range, $0, isSafe: true)] } ?? [])
    }
  }

  private func isInHan(_ letters: Letters, _ place: Int) -> Bool {
    [place - 1, place + 1].contains { letters[$0].isHan || letters[$0].isKana }
  }

  /// The mark with the space that follows it in Latin typography.
  private func spaced(_ mark: String, _ letters: Letters, _ place: Int) -> String {
    let next = letters[place + 1]
    return mark != "(" && (next.isSpacedLetter || next.isASCIIDigit) ? mark + " " : mark
  }
}

extension FullWidthCheck {
  fileprivate static func message(_ mark: String) -> String {
    "\"\(mark)\" is a mark of Chinese typography"
  }
}
