import Testing
import Tongwen

@testable import TongwenFormats

@Suite struct OpenDocumentTests {
  private func content(_ bytes: [UInt8]) throws -> String {
    let xml = try ZipArchive(bytes, file: "a").read("content.xml")
    let text = String(decoding: xml, as: UTF8.self)
    guard let start = text.firstRange(of: "<office:text>"),
      let end = text.firstRange(of: "</office:text>")
    else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test func paragraphsHeadingsCellsAndFootersAreUnits() throws {
    let bytes = try ArchiveSample.openDocument(
      "<text:h text:outline-level=\"2\">标题</text:h><text:p>a <text:span>b</text:span>  c</text:p>"
        + "<table:table><table:table-row><table:table-cell><text:p>格</text:p></table:table-cell>"
        + "</table:table-row></table:table><text:tracked-changes><text:p>no</text:p>"
        + "</text:tracked-changes>", footer: "<text:p>页脚</text:p>")
    let file = try editable(bytes, "a.odt")
    #expect(file.texts == ["标题", "a b c", "格", "页脚"])
    #expect(file.document.units.map(\.kind) == [.heading(2), .paragraph, .tableCell, .paragraph])
    #expect(try file.written([:]) == bytes)
  }

  @Test func notesAndFramesAreUnitsOfTheirOwnAndSurvive() throws {
    let body =
      "<text:p>前<text:note><text:note-citation>1</text:note-citation><text:note-body>"
      + "<text:p>注</text:p></text:note-body></text:note>后<text:tab/>x<text:s/>y</text:p>"
    let file = try editable(ArchiveSample.openDocument(body), "a.odt")
    #expect(file.texts == ["前后 x y", "注"])
    #expect(try content(file.written(file.same)) == body)
    let written = try content(file.written([0: "text & <more>\tz", 1: "note"]))
    #expect(written.contains("<text:p>text &amp; &lt;more&gt;<text:tab/>z<text:note>"))
    #expect(written.contains("<text:p>note</text:p>"))
  }

  @Test func writtenAndReadAgainTheUnitsAreTheSame() throws {
    var random = Repeatable(seed: 3)
    let parts = [
      "text ", "中文", "<text:span>bold</text:span>", "<text:s text:c=\"3\"/>", "<text:tab/>",
      "<text:line-break/>", "end.", "<text:a>x<text:span>y</text:span></text:a>", "&amp;", "\n  ",
      "<text:bookmark/>", "<!-- c -->", "<text:note><text:p>n</text:p></text:note>",
    ]
    for round in 0..<200 {
      let text = (0..<12).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let file = try editable(
        ArchiveSample.openDocument("<text:p>\(text)</text:p>"), "a.odt")
      let again = try editable(file.written(file.same), "a.odt")
      #expect(again.texts == file.texts, "round \(round): \(text)")
    }
  }
}
