import TongwenText

/// Quotation marks of another shape than the house has chosen for Latin script.
///
/// Off unless the settings say `check.quotes: curly` or `straight`. Left alone are inches and seconds
/// behind a digit, and Chinese and Japanese text, which has quotation marks of its own.
struct QuoteStyleCheck: Check {
  static let rule = Rule(
    "punctuation.quote-style", .punctuation, .warning,
    "A quotation mark has another shape than the house has chosen.")
  static let rules = [rule]

  let convention: Conventions.Quotes

  func findings(in pair: CheckedPair) -> [Finding] {
    guard convention != .any, pair.target.isSpaced else { return [] }
    let letters = pair.target.letters
    return letters.marks.compactMap { place in
      right(at: place, letters).map { right in
        let range = letters.bytes(place..<place + 1)
        return Self.rule.finding(
          Self.message(right), target: range, fixes: [Finding.Fix(range, right, isSafe: true)])
      }
    }
  }

  /// The mark that should stand at a place; `nil` where the right one does.
  private func right(at place: Int, _ letters: Letters) -> String? {
    let mark = letters[place]
    if convention == .straight { return mark == 0x201C || mark == 0x201D ? "\"" : nil }
    guard mark == 0x22, !letters[place - 1].isASCIIDigit else { return nil }
    let before = letters[place - 1]
    return before == 0 || before.isWhite || before == 0x28 || before == 0x2014 ? "“" : "”"
  }
}

extension QuoteStyleCheck {
  fileprivate static func message(_ right: String) -> String { "the house writes \(right) here" }
}
