/// The formats that translation units are written in.
public enum UnitFormat: String, Sendable, CaseIterable {
  case tmx
  /// XLIFF 1.2, which every CAT tool opens.
  case xliff
  /// XLIFF 2.0.
  case xliff2
  case po
  case tsv
  case csv
  case jsonl

  /// The format that a file's name shows.
  public init?(file: String) {
    let ending = file.lowercased().split(separator: ".").last.map(String.init) ?? ""
    switch ending {
    case "xlf": self = .xliff
    case "pot": self = .po
    case "tab": self = .tsv
    case "ndjson": self = .jsonl
    default: self.init(rawValue: ending)
    }
  }

  /// It holds a text and one translation, not more; the first variant of a unit is its source.
  public var isBilingual: Bool { [.xliff, .xliff2, .po].contains(self) }

  /// What it holds beside the texts.
  public var holds: Set<UnitFeature> {
    switch self {
    case .tmx, .jsonl: Set(UnitFeature.allCases)
    case .xliff, .xliff2:
      Set(UnitFeature.allCases)
        .subtracting([.furtherLanguages, .furtherTexts, .textProperties])
    case .po: [.notes, .key, .file, .position, .needsReview]
    case .tsv, .csv:
      [
        .furtherLanguages, .id, .notes, .key, .neighbours, .file, .position, .history, .reviewed,
        .needsReview,
      ]
    }
  }

  /// Begins a file.
  ///
  /// - Parameter languages: of a bilingual format the source and the target; of a table its columns;
  ///   the first is the source.
  /// - Throws: `FileComplaint`
  public func writer(to sink: ByteSink, languages: [Language]) throws -> any UnitWriter {
    switch self {
    case .tmx:
      return try TMXWriter(sink, header: TMXHeader(sourceLanguage: languages.first))
    case .xliff, .xliff2:
      return try XLIFFWriter(sink, self == .xliff ? .v12 : .v20, languages: languages)
    case .po: return try POWriter(sink, languages: languages)
    case .tsv, .csv:
      return try TableWriter(sink, languages: languages, dialect: self == .csv ? .csv : .tsv)
    case .jsonl: return JSONLinesWriter(sink)
    }
  }
}

/// Writes translation units one after the other, in constant memory.
public protocol UnitWriter {
  /// Writes one unit.
  ///
  /// - Throws: `FileComplaint`
  mutating func write(_ unit: TranslationUnit) throws
  /// Writes the end of the file.
  ///
  /// - Throws: `FileComplaint`
  mutating func finish() throws
}

extension TMXWriter: UnitWriter {}

/// Writes a table with a column for each language.
struct TableWriter: UnitWriter {
  private let sink: ByteSink
  private let languages: [Language]
  private let dialect: Dialect

  init(_ sink: ByteSink, languages: [Language], dialect: Dialect) throws {
    (self.sink, self.languages, self.dialect) = (sink, languages, dialect)
    try MemoryTable.write(header: languages, to: sink, dialect: dialect)
  }

  func write(_ unit: TranslationUnit) throws {
    try MemoryTable.write(unit, languages: languages, to: sink, dialect: dialect)
  }

  func finish() {}
}

/// Writes one object a line.
struct JSONLinesWriter: UnitWriter {
  private let sink: ByteSink

  init(_ sink: ByteSink) { self.sink = sink }

  func write(_ unit: TranslationUnit) throws { try sink.write(UnitRecord(unit).line + "\n") }

  func finish() {}
}
