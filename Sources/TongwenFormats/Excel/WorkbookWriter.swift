/// Writes a table as a workbook of one sheet: a bold header that stays in view, filters, columns as wide as
/// their texts, every cell text so that no program makes a date of `3-4`.
enum WorkbookWriter {
  /// - Parameters:
  ///   - rows: the header first.
  ///   - sheet: the sheet's name.
  /// - Throws: `ZipComplaint`
  static func bytes(_ rows: [[String]], sheet: String) throws -> [UInt8] {
    var strings = SharedStrings()
    let table = self.sheet(rows, &strings)
    let parts = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations),
      ("xl/workbook.xml", workbook(sheet)), ("xl/_rels/workbook.xml.rels", workbookRelations),
      ("xl/styles.xml", styles), ("xl/sharedStrings.xml", strings.xml),
      ("xl/worksheets/sheet1.xml", table),
    ]
    return try ZipArchive.made(of: parts.map { ($0.0, Array($0.1.utf8)) }, file: sheet)
  }

  /// Each text once.
  private struct SharedStrings {
    private var numbers: [String: Int] = [:]
    private var texts: [String] = []
    private var count = 0

    mutating func number(_ text: String) -> Int {
      count += 1
      if let number = numbers[text] { return number }
      numbers[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }

    var xml: String {
      head + "<sst xmlns=\"\(main)\" count=\"\(count)\" uniqueCount=\"\(texts.count)\">"
        + texts.map { "<si><t xml:space=\"preserve\">\(CellText.encoded($0))</t></si>" }.joined()
        + "</sst>"
    }
  }

  private static func sheet(_ rows: [[String]], _ strings: inout SharedStrings) -> String {
    let width = max(rows.map(\.count).max() ?? 0, 1)
    let last = "\(CellName.letters(width))\(max(rows.count, 1))"
    var xml =
      head + "<worksheet xmlns=\"\(main)\"><dimension ref=\"A1:\(last)\"/>" + view + "<cols>"
    for column in 0..<width {
      let number = column + 1
      xml += "<col min=\"\(number)\" max=\"\(number)\" width=\"\(columns(rows, column))\" "
      xml += "style=\"1\" customWidth=\"1\"/>"
    }
    xml += "</cols><sheetData>"
    for (index, row) in rows.enumerated() {
      xml += "<row r=\"\(index + 1)\">"
      for (column, text) in row.enumerated() where !text.isEmpty {
        let style = index == 0 ? 2 : text.contains(where: \.isNewline) ? 3 : 1
        xml += "<c r=\"\(CellName.letters(column + 1))\(index + 1)\" s=\"\(style)\" t=\"s\">"
        xml += "<v>\(strings.number(text))</v></c>"
      }
      xml += "</row>"
    }
    return xml + "</sheetData><autoFilter ref=\"A1:\(last)\"/></worksheet>"
  }

  /// The width of a column in characters, Chinese ones counted twice; from 8 to 60.
  private static func columns(_ rows: [[String]], _ column: Int) -> Int {
    let widest = rows.lazy.map { row in
      column < row.count
        ? row[column].unicodeScalars.reduce(0) { $0 + ($1.isEastAsian ? 2 : 1) } : 0
    }
    return min(max((widest.max() ?? 0) + 2, 8), 60)
  }

  // MARK: Parts that are always the same

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static let view =
    "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
    + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"

  private static let contentTypes =
    head + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + [
      ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"),
      ("sharedStrings", "sharedStrings"),
    ].map { part, type in
      "<Override PartName=\"/xl/\(part).xml\" ContentType=\"\(kind).\(type)+xml\"/>"
    }.joined() + "</Types>"

  private static func relation(_ id: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
  }

  private static let relations =
    head + "<Relationships xmlns=\"\(package)/relationships\">"
    + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"

  private static let workbookRelations =
    head + "<Relationships xmlns=\"\(package)/relationships\">"
    + relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")
    + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>"

  private static func workbook(_ sheet: String) -> String {
    head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
      + "<sheet name=\"\(sheet.xmlAttribute)\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
  }

  /// Styles: 0 the default, 1 text, 2 bold text for the header, 3 text of several lines.
  private static let styles =
    head + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/>"
    + "<name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
    + "applyFont=\"1\"/><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    + "applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment wrapText=\"1\"/></xf></cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    + "</styleSheet>"
}
