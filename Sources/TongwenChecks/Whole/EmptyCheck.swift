/// The draft has nothing, or only marks, where the source has text.
///
/// Reported is a target without a letter or digit for a source that has one: under one rule where it is blank and
/// probably not translated yet, under another where punctuation was left over.
struct EmptyCheck: Check {
  static let rule = Rule(
    "target.empty", .empty, .error, "The draft has no text where the source has some.")
  static let marksOnly = Rule(
    "omission.words", .omission, .error,
    "The draft has only punctuation where the source has words.")
  static let rules = [rule, marksOnly]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, hasWords(source.text), !hasWords(pair.target.text) else {
      return []
    }
    let end = pair.target.text.utf8.count
    if pair.target.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      return [Self.rule.finding(Self.empty, target: 0..<end)]
    }
    return [Self.marksOnly.finding(Self.noWords, target: 0..<end)]
  }

  private func hasWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

extension EmptyCheck {
  fileprivate static let empty = "the draft is empty here"
  fileprivate static let noWords = "the draft has only punctuation here"
}
