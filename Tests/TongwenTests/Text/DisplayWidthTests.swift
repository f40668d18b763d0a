import Testing
import Tongwen

@Suite struct DisplayWidthTests {
  @Test(arguments: [("两江", 4), ("abc", 3), ("e\u{301}", 1), ("", 0), ("ＡＢ", 4), ("\u{200B}", 0)])
  func columnsAreThoseOfATerminal(text: String, expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }

  @Test(arguments: [
    ("", 8, [""]), ("to build a park", 8, ["to build", "a park"]),
    ("两江新区，重庆", 8, ["两江新", "区，重庆"]), ("他说：“两江新区”。", 6, ["他说：", "“两江", "新", "区”。"]),
    ("incubation", 4, ["incu", "bati", "on"]), ("共建BLOCK71重庆", 8, ["共建", "BLOCK71", "重庆"]),
    ("a  b", 2, ["a", "b"]),
  ])
  func linesAreCutWhereReadersExpectIt(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(DisplayWidth.lines(of: text, columns: columns) == lines)
  }
}
