/// The space between two sentences, as the language of the target has it.
struct SentenceSpacing {
  let languages: LanguagePair

  /// What stands between two translated sentences, by what stands between those of the source.
  func between(_ space: String) -> String {
    if space.isEmpty { return languages.target.isUnspaced ? "" : " " }
    let isPlain = space.allSatisfy { $0 == " " }
    return isPlain && languages.target.isUnspaced && !languages.source.isUnspaced ? "" : space
  }
}
