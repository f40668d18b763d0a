import Testing
import Tongwen

@testable import TongwenFormats

@Suite struct HTMLTests {
  private func texts(_ html: String) throws -> [String] { try editable(html, "a.html").texts }

  @Test func blocksAreUnitsAndInlineElementsCodes() throws {
    let page = try editable(
      "<h1>News</h1>\n<p>Press <b>Save</b> now.</p><ul><li>One</ul>", "a.html")
    #expect(page.texts == ["News", "Press Save now.", "One"])
    #expect(page.document.units.map(\.kind) == [.heading(1), .paragraph, .listItem])
    let codes = page.document.units[1].content.codes
    #expect(codes.map(\.kind) == [.open, .close])
    #expect(codes.map(\.offset) == [6, 10])
    #expect(codes.map(\.original) == ["<b>", "</b>"])
  }

  @Test(arguments: [
    ("<p><b>Save</b></p>", ["Save"]),
    ("<p>两江\n新区</p>", ["两江新区"]),
    ("<p>new\n  area</p>", ["new area"]),
    ("<p>a<br>b</p>", ["a b"]),
    ("<p>两江<br>新区</p>", ["两江新区"]),
    ("<p>One.<br>Two.</p>", ["One.", "Two."]),
    ("<p>a<br><br>b</p>", ["a", "b"]),
    ("<p>&lt;5 &amp; &#20013;&nbsp;&unknown;</p>", ["<5 & 中\u{A0}&unknown;"]),
    ("<p>a < b</p>", ["a < b"]),
    ("<script>var a = '<p>no</p>';</script><p>yes</p>", ["yes"]),
    ("<pre>no</pre><textarea>no</textarea><style>no</style>", []),
    ("<p>Run <code>ls -l</code> now</p>", ["Run now"]),
    ("<p translate=no>no</p><p class='x notranslate'>no <b>no</b></p><p>yes</p>", ["yes"]),
    ("<p>Visit <span translate=\"no\">Acme <i>Inc</i></span> now</p>", ["Visit now"]),
    ("<img src=a.png alt=\"A map\"><p>text</p>", ["A map", "text"]),
    ("<meta name=description content='About us'><meta name=author content=X>", ["About us"]),
    ("<title>News &amp; more</title>", ["News & more"]),
    ("<input type=submit value='Send'><input value='no'>", ["Send"]),
    ("<p>One<p>Two", ["One", "Two"]),
    ("<table><tr><td>a<td>b</table>", ["a", "b"]),
    ("<p>&nbsp;</p><p>　</p><p> </p>", []),
    ("", []), ("<", ["<"]), ("<p", []), ("<!-- <p>no</p> --><p>yes", ["yes"]),
  ]) func whatPeopleReadIsFound(html: String, expected: [String]) throws {
    #expect(try texts("<!doctype html>" + html) == expected)
  }

  @Test func everythingButTheTextsStays() throws {
    let html =
      "<!DOCTYPE html>\r\n<html LANG='zh'><!-- c --><body  class=x>\t<p id=1> 两江<B>新区</B>发展 </p>\r\n"
      + "<IMG alt=图 src=a>&copy;<script>1<2</script></html>\n"
    let page = try editable(html, "a.html")
    #expect(page.document.language == .chinese)
    #expect(try page.text([:]) == html)
    #expect(page.texts == ["两江新区发展", "图", "©"])
    let target = MarkedText(
      "The New Area & its growth",
      codes: [.init(.open, id: "1", at: 4), .init(.close, id: "1", at: 12)])
    let expected = html.split(separator: "两江<B>新区</B>发展", maxSplits: 1)
      .joined(separator: "The <B>New Area</B> &amp; its growth")
    #expect(try page.text([0: target]) == expected)
    #expect(try page.text([1: "A \"map\""]).contains("<IMG alt=\"A &quot;map&quot;\" src=a>"))
  }

  @Test func codesThatStandAloneAreNeverLost() throws {
    let page = try editable("<p>See <img src=a>and <b>this</b>.</p>", "a.html")
    #expect(try page.text([0: "Look."]) == "<p>Look.<img src=a></p>")
  }

  @Test func spacesOnBothSidesOfCodeStay() throws {
    let html = "<p>Run <code>ls</code> now</p>"
    let page = try editable(html, "a.html")
    #expect(try page.text(page.same) == html)
  }

  @Test func crossedPairsOfATranslationAreLeftOut() throws {
    let page = try editable("<p>a <b>b</b> <i>c</i> d</p>", "a.html")
    let crossed = MarkedText(
      "wxyz",
      codes: [
        .init(.open, id: "1", at: 0), .init(.open, id: "2", at: 1), .init(.close, id: "1", at: 2),
        .init(.close, id: "2", at: 3), .init(.open, id: "9", at: 3),
      ])
    #expect(try page.text([0: crossed]) == "<p><b>wx</b>yz</p>")
  }

  @Test func placesAreThoseOfTheFile() throws {
    let html = "<p>One</p>\n\n<p>\n  Two &amp; <b>three</b></p>"
    let unit = try editable(html, "a.html").document.units[1]
    #expect(unit.place == Place(file: "a.html", line: 4, column: 3))
    let offset = unit.origin(of: 6)
    #expect(
      offset
        == html.utf8.distance(
          from: html.startIndex, to: html.firstRange(of: "three")?.lowerBound ?? html.startIndex))
  }

  @Test func aPageInGBKStaysInGBK() throws {
    // <meta charset=gbk><p>中</p>
    let bytes = Array("<html><meta charset=gbk><p>".utf8) + [0xD6, 0xD0] + Array("</p>".utf8)
    let page = try editable(bytes, "a.html")
    #expect(page.texts == ["中"])
    #expect(try page.written([:]) == bytes)
    #expect(try page.written([0: "国"]).contains([0xB9, 0xFA]))
  }

  @Test func anyBytesGiveAPage() throws {
    var random = Repeatable(seed: 7)
    let parts = [
      "<p>", "</p>", "<b>", "</b>", "<i a='", "'", "\"", "<br>", "<code>", "</code>", "<!--", "-->",
      "text ", "中", "&amp;", "&", "<", ">", "/", "=", "<img alt=", "<script>", "</script>", "\n",
      "<td title=\"x\">", "<svg>", "</svg>", "<title>", "]]>", "<![CDATA[", "<?", "?>",
    ]
    for round in 0..<300 {
      let html = (0..<40).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let page = try editable("<!doctype html>" + html, "a.html")
      let again = try page.text(page.same)
      #expect(try editable(again, "a.html").texts == page.texts, "round \(round): \(html)")
    }
  }
}
