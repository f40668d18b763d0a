/// The space between two sentences, as the language of the target has it.
struct SentenceSpacing {
  let languages: LanguagePair

  /// What stands between two translated sentences, by what stands between those of the source.
  func between(_ space: String) -> String {
    let joins = Self.joining.contains(languages.target.code)
    if space.isEmpty { return joins ? "" : " " }
    let isPlain = space.allSatisfy { $0 == " " }
    return isPlain && joins && !Self.joining.contains(languages.source.code) ? "" : space
  }

  /// Languages that write nothing between two sentences; Thai, which has no spaces between words, has one
  /// there.
  private static let joining: Set<String> = ["zh", "ja", "yue"]
}
