import Testing
import Tongwen

@Suite struct PlainTextTests {
  private func texts(_ text: String, _ language: Language = .english) -> [String] {
    PlainText.document(text, language: language).units.map(\.text)
  }

  @Test func wrappedLinesAreJoined() {
    #expect(texts("The area grew\nby five percent.") == ["The area grew by five percent."])
    #expect(texts("这是父亲的\n房子。", .chinese) == ["这是父亲的房子。"])
    let wrapped = """
      The new area was founded in the year two thousand and ten by the city of
      Chongqing. Since then it has grown at a rate that nobody had expected of
      Liangjiang or of any other part of the city.
      """
    #expect(texts(wrapped).count == 1)
  }

  @Test func headingsAndItemsStandAlone() {
    #expect(texts("Growth\nThe area grew.") == ["Growth", "The area grew."])
    #expect(
      texts("two apples\nfour pears\nsix plums") == ["two apples", "four pears", "six plums"])
    #expect(texts("措施：\n• 开放\n• 优化", .chinese) == ["措施：", "• 开放", "• 优化"])
    #expect(texts("1. Open it\n2. Save it\n   at once") == ["1. Open it", "2. Save it at once"])
  }

  @Test func aTitleBeforeABlankLineIsAHeading() {
    let units = PlainText.document("Growth in Liangjiang\n\nIt grew.\n").units
    #expect(units.map(\.kind) == [.heading(1), .paragraph])
    #expect(units.map(\.paragraph) == [0, 1])
    #expect(units.map(\.place.line) == [1, 3])
  }

  @Test func tabsDivideCells() {
    let units = PlainText.document("Name\t名称\nGDP\t 10%").units
    #expect(units.map(\.text) == ["Name", "名称", "GDP", "10%"])
    #expect(units.allSatisfy { $0.kind == .tableCell })
    #expect(units.map(\.place.column) == [1, 6, 1, 6])
  }

  @Test func linesThatDrawHoldNoText() {
    #expect(texts("One.\n--------\nTwo.") == ["One.", "Two."])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
  func everyLineEndEndsALine(_ end: String) {
    #expect(texts("First.\(end)\(end)Second.") == ["First.", "Second."])
  }

  @Test func offsetsOfAUnitLeadToTheFile() throws {
    let unit = try #require(PlainText.document("  The area\n  grew.").units.first)
    #expect(unit.text == "The area grew.")
    #expect(unit.origin(of: 0) == 2)
    #expect(unit.origin(of: 9) == 13)
  }
}

@Suite struct MarkdownTests {
  private func units(_ text: String) -> [Unit] { Markdown.document(text).units }

  @Test func blocksAreTold() {
    let text =
      "# News\n\nTitle\n=====\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n> said\n> so\n"
    #expect(
      units(text).map(\.text) == ["News", "Title", "one", "two", "a", "b", "c", "d", "said so"])
    #expect(
      units(text).map(\.kind) == [
        .heading(1), .heading(1), .listItem, .listItem, .tableCell, .tableCell, .tableCell,
        .tableCell,
        .paragraph,
      ])
  }

  @Test func codeAndFrontMatterHoldNoText() {
    #expect(
      units("---\na: b\n---\n```\ncode\n```\n\n    more\n\n[a]: http://b\n<!-- c\nd -->\nText.")
        .map(\.text) == ["Text."])
  }

  @Test func whatMarksALineUpIsACode() throws {
    let unit = try #require(
      units("The **area** has [a *site*](http://a.b/(c)) and `x.y` <b>now</b>.").first)
    #expect(unit.text == "The area has a site and  now.")
    #expect(
      unit.content.codes.map(\.original)
        == ["**", "**", "[", "*", "*", "](http://a.b/(c))", "`x.y`", "<b>", "</b>"])
  }

  @Test func whatMarksNothingUpIsText() {
    #expect(units("2 * 3 and a_b_c, [x] \\*y\\*").map(\.text) == ["2 * 3 and a_b_c, [x] *y*"])
  }
}
