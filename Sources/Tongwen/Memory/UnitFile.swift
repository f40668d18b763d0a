/// A file of translation units, of any format that a memory takes: an exchange file, or a store.
///
///     try UnitFile("news.tsv", from: .english, to: .chinese).read { unit in print(unit) }
public struct UnitFile: Sendable {
  public let path: String
  private let from: Language?
  private let to: Language?

  /// - Parameters:
  ///   - from: the source language, for tables that do not say it.
  ///   - to: the target language.
  public init(_ path: String, from: Language? = nil, to: Language? = nil) {
    (self.path, self.from, self.to) = (path, from, to)
  }

  /// Hands over every unit in the order of the file, in constant memory.
  ///
  /// - Throws: a `Complaint` with its place where the file cannot be read.
  public func read(_ body: (TranslationUnit) throws -> Void) throws {
    guard isStore else {
      if path != "-", try FileInput(path).open().look(1).isEmpty { throw FileComplaint.empty(path) }
      let options = ReadingOptions(source: from, target: to)
      return try Formats.translationUnits(in: FileInput(path), options, body)
    }
    try TranslationMemory.open(at: path).readUnits { unit in
      try body(unit)
      return true
    }
  }

  /// Whether the file is a store, its own truth.
  public var isStore: Bool { path.lowercased().hasSuffix(".sqlite") }

  /// Writes units to an exchange file, TMX or, where its name ends in `.tsv` or `.csv`, a table.
  ///
  /// - Parameters:
  ///   - languages: the columns of a table.
  ///   - units: hands over one unit after another.
  /// - Throws: `FileComplaint`, and what `units` throws; then nothing is written.
  public func write(
    languages: [Language], _ units: (_ write: (TranslationUnit) throws -> Void) throws -> Void
  ) throws {
    let name = path.lowercased()
    let dialect: Dialect? = name.hasSuffix(".tsv") ? .tsv : name.hasSuffix(".csv") ? .csv : nil
    try FileOutput.create(path) { sink in
      if let dialect {
        try MemoryTable.write(header: languages, to: sink, dialect: dialect)
        try units { try MemoryTable.write($0, languages: languages, to: sink, dialect: dialect) }
      } else {
        let writer = try TMXWriter(sink, header: TMXHeader(sourceLanguage: languages.first))
        try units { try writer.write($0) }
        try writer.finish()
      }
    }
  }
}
