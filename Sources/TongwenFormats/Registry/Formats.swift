/// The formats that are known, as a plain list, and how the one of a file is found.
public enum Formats {
  /// Those that show themselves by their content first.
  public static let all: [any FileFormat] = [
    TMXFormat(), TBXFormat(), MultiTermFormat(), XLIFFFormat(), POFormat(), JSONLinesFormat(),
    SRXFormat(),
    HTMLFormat(), WordFormat(), ExcelFormat(), OpenDocumentFormat(), EPUBFormat(),
    SubtitleFormat.subRip, SubtitleFormat.webVTT,
    TableFormat.utx, TableFormat.tsv, TableFormat.csv,
    PlainTextFormat.markdown, PlainTextFormat.plain,
  ]

  /// The format of a name; `nil` for an unknown one.
  public static func named(_ name: String) -> (any FileFormat)? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format of a file: by its content, then by its name's ending.
  ///
  /// - Throws: `FormatComplaint.unknown`, `FileComplaint`
  public static func detect(_ stream: ByteStream) throws -> any FileFormat {
    let head = try FileHead(stream)
    if let format = all.first(where: { $0.recognises(head) }) { return format }
    if let format = all.first(where: { head.hasEnding($0.endings) }) { return format }
    throw FormatComplaint.unknown(stream.name)
  }

  /// The format of a table that has no name to tell it: TSV, or CSV where the first line has commas and no tab.
  ///
  /// - Throws: `FileComplaint`
  public static func table(_ stream: ByteStream) throws -> (any FileFormat)? {
    let line = try FileHead(stream).text.prefix { !$0.isNewline }
    return named(!line.contains("\t") && line.contains(",") ? "csv" : "tsv")
  }

  /// What is in a file.
  ///
  /// - Throws: a `Complaint` with its place for a file that breaks its format's rules.
  public static func inspect(_ input: FileInput) throws -> Inspection {
    let stream = try input.open()
    return try detect(stream).inspect(stream)
  }

  /// The entries of a glossary of any format.
  ///
  /// - Throws: a `Complaint` with its place; `FormatComplaint.noGlossary` for other files.
  public static func entries(
    in input: FileInput, _ options: ReadingOptions = ReadingOptions()
  ) throws -> [ConceptEntry] {
    let stream = try input.open()
    let format = try detect(stream)
    guard let glossary = format as? any GlossaryFormat else {
      throw FormatComplaint.noGlossary(input.name, format: format.name)
    }
    return try glossary.entries(in: stream, options)
  }

  /// Hands every translation unit of a file of any format to `body`, in constant memory.
  ///
  /// - Throws: a `Complaint` with its place; `FormatComplaint.noMemory` for other files; what `body`
  ///   throws.
  public static func translationUnits(
    in input: FileInput, _ options: ReadingOptions = ReadingOptions(),
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    let stream = try input.open()
    let format = try detect(stream)
    guard let memory = format as? any MemoryFormat else {
      throw FormatComplaint.noMemory(input.name, format: format.name)
    }
    try memory.translationUnits(in: stream, options, body)
  }

  /// The format of a file that holds text in one language; `nil` for any other.
  ///
  /// - Throws: `FileComplaint`
  public static func document(_ stream: ByteStream) throws -> (any DocumentFormat)? {
    do {
      return try detect(stream) as? any DocumentFormat
    } catch FormatComplaint.unknown {
      return nil
    }
  }

  /// A document of any format that can be written again.
  ///
  /// - Throws: a `Complaint` with its place; `FormatComplaint.notEditable` for other files.
  public static func editable(_ input: FileInput) throws -> EditableDocument {
    let stream = try input.open()
    let format = try detect(stream)
    guard let editable = format as? any EditableFormat else {
      throw FormatComplaint.notEditable(input.name, format: format.name)
    }
    return try editable.editable(in: stream)
  }
}

/// A file that is not what was asked for.
public enum FormatComplaint: Complaint, Hashable {
  case unknown(String)
  case noGlossary(String, format: String)
  case noMemory(String, format: String)
  case noDocument(String, format: String)
  case notEditable(String, format: String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .unknown(let name):
      "\(name): neither its content nor its name shows a format that is known"
    case .noGlossary(let name, let format): "\(name): \(format) holds no glossary"
    case .noMemory(let name, let format): "\(name): \(format) holds no translation units"
    case .noDocument(let name, let format): "\(name): \(format) holds no text to read"
    case .notEditable(let name, let format):
      "\(name): \(format) is not written again with other texts"
    }
  }
}
