import Testing
import Tongwen

@Suite struct DisplayWidthTests {
  @Test(arguments: [("两江", 4), ("abc", 3), ("e\u{301}", 1), ("", 0), ("ＡＢ", 4), ("\u{200B}", 0)])
  func columnsAreThoseOfATerminal(text: String, expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }
}
