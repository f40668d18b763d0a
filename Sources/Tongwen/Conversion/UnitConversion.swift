/// Translation units of one format into another, in constant memory.
struct UnitConversion: Sendable {
  private let file: FileInput
  private let format: UnitFormat
  private let asked: (from: Language?, to: Language?)
  private let pair: LanguagePair?
  private let columns: [Language]
  let count: Int
  let losses: [Conversion.Loss]

  init(_ file: FileInput, _ format: UnitFormat, from: Language?, to: Language?) throws {
    (self.file, self.format, asked) = (file, format, (from, to))
    var census = UnitCensus()
    // Of two languages that are asked for, formats of many take units that have both.
    var untranslated = 0
    try Self.read(file, (from, to)) { unit in
      census.count(unit, features: !format.isBilingual)
      let isAsked = [from, to].contains { $0.map { unit.isOnly($0) } ?? false }
      untranslated += isAsked && !format.isBilingual ? 1 : 0
    }
    let first = try from ?? Self.sourceLanguage(file, census.languages)
    let all = census
    pair =
      format.isBilingual
      ? try all.pair(from: first, to: to, for: format, file: file.name) : nil
    columns = pair.map { [$0.source, $0.target] } ?? Self.columns(all, first, from, to, format)
    let further = all.languages.count > 2 && format.isBilingual && (from == nil || to == nil)
    var repeated = 0
    if format.isBilingual {
      (census, repeated) = try Self.census(file, format, pair, (from, to))
    }
    count = census.units
    var losses = Self.losses(census, format, further ? all.units : 0, repeated)
    if untranslated > 0 {
      losses.append(Conversion.Loss(words: "texts without a translation", count: untranslated))
    }
    self.losses = losses
  }

  /// All units, those without a translation too.
  private static func read(
    _ file: FileInput, _ asked: (from: Language?, to: Language?),
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    try UnitFile(file, from: asked.from, to: asked.to).read(withUntranslated: true, body)
  }

  func write(to sink: ByteSink) throws {
    let selection = UnitSelection(
      format, from: pair?.source ?? asked.from, to: pair?.target ?? asked.to)
    var writer = try format.writer(to: sink, languages: columns)
    try Self.read(file, asked) { unit in
      if let unit = selection.selected(unit) { try writer.write(unit) }
    }
    try writer.finish()
  }

  /// What the units of two languages hold, and how many PO has no room for: texts that were there under
  /// the same key.
  private static func census(
    _ file: FileInput, _ format: UnitFormat, _ pair: LanguagePair?,
    _ asked: (from: Language?, to: Language?)
  ) throws -> (UnitCensus, repeated: Int) {
    var (census, repeated, seen) = (UnitCensus(), 0, Set<Int>())
    let selection = UnitSelection(format, from: pair?.source, to: pair?.target)
    try read(file, asked) { unit in
      let left = selection.further(unit)
      guard let unit = selection.selected(unit) else { return }
      census.count(unit)
      if left > 0 { census.count(.furtherTexts) }
      guard format == .po, let source = unit.variants.first else { return }
      var hasher = Hasher()
      hasher.combine(source.text)
      hasher.combine(unit.context.key)
      repeated += seen.insert(hasher.finalize()).inserted ? 0 : 1
    }
    return (census, repeated)
  }

  private static func columns(
    _ census: UnitCensus, _ first: Language?, _ from: Language?, _ to: Language?,
    _ format: UnitFormat
  ) -> [Language] {
    if format == .tmx { return [first].compactMap { $0 } }
    let chosen = census.languages.filter { language in
      [from, to].contains { $0.map(language.matches) ?? true }
    }
    guard let first, let index = chosen.firstIndex(where: first.matches) else { return chosen }
    return [chosen[index]] + chosen.enumerated().filter { $0.offset != index }.map(\.element)
  }

  private static func losses(
    _ census: UnitCensus, _ format: UnitFormat, _ further: Int, _ repeated: Int
  ) -> [Conversion.Loss] {
    var losses = UnitFeature.allCases.compactMap { feature -> Conversion.Loss? in
      guard !format.holds.contains(feature), let count = census.features[feature] else {
        return nil
      }
      return Conversion.Loss(words: feature.words, count: count)
    }
    if further > 0 {
      losses.insert(
        Conversion.Loss(words: UnitFeature.furtherLanguages.words, count: further), at: 0)
    }
    if repeated > 0 {
      losses.append(Conversion.Loss(words: "further translations of a text", count: repeated))
    }
    return losses
  }

  /// The language that a file says its sources are in: TMX in its header, formats of a source and a
  /// target by the order of the texts.
  private static func sourceLanguage(_ file: FileInput, _ found: [Language]) throws -> Language? {
    if UnitFile(file).isStore { return nil }
    let stream = try file.open()
    if try stream.look(1).isEmpty { return nil }
    let format = try? Formats.detect(stream)
    if format is any BilingualFormat { return found.first }
    if format?.name != "tmx" { return nil }
    return try TMX.header(of: stream)?.sourceLanguage.flatMap { Language($0) }
  }
}

extension TranslationUnit {
  /// It has a text in this language and in no other.
  fileprivate func isOnly(_ language: Language) -> Bool {
    !variants.isEmpty && variants.allSatisfy { $0.language.matches(language) }
  }
}
