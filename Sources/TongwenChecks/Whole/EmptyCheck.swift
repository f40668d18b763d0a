/// The draft has nothing where the source has text.
///
/// Reported is a target without a letter or digit for a source that has one.
struct EmptyCheck: Check {
  static let rule = Rule(
    "target.empty", .empty, .error, "The draft has no text where the source has some.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, hasWords(source.text), !hasWords(pair.target.text) else {
      return []
    }
    let end = pair.target.text.utf8.count
    return [Self.rule.finding("the draft is empty here", target: 0..<end)]
  }

  private func hasWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
