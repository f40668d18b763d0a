import Testing
import Tongwen

@testable import TongwenFormats

/// Round trips with LibreOffice; skipped where it is not installed.
@Suite(.enabled(if: LibreOffice.program != nil, "LibreOffice is not installed"), .serialized)
struct LibreOfficeTests {
  private let page = """
    <html><body><h1>重庆欢迎您</h1><p><b>两江新区</b>的发展 &amp; 未来<br>第二行</p>
    <table><tr><td>格一</td><td>格二</td></tr></table><ul><li>一项</li></ul></body></html>
    """

  /// What LibreOffice reads in a text document, without marks of lists.
  private func lines(_ bytes: [UInt8], _ name: String) throws -> [String] {
    let text = try LibreOffice.converted(bytes, name, to: "txt:Text (encoded):UTF8")
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.drop { "\u{FEFF}• \t".contains($0) } }.map(String.init).filter { !$0.isEmpty }
  }

  @Test(arguments: [("docx", "docx:MS Word 2007 XML"), ("odt", "odt:writer8")])
  func textDocumentsAreReadAndWrittenAgain(ending: String, filter: String) throws {
    let made = try LibreOffice.converted(Array(page.utf8), "page.html", to: filter)
    let document = try editable(made, "page.\(ending)")
    #expect(document.texts == ["重庆欢迎您", "两江新区的发展 & 未来第二行", "格一", "格二", "一项"])
    #expect(try lines(document.written(document.same), "a.\(ending)") == lines(made, "b.\(ending)"))
    let targets: [Int: MarkedText] = [0: "Welcome", 1: "New Area <growth>", 3: "Cell 2", 4: "Item"]
    #expect(
      try lines(document.written(targets), "c.\(ending)")
        == ["Welcome", "New Area <growth>", "格一", "Cell 2", "Item"])
  }

  @Test func workbooksAreOpenedAndRead() throws {
    let table = [["zh", "en"], ["两江新区", "Liangjiang \"New\" Area"], ["日期", "3-4"]]
    let made = try WorkbookWriter.bytes(table, sheet: "Glossary")
    let csv = try LibreOffice.converted(
      made, "names.xlsx", to: "csv:Text - txt - csv (StarCalc):44,34,76")
    #expect(
      String(decoding: csv, as: UTF8.self)
        == "zh,en\n两江新区,\"Liangjiang \"\"New\"\" Area\"\n日期,3-4\n")
    let again = try LibreOffice.converted(csv, "names.csv", to: "xlsx:Calc MS Excel 2007 XML")
    let book = try Workbook(again, file: "names.xlsx")
    #expect(book.sheets.count == 1)
    let entries = try Formats.entries(
      in: FileInput(bytes: made, name: "names.xlsx"))
    #expect(
      entries.map { $0.terms.map(\.text) } == [
        ["两江新区", "Liangjiang \"New\" Area"], ["日期", "3-4"],
      ])
  }
}
