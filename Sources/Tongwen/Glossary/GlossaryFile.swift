/// A file of concept entries in any format that holds them.
public struct GlossaryFile: Sendable {
  /// The formats a glossary is written in.
  public enum Format: String, Sendable, CaseIterable {
    /// TBX version 3, DCA style: what this project keeps its own glossary in.
    case tbx
    /// TBX version 3, DCT style.
    case dct
    /// TBX version 2 (MARTIF).
    case martif
    case tsv
    case csv
    /// UTX 1.11; two languages.
    case utx
    /// OmegaT's glossary of three columns; two languages.
    case omegat
    /// DeepL's CSV: two terms and their languages, no header.
    case deepl
    /// Google's CSV of equivalent terms: a header of language codes.
    case google
    /// memoQ's CSV.
    case memoq
    /// MultiTerm's XML.
    case multiterm
    /// An Excel workbook.
    case xlsx
  }

  /// The file as the user named it.
  public let path: String

  /// Makes one from its parts.
  public init(_ path: String) { self.path = path }

  /// The format that a file's ending names; TBX where it names none.
  public var format: Format {
    let name = path.lowercased().hasSuffix(".gz") ? String(path.dropLast(3)) : path
    switch name.lowercased().split(separator: ".").last ?? "" {
    case "tsv", "tab", "txt": return .tsv
    case "csv": return .csv
    case "utx": return .utx
    case "xlsx", "xlsm": return .xlsx
    default: return .tbx
    }
  }

  /// The entries of the file, each with its place. What shows itself as nothing else is taken for a
  /// table.
  ///
  /// - Parameters:
  ///   - languages: of the first two columns of a table without a header.
  ///   - onInvalid: takes what is wrong with an entry, which is then left out.
  /// - Throws: a `Complaint` with the place of what is wrong.
  public func read(
    languages: [Language] = [], onInvalid: ((any Complaint) throws -> Void)? = nil
  ) throws -> [ConceptEntry] {
    try Self.entries(
      in: FileInput(path),
      ReadingOptions(
        source: languages.first, target: languages.dropFirst().first, onInvalid: onInvalid))
  }

  /// The entries of a file; what shows itself as nothing else is taken for a table.
  static func entries(in input: FileInput, _ options: ReadingOptions) throws -> [ConceptEntry] {
    let stream = try input.open()
    if try stream.look(1).isEmpty { throw FileComplaint.empty(input.name) }
    return try format(of: stream, input.name).entries(in: stream, options)
  }

  private static func format(of stream: ByteStream, _ path: String) throws -> any GlossaryFormat {
    let format: (any FileFormat)?
    do { format = try Formats.detect(stream) } catch FormatComplaint.unknown { format = nil }
    if let glossary = format as? any GlossaryFormat { return glossary }
    if let format, format.name != "plain" {
      throw FormatComplaint.noGlossary(path, format: format.name)
    }
    guard let table = try Formats.table(stream) as? any GlossaryFormat else {
      throw FormatComplaint.unknown(path)
    }
    return table
  }

  /// The files of a name: of a folder those that hold glossaries, in alphabetical order.
  static func files(_ path: String) throws -> [String] {
    let endings = Formats.all.compactMap { $0 as? any GlossaryFormat }.flatMap(\.endings)
    let files = InputFiles.files(path, endings: endings + ["txt"])
    if files.isEmpty { throw GlossaryWritingComplaint.nothingToImport(path) }
    return files
  }

  /// Writes entries, replacing the file at once or not at all.
  ///
  /// - Parameter frame: what stands around them in a TBX file.
  /// - Throws: `FileComplaint`, `GlossaryWritingComplaint`
  public func write(
    _ entries: [ConceptEntry], as format: Format? = nil, from: Language? = nil, to: Language? = nil,
    frame: TBX.Frame? = nil
  ) throws {
    let format = format ?? self.format
    try FileOutput.create(path) {
      try GlossaryFile.write(entries, format, from, to, frame: frame, into: $0)
    }
  }

  /// Header, references and style of a TBX file; `nil` for every other file.
  ///
  /// - Throws: a `Complaint` where the file cannot be read.
  static func frame(of input: FileInput) throws -> TBX.Frame? {
    let isTBX = (try? Formats.detect(input.open()))?.name == "tbx"
    return isTBX ? try TBX.frame(of: input) : nil
  }

  /// The file's content in memory, for standard output.
  public static func bytes(
    _ entries: [ConceptEntry], as format: Format, from: Language? = nil, to: Language? = nil,
    frame: TBX.Frame? = nil
  ) throws -> [UInt8] {
    let sink = ByteSink()
    try write(entries, format, from, to, frame: frame, into: sink)
    return sink.bytes
  }

  private static func write(
    _ entries: [ConceptEntry], _ format: Format, _ from: Language?, _ to: Language?,
    frame: TBX.Frame?, into sink: ByteSink
  ) throws {
    switch format {
    case .tbx, .dct, .martif:
      try TBX.write(entries, to: sink, style: format.tbxStyle ?? .dca, frame: frame)
    case .tsv: try GlossaryTable.write(entries, to: sink, dialect: .tsv)
    case .csv: try GlossaryTable.write(entries, to: sink, dialect: .csv)
    case .xlsx: try ExcelFormat.write(entries, to: sink)
    case .memoq: try GlossaryTable.writeMemoQ(entries, to: sink)
    case .multiterm: try MultiTerm.write(entries, to: sink)
    case .google: try GlossaryTable.writeGoogle(entries, to: sink)
    case .utx, .omegat, .deepl:
      guard let from, let to else { throw GlossaryWritingComplaint.needsTwoLanguages(format) }
      switch format {
      case .utx: try UTX.write(entries, from: from, to: to, to: sink)
      case .omegat: try GlossaryTable.writeOmegaT(entries, from: from, to: to, to: sink)
      default: try GlossaryTable.writeDeepL(entries, from: from, to: to, to: sink)
      }
    }
  }
}

extension GlossaryFile.Format {
  /// The style of TBX that it is; `nil` for every other format.
  var tbxStyle: TBX.Style? {
    switch self {
    case .tbx: .dca
    case .dct: .dct
    case .martif: .martif
    default: nil
    }
  }

  /// A style of TBX among the formats.
  init(_ style: TBX.Style) {
    self = Self.allCases.first { $0.tbxStyle == style } ?? .tbx
  }
}

/// What can be wrong when a glossary is changed or written.
public enum GlossaryWritingComplaint: Complaint {
  case needsTwoLanguages(GlossaryFile.Format)
  case noSuchEntry(String, nearest: String?)
  case severalEntries(String, [String])
  case exists(String, id: String)
  case notRewritable(String)
  /// A folder without a file that holds a glossary.
  case nothingToImport(String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }
}

extension GlossaryWritingComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .needsTwoLanguages(let format):
      "\(format.rawValue) holds two languages; name them with --from and --to"
    case .noSuchEntry(let name, let nearest):
      "there is no entry with the id or term '\(name)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .severalEntries(let name, let ids):
      "'\(name)' is a term of several entries: \(ids.joined(separator: ", ")); name one by its id"
    case .exists(let term, let id):
      "the term '\(term)' has that status in the entry \(id) already"
    case .nothingToImport(let path):
      "\(path): is a folder, not a file, and holds no glossary (TBX, Excel, TSV, CSV, UTX)"
    case .notRewritable(let path):
      "\(path) is not TBX, TSV or CSV and is not written; change it where it comes from"
    }
  }
}
