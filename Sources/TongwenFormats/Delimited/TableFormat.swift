/// Tables in text among the formats: glossaries, and memories of two columns.
struct TableFormat: GlossaryFormat, MemoryFormat {
  let name: String
  let title: String
  let endings: [String]
  private let dialect: Dialect?

  static let csv = TableFormat(
    name: "csv", title: "Table, fields divided by commas or semicolons", endings: ["csv"],
    dialect: nil)
  static let tsv = TableFormat(
    name: "tsv", title: "Table, fields divided by tabs", endings: ["tsv", "tab", "utf8"],
    dialect: .tsv)
  static let utx = TableFormat(
    name: "utx", title: "Universal Terminology eXchange 1.11", endings: ["utx"], dialect: .tsv)

  func recognises(_ head: FileHead) -> Bool {
    switch name {
    case "utx": head.text.hasPrefix("#UTX")
    case "tsv": head.hasEnding(endings + ["txt"]) && isTable(head)
    default: false
    }
  }

  /// Half of the first lines hold a tab.
  private func isTable(_ head: FileHead) -> Bool {
    let lines = head.text.split(whereSeparator: \.isNewline).prefix(50).filter {
      !$0.hasPrefix("#")
    }
    return !lines.isEmpty && lines.count { $0.contains("\t") } * 2 >= lines.count
  }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    let text = try TextStream(stream)
    var reader = try DelimitedReader(text, dialect: endings.contains("csv") ? nil : dialect)
    var inspection = Inspection(format: name)
    var columns = Set<Int>()
    while let row = try reader.next() {
      inspection.units += 1
      columns.insert(row.fields.count)
    }
    inspection.note(text)
    inspection.counts["columns"] = columns.max() ?? 0
    let delimiter = Character(UnicodeScalar(reader.dialect.delimiter))
    inspection.facts["delimiter"] = delimiter == "\t" ? "tab" : String(delimiter)
    return inspection
  }

  func entries(in stream: ByteStream, _ options: ReadingOptions) throws -> [ConceptEntry] {
    let languages = [options.source, options.target].compactMap { $0 }
    return try GlossaryTable.read(
      stream, languages: languages.count == 2 ? languages : [], dialect: dialect,
      onInvalid: options.onInvalid)
  }

  func translationUnits(
    in stream: ByteStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws {
    try MemoryTable.read(stream, options, dialect: dialect, body)
  }
}
