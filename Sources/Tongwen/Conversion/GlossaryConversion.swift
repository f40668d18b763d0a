/// Concept entries of one format into another.
struct GlossaryConversion: Sendable {
  let entries: [ConceptEntry]
  let losses: [Conversion.Loss]
  private let format: GlossaryFile.Format
  private let frame: TBX.Frame?
  private let pair: (from: Language?, to: Language?)

  init(_ file: FileInput, _ format: GlossaryFile.Format, from: Language?, to: Language?) throws {
    let entries = try GlossaryFile.entries(
      in: file, ReadingOptions(source: from, target: to))
    var languages: [Language] = []
    for language in entries.flatMap(\.terms).map(\.language) where !languages.contains(language) {
      languages.append(language)
    }
    if format.isBilingual && (from == nil || to == nil) {
      guard languages.count == 2 else {
        throw ConversionComplaint.manyLanguages(
          file.name, languages.map(\.tag), format: format.rawValue)
      }
    }
    let source = from ?? languages.first { language in to.map { !language.matches($0) } ?? true }
    let target = to ?? languages.first { language in source.map { !language.matches($0) } ?? true }
    (self.entries, self.format, pair) = (entries, format, (source, target))
    frame = try GlossaryFile.frame(of: file)
    losses =
      Self.losses(entries, format, pair)
      + (format.tbxStyle == nil ? [frame?.lostReferences].compactMap { $0 } : [])
  }

  private static func losses(
    _ entries: [ConceptEntry], _ format: GlossaryFile.Format,
    _ pair: (from: Language?, to: Language?)
  ) -> [Conversion.Loss] {
    var counts = GlossaryFeature.allCases.map { feature in
      (feature.words, format.holds.contains(feature) ? 0 : entries.count(where: feature.isIn))
    }
    if format.isBilingual, let source = pair.from, let target = pair.to {
      let whole = entries.filter { $0.hasTerm(in: source) && $0.hasTerm(in: target) }
      counts.append(("concepts without a name in both languages", entries.count - whole.count))
      let names = Set(whole.compactMap { $0.name(in: source) })
      counts.append(
        ("further concepts of one name", format == .deepl ? whole.count - names.count : 0))
    }
    return counts.filter { $0.1 > 0 }.map { Conversion.Loss(words: $0.0, count: $0.1) }
  }

  func write(to sink: ByteSink) throws {
    try sink.write(
      GlossaryFile.bytes(entries, as: format, from: pair.from, to: pair.to, frame: frame))
  }
}

extension TBX.Frame {
  fileprivate var lostReferences: Conversion.Loss? {
    references > 0 ? Conversion.Loss(words: "references of the file", count: references) : nil
  }
}

extension ConceptEntry {
  fileprivate func hasTerm(in language: Language) -> Bool {
    terms.contains { $0.language.matches(language) }
  }

  /// The first name in a language that may be used.
  fileprivate func name(in language: Language) -> String? {
    terms.first { $0.language.matches(language) && $0.status.isAllowed }?.text
  }
}
