import Testing
import Tongwen

@testable import TongwenFormats

@Suite struct WordTests {
  private let bold = "<w:rPr><w:b/></w:rPr>"

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test func runsAreJoinedAndFormattingIsACode() throws {
    let document = try WordSample.paragraphs(
      run("Press ") + "<w:proofErr w:type=\"spellStart\"/>"
        + run("Sa", "<w:rPr><w:b/><w:lang w:val=\"en-US\"/></w:rPr>") + run("ve", bold)
        + run(" now."))
    let unit = document.document.units[0]
    #expect(unit.text == "Press Save now.")
    #expect(unit.content.codes.map(\.kind) == [.open, .close])
    #expect(unit.content.codes.map(\.offset) == [6, 10])
  }

  @Test func kindsComeFromStylesAndTables() throws {
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>\(run("标题"))</w:p><w:p/>"
      + "<w:tbl><w:tr><w:tc><w:p>\(run("格"))</w:p></w:tc></w:tr></w:tbl>"
      + "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>\(run("项"))</w:p>"
    let bytes = try WordSample.document(body, header: "<w:p>\(run("页眉"))</w:p>")
    let units = try editable(bytes, "a.docx").document.units
    #expect(units.map(\.text) == ["标题", "格", "项", "页眉"])
    #expect(units.map(\.kind) == [.heading(1), .tableCell, .listItem, .paragraph])
    #expect(units.map(\.place.line) == [1, 2, 3, 4])
  }

  @Test func aTextIsWrittenInThePlaceOfTheRuns() throws {
    let document = try WordSample.paragraphs(
      run("两江新区", bold), "<w:pPr><w:jc w:val=\"left\"/></w:pPr>" + run("新") + run("区"))
    let written = try document.written([0: "Liangjiang & more", 1: "Area\tone\ntwo"])
    #expect(
      try WordSample.body(written)
        == "<w:p><w:r>\(bold)<w:t xml:space=\"preserve\">Liangjiang &amp; more</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Area</w:t>"
        + "<w:tab/><w:t xml:space=\"preserve\">one</w:t><w:br/>"
        + "<w:t xml:space=\"preserve\">two</w:t></w:r></w:p>")
  }

  @Test func linksFieldsAndNotesSurvive() throws {
    let link = "<w:hyperlink r:id=\"rId7\">\(run("here"))</w:hyperlink>"
    let note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let page =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("12"))"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let document = try WordSample.paragraphs(
      run("See ") + link + note + run(" on ") + page + run("."))
    let unit = document.document.units[0]
    #expect(unit.text == "See here on .")
    #expect(unit.content.codes.map(\.kind) == [.open, .close, .alone, .alone])
    #expect(
      unit.content.codes.map(\.type) == ["link", "link", "footnoteReference", "field"])
    let body = try WordSample.body(document.written([0: "见此处"]))
    #expect(body == "<w:p>\(run("见此处"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(page)</w:p>")
  }

  @Test func fieldsThatAreLinksKeepTheirText() throws {
    let document = try WordSample.paragraphs(
      run("See ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText> HYPERLINK \"http://a.b\" </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("this")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("."))
    #expect(document.texts == ["See this."])
    #expect(document.document.units[0].content.codes.map(\.kind) == [.open, .close])
  }

  @Test func deletionsAndHiddenTextAreLeftOutAndInsertionsKept() throws {
    let document = try WordSample.paragraphs(
      run("a") + "<w:del w:id=\"1\"><w:r><w:delText>b</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\">\(run("c"))</w:ins>" + run("x", "<w:rPr><w:vanish/></w:rPr>")
        + run("d"))
    #expect(document.texts == ["acd"])
    let body = try WordSample.body(document.written([0: "z"]))
    #expect(body.contains("<w:del ") && body.contains("<w:vanish/>") && body.contains(">z<"))
  }

  @Test func aLineBreakAfterASentenceDividesAParagraph() throws {
    let text = "<w:r><w:t>One.</w:t><w:br/><w:t>Two</w:t><w:br/><w:t>three</w:t></w:r>"
    let document = try WordSample.paragraphs(text)
    #expect(document.texts == ["One.", "Two three"])
    let body = try WordSample.body(document.written([0: "一。", 1: "二"]))
    #expect(body == "<w:p>\(run("一。"))<w:r><w:br/></w:r>\(run("二"))</w:p>")
  }

  @Test func textBoxesAreUnitsInBothTheirCopies() throws {
    func box(_ name: String) -> String {
      "<w:\(name)><w:txbxContent><w:p>\(run("框"))</w:p></w:txbxContent></w:\(name)>"
    }
    let document = try WordSample.paragraphs(
      run("前") + "<w:r><mc:AlternateContent><mc:Choice>\(box("drawing"))</mc:Choice><mc:Fallback>"
        + "\(box("pict"))</mc:Fallback></mc:AlternateContent></w:r>" + run("后"))
    #expect(document.texts == ["前后", "框"])
    let body = try WordSample.body(document.written([0: "text", 1: "box"]))
    #expect(body.contains(">text<"))
    #expect(body.split(separator: ">box<").count == 3)
    #expect(!body.contains("框"))
  }

  @Test func nothingChangesWhereNothingIsSaid() throws {
    let bytes = try WordSample.document("<w:p>\(run("a"))</w:p>", header: "<w:p>\(run("b"))</w:p>")
    let document = try editable(bytes, "a.docx")
    #expect(try document.written([:]) == bytes)
    let written = try document.written([0: "c"])
    let (before, after) = (
      try ZipArchive(bytes, file: "a"), try ZipArchive(written, file: "b")
    )
    #expect(before.entries.map(\.name) == after.entries.map(\.name))
    for entry in before.entries where entry.name != "word/document.xml" {
      #expect(try before.read(entry.name) == after.read(entry.name))
    }
  }

  @Test func writtenAndReadAgainTheUnitsAreTheSame() throws {
    var random = Repeatable(seed: 11)
    let parts = [
      run("text "), run("中文"), run("bold", bold), "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>",
      "<w:r><w:t>a.</w:t><w:br/><w:t>b</w:t></w:r>", "<w:bookmarkStart w:id=\"1\"/>",
      "<w:hyperlink r:id=\"a\">\(run("link", bold))\(run("x"))</w:hyperlink>",
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
      "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
      "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>",
      "<w:sdt><w:sdtPr/><w:sdtContent>\(run("s"))</w:sdtContent></w:sdt>",
    ]
    for round in 0..<200 {
      let runs = (0..<12).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let document = try WordSample.paragraphs(runs)
      let written = try document.written(document.same)
      let body = try WordSample.body(written)
      #expect(throws: Never.self, "round \(round): \(runs) gives \(body)") {
        try editable(written, "a.docx")
      }
      let again = try editable(written, "a.docx")
      #expect(again.texts == document.texts, "round \(round): \(runs)")
    }
  }
}
