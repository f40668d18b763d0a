/// Writes the units of a memory as a file: TMX, XLIFF, PO, a table, JSON Lines.
public struct MemoryExport: Sendable {
  /// The formats a memory is written in.
  public typealias Format = UnitFormat

  /// The format that is written.
  public let format: Format
  /// The source language, which comes first, and the target; all languages where they are `nil`.
  public let from: Language?
  /// Only units with this language.
  public let to: Language?

  /// Makes one from its parts.
  public init(_ format: Format, from: Language? = nil, to: Language? = nil) {
    (self.format, self.from, self.to) = (format, from, to)
  }

  /// Writes the units of the memories and says how many.
  ///
  /// - Throws: `MemoryComplaint`, `FileComplaint`, `ConversionComplaint`
  @discardableResult
  public func write(_ memories: Memories, to sink: ByteSink) throws -> Int {
    let census = try census(memories)
    let languages = try self.languages(census)
    let selection = UnitSelection(format, from: languages.source, to: languages.target)
    var writer = try format.writer(to: sink, languages: languages.columns)
    var count = 0
    try memories.readUnits { unit in
      guard let unit = selection.selected(unit), unit.variants.count > 1 || from == nil && to == nil
      else { return }
      try writer.write(unit)
      count += 1
    }
    try writer.finish()
    return count
  }

  /// The languages of the units; nothing is counted for formats that need not know them.
  private func census(_ memories: Memories) throws -> UnitCensus {
    var census = UnitCensus()
    if format == .tmx || format == .jsonl { return census }
    let selection = UnitSelection(nil, from: from, to: to)
    try memories.readUnits { unit in
      if let unit = selection.selected(unit) { census.count(unit, features: false) }
    }
    return census
  }

  private func languages(
    _ census: UnitCensus
  ) throws -> (source: Language?, target: Language?, columns: [Language]) {
    switch format {
    case .tmx, .jsonl: return (from, to, [from].compactMap { $0 })
    case .tsv, .csv: return (from, to, from == nil ? census.byFrequency : census.languages)
    case .xliff, .xliff2, .po:
      let pair = try census.pair(from: from, to: to, for: format, file: "the memory")
      return (pair.source, pair.target, [pair.source, pair.target])
    }
  }
}
