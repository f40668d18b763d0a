/// Excel workbooks among the formats: name lists, and memories of two columns.
///
/// Every visible sheet is a table by itself; a title above the header is passed over. After the first,
/// sheets that name no languages are passed over too.
public struct ExcelFormat: GlossaryFormat, MemoryFormat {
  /// The word for it on the command line.
  public let name = "xlsx"
  /// What it is, for people.
  public let title = "Excel workbook"
  /// Endings of file names, without the dot.
  public let endings = ["xlsx", "xlsm", "xltx"]

  /// One with the defaults.
  public init() {}

  /// Whether the beginning shows this format.
  public func recognises(_ head: FileHead) -> Bool {
    head.holdsFolder("xl/")
  }

  /// Reads the whole file, checks it, and counts.
  public func inspect(_ stream: ByteStream) throws -> Inspection {
    let book = try workbook(stream)
    var inspection = Inspection(format: name)
    var columns = 0
    for sheet in book.sheets {
      try book.rows(of: sheet) { row in
        inspection.units += 1
        columns = max(columns, row.fields.count)
      }
    }
    (inspection.counts["columns"], inspection.counts["sheets"]) = (columns, book.sheets.count)
    return inspection
  }

  /// The rows as concept entries.
  public func entries(in stream: ByteStream, _ options: ReadingOptions) throws -> [ConceptEntry] {
    let languages = [options.source, options.target].compactMap { $0 }
    var entries: [ConceptEntry] = []
    let isHeader = GlossaryTableReader(file: "").isHeader
    try tables(stream, isHeader) { number, rows in
      let file = rows.first?.places.first?.file ?? stream.name
      var table = GlossaryTableReader(file: file, languages: languages.count == 2 ? languages : [])
      for row in rows {
        do {
          try table.add(row)
        } catch let complaint as GlossaryComplaint {
          if case .noLanguages = complaint, number > 0 { return }
          try options.leaveOut(complaint)
        }
      }
      entries += table.entries.map { entry in
        var entry = entry
        // Rows without an id are numbered; those of another sheet are other entries.
        if number > 0, entry.id.hasPrefix("row-") {
          entry.id = "row-\(number + 1)-" + entry.id.dropFirst(4)
        }
        return entry
      }
    }
    return entries
  }

  /// The rows as translation units.
  public func translationUnits(
    in stream: ByteStream, _ options: ReadingOptions, _ body: (TranslationUnit) throws -> Void
  ) throws {
    let isHeader = { (fields: [String]) in MemoryColumn.header(fields) != nil }
    try tables(stream, isHeader) { number, rows in
      do {
        try MemoryTable.read(rows, options, file: stream.name, body)
      } catch GlossaryComplaint.noLanguages where number > 0 {
        return
      }
    }
  }

  /// Writes a glossary as a workbook of one sheet, `Glossary`.
  ///
  /// - Throws: `FileComplaint`, `ZipComplaint`
  public static func write(_ entries: [ConceptEntry], to sink: ByteSink) throws {
    try sink.write(WorkbookWriter.bytes(GlossaryTableWriter(entries).rows, sheet: "Glossary"))
  }

  // MARK: Sheets

  private func workbook(_ stream: ByteStream) throws -> Workbook {
    try Workbook(stream.readAll(limit: 1 << 29), file: stream.name)
  }

  /// The rows of each visible sheet that holds any, from its header on.
  private func tables(
    _ stream: ByteStream, _ isHeader: ([String]) -> Bool,
    _ body: (Int, [DelimitedRow]) throws -> Void
  ) throws {
    let book = try workbook(stream)
    var number = 0
    for sheet in book.sheets where !sheet.isHidden {
      var rows: [DelimitedRow] = []
      var merges: [CellMerge] = []
      try book.rows(of: sheet, merged: { merges.append($0) }, { rows.append($0) })
      CellMerge.fill(&rows, merges)
      let table = Self.withoutTitle(rows, isHeader: isHeader)
      if table.isEmpty { continue }
      try body(number, table)
      number += 1
    }
    if number == 0 { throw WorkbookComplaint.noRows(stream.name) }
  }

  /// Without what stands above the header, which is looked for in the first ten rows; where there is
  /// none, without rows of a single cell at the top.
  private static func withoutTitle(
    _ rows: [DelimitedRow], isHeader: ([String]) -> Bool
  ) -> [DelimitedRow] {
    if let header = rows.prefix(10).firstIndex(where: { isHeader($0.fields) }) {
      return Array(rows[header...])
    }
    return Array(rows.drop { row in row.fields.count { !$0.isEmpty } < 2 })
  }
}
