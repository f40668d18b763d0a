import TongwenText

/// The draft says otherwise what the memory has for the very same sentence.
///
/// Good text repeats a translation that was published before, or one of them where there are several. Reported
/// is any other: a warning where a person reviewed what the memory has, a note where none did; the fix is the
/// memory's translation, a reviewed one before others. Left alone are differences of case, width and white space,
/// sources of fewer than four characters, drafts that are empty or still the source, and what the memory is not
/// sure of: only full matches without any penalty count.
struct DeviationCheck: Check {
  static let rule = Rule(
    "memory.deviation", .consistency, .warning,
    "The memory holds the same sentence with another translation. Its fix is that translation.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let best = pair.known.first(where: \.isReviewed) ?? pair.known.first,
      let source = pair.source, source.text.count >= 4, !pair.isCopy
    else { return [] }
    let (draft, whole) = (pair.target.folded.text, 0..<pair.target.text.utf8.count)
    if draft.isEmpty || pair.known.contains(where: { FoldedText($0.text).text == draft }) {
      return []
    }
    return [
      Self.rule.finding(
        Self.message(best), severity: best.isReviewed ? nil : .note,
        source: 0..<source.text.utf8.count, target: whole, fixes: [Finding.Fix(whole, best.text)])
    ]
  }
}

extension DeviationCheck {
  fileprivate static func message(_ known: KnownTranslation) -> String {
    let state = known.isReviewed ? "reviewed" : "not reviewed"
    return "the memory has \"\(known.text)\" for this sentence (\(known.origin), \(state))"
  }
}
