/// Checks a file that holds texts with their translations: XLIFF, PO, TMX, tables.
public struct UnitFileCheck: Sendable {
  public let file: String
  private let from: Language?
  private let to: Language?

  /// Makes one from its parts.
  public init(file: String, _ from: Language?, _ to: Language?) {
    (self.file, self.from, self.to) = (file, from, to)
  }

  /// Whether a file is of such a format, by its name.
  public static func reads(_ file: String) -> Bool { InputFiles.has(file, endings) }

  /// JSON Lines are pairs, see `PairLines`.
  private static let endings = Formats.all.filter { $0 is any MemoryFormat && $0.name != "jsonl" }
    .flatMap(\.endings)

  /// The findings about every unit, in the order of the file; units are each other's neighbours.
  ///
  /// - Throws: a `Complaint` where the file cannot be read.
  public func report(_ checker: Checker) throws -> DraftReport {
    var units: [TranslationUnit] = []
    try UnitFile(file, from: from, to: to).read(withPlaces: true) { units.append($0) }
    let sides = units.enumerated().compactMap(sides)
    let pairs = Parallel.results(of: sides) {
      checker.pair(
        source: $0.source.text, $0.source.language, target: $0.target.text, $0.target.language)
    }
    let findings = checker.findings(in: Checker.withNeighbours(pairs))
    let placed = zip(sides, findings).enumerated().flatMap { number, row in
      row.1.map {
        var placed = PlacedFinding(
          $0, id: row.0.id, place: row.0.target.place ?? Place(file: file, line: number + 1),
          sourcePlace: row.0.source.place, source: row.0.source.text, target: row.0.target.text)
        placed.entry = row.0.entry
        return placed
      }
    }
    return DraftReport(file: file, segments: sides.count, findings: placed)
  }

  private typealias Sides = (
    entry: Int, id: String?, source: TranslationUnit.Variant, target: TranslationUnit.Variant
  )

  /// The two texts of a unit: those of the languages asked for, or the first two.
  private func sides(_ number: Int, _ unit: TranslationUnit) -> Sides? {
    let source = unit.variants.first { from.map($0.language.matches) ?? true }
    let target = unit.variants.first { variant in
      to.map(variant.language.matches) ?? (variant.language.code != source?.language.code)
    }
    guard let source, let target else { return nil }
    return (number, unit.id.isEmpty ? nil : unit.id, source, target)
  }
}
