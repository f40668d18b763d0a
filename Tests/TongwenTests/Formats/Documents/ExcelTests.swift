import Testing
import Tongwen

@testable import TongwenFormats

@Suite struct ExcelTests {
  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let book = try Workbook(bytes, file: "a.xlsx")
    var rows: [[String]] = []
    for sheet in book.sheets { try book.rows(of: sheet) { rows.append($0.fields) } }
    return rows
  }

  /// A workbook as other programs write it, with the XML of its sheets.
  private func workbook(_ sheets: String..., strings: String = "", styles: String = "") throws
    -> [UInt8]
  {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts = [
      ("workbook", "sheet.main"), ("styles", "styles"), ("sharedStrings", "sharedStrings"),
    ]
    let types = parts.map {
      "<Override PartName=\"/xl/\($0).xml\" ContentType=\"\(kind).\($1)+xml\"/>"
    }
    let numbers = sheets.indices
    let list = numbers.map { "<sheet name=\"S\($0)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }
    let relations = numbers.map { "<Relationship Id=\"r\($0)\" Target=\"sheet\($0).xml\"/>" }
    let entries =
      [
        ("[Content_Types].xml", "<Types>\(types.joined())</Types>"),
        (
          "xl/workbook.xml",
          "<workbook xmlns:r=\"urn:r\"><sheets>\(list.joined())</sheets></workbook>"
        ),
        ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
        ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>"),
        ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ]
      + zip(numbers, sheets).map {
        ("xl/sheet\($0).xml", "<worksheet><sheetData>\($1)</sheetData></worksheet>")
      }
    return try ZipArchive.made(of: entries.map { ($0.0, Array($0.1.utf8)) }, file: "a.xlsx")
  }

  @Test func textsOfAllKindsAreRead() throws {
    let book = try workbook(
      "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>in</t></is></c>"
        + "<c t=\"str\"><f>A1</f><v>made</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>"
        + "<row><c><v>3</v></c><c><v>0.10000000000000001</v></c><c><v>1E3</v></c></row>",
      strings: "<si><r><t>两江</t></r><r><rPr/><t xml:space=\"preserve\">新区 </t></r>"
        + "<rPh><t>liang</t></rPh></si>")
    #expect(try rows(book) == [["两江新区 ", "", "in", "made", "TRUE"], ["3", "0.1", "1000"]])
  }

  @Test(arguments: [
    ("14", "45356", "2024-03-05"), ("22", "45356.604166666664", "2024-03-05 14:30"),
    ("20", "0.75", "18:00"), ("14", "61", "1900-03-01"), ("14", "59", "1900-02-28"),
    ("0", "45356", "45356"), ("165", "45356", "2024-03-05"), ("166", "2", "2"),
  ]) func datesAreWrittenAsDates(format: String, value: String, expected: String) throws {
    let book = try workbook(
      "<row><c s=\"1\"><v>\(value)</v></c></row>",
      styles: "<numFmts><numFmt numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m\"/>"
        + "<numFmt numFmtId=\"166\" formatCode=\"0.0&quot;days&quot;[Red]\"/></numFmts>"
        + "<cellXfs><xf/><xf numFmtId=\"\(format)\"/></cellXfs>")
    #expect(try rows(book) == [[expected]])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let table = [
      ["zh", "en", "note"], ["两江新区", "Liangjiang <New> & \"Area\"", "a\nb"],
      ["_x0041_", "3-4", ""], ["", "", "控制\u{1}符"],
    ]
    let bytes = try WorkbookWriter.bytes(table, sheet: "Glossary")
    #expect(try rows(bytes).map { $0 + Array(repeating: "", count: 3 - $0.count) } == table)
    #expect(try WorkbookWriter.bytes(table, sheet: "Glossary") == bytes)
  }

  @Test func aNameListIsReadUnderItsTitleAndFromAllSheets() throws {
    func row(_ texts: String...) -> String {
      "<row>"
        + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }
    let book = try workbook(
      row("重庆两江新区译名表") + row("序号", "中文", "英文", "备注") + row("1", "两江新区", "Liangjiang New Area", "x"),
      row("中文", "英文", "英文禁用") + row("东盟", "ASEAN", "East League"), row("只是说明"))
    let entries = try Formats.entries(in: FileInput(bytes: book, name: "names.xlsx"))
    #expect(entries.map(\.id) == ["1", "row-2-2"])
    #expect(entries[0].terms.map(\.text) == ["两江新区", "Liangjiang New Area"])
    #expect(entries[1].terms.map(\.status) == [.preferred, .preferred, .forbidden])
    #expect(entries[1].place?.file == "names.xlsx#S1")
  }

  @Test func aMergedCellIsTheNameOfEachOfItsRows() throws {
    func row(_ number: Int, _ zh: String, _ en: String) -> String {
      "<row r=\"\(number)\"><c r=\"A\(number)\" t=\"inlineStr\"><is><t>\(zh)</t></is></c>"
        + "<c r=\"B\(number)\" t=\"inlineStr\"><is><t>\(en)</t></is></c></row>"
    }
    let merges = ["A2:A3", "A2:A4", "B1:C1", "A9:A1048576", "x", "A5:A2"]
      .map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let book = try workbook(
      row(1, "zh", "en") + row(2, "东盟", "ASEAN")
        + row(3, "", "Association of Southeast Asian Nations")
        + row(4, "", "alone") + "</sheetData><mergeCells>\(merges)</mergeCells><sheetData>")
    let entries = try Formats.entries(in: FileInput(bytes: book, name: "names.xlsx"))
    #expect(
      entries.map { $0.terms.map(\.text) } == [
        ["东盟", "ASEAN"], ["东盟", "Association of Southeast Asian Nations"], ["alone"],
      ])
  }

  @Test func aSheetOfTwoColumnsIsAMemory() throws {
    let bytes = try WorkbookWriter.bytes(
      [["en", "zh"], ["Hello", "你好"], ["empty", ""]], sheet: "Memory")
    var units: [TranslationUnit] = []
    try Formats.translationUnits(in: FileInput(bytes: bytes, name: "m.xlsx")) { units.append($0) }
    #expect(units.map { $0.variants.map(\.text) } == [["Hello", "你好"]])
  }

  @Test func aGlossaryGoesOutAndComesBack() throws {
    let entries = [
      ConceptEntry(
        id: "ljna",
        terms: [
          Term("两江新区", .chinese), Term("Liangjiang New Area", .english),
          Term("LJNA", .english, status: .admitted, kind: .abbreviation),
          Term("Two Rivers", .english, status: .forbidden),
        ])
    ]
    let sink = ByteSink()
    try ExcelFormat.write(entries, to: sink)
    let again = try Formats.entries(in: FileInput(bytes: sink.bytes, name: "a.xlsx"))
    #expect(again.map(\.id) == ["ljna"])
    func described(_ terms: [Term]) -> [String] {
      terms.map { "\($0.text) \($0.language) \($0.status) \($0.kind)" }
    }
    #expect(described(again[0].terms) == described(entries[0].terms))
  }

  @Test func theCellThatIsWrongIsNamed() throws {
    let book = try workbook("<row r=\"7\"><c r=\"B7\" t=\"s\"><v>9</v></c></row>")
    #expect(throws: WorkbookComplaint.noString("9", at: Place(file: "a.xlsx", line: 7, column: 2)))
    {
      try rows(book)
    }
    let wide = try workbook("<row r=\"1\"><c r=\"XFD1\"><v>9</v></c></row>")
    #expect(throws: WorkbookComplaint.self) { try rows(wide) }
  }
}
