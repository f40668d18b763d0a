/// Suggestions as a file that CAT tools open.
public enum SuggestionFile {
  /// XLIFF 2.0 with a unit for each text: what the memory knows of it as translation candidates (`mtc`),
  /// its terms as a glossary (`gls`).
  ///
  /// - Parameter ids: of the texts; those that are `nil` have their number alone.
  public static func xliff(
    _ suggestions: [Suggestion], ids: [String?] = [], from: Language, to: Language
  ) throws -> [UInt8] {
    let sink = ByteSink()
    var writer = try UnitFormat.xliff2.writer(to: sink, languages: [from, to])
    for (index, suggestion) in suggestions.enumerated() {
      let id = ids.indices.contains(index) ? ids[index] : nil
      try writer.write(
        TranslationUnit(
          id: id ?? "", variants: [.init(from, MarkedText(suggestion.text))]))
    }
    try writer.finish()
    if suggestions.isEmpty { return sink.bytes }
    let fills = suggestions.map(BilingualFill.init(offering:)).enumerated()
      .filter { !$0.element.offers.isEmpty || !$0.element.terms.isEmpty }
    let file = try Formats.bilingual(FileInput(bytes: sink.bytes, name: "suggestions.xlf"))
    return try file.written(Dictionary(uniqueKeysWithValues: fills.map { ($0.offset, $0.element) }))
  }
}

extension BilingualFill {
  /// What is known of a text, without a target.
  init(offering known: Suggestion) {
    self.init(
      offers: known.matches.map {
        Offer(source: $0.source.text, target: $0.target.text, score: $0.score)
      },
      terms: known.terms.compactMap { term in
        term.preferred.map { OfferedTerm(source: term.source, target: $0.text) }
      })
  }
}
