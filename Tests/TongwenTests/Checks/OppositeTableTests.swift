import Testing
import Tongwen
import TongwenChecks

/// Every line of the table of opposites can be reported: no excuse of a word is the word itself.
@Suite struct OppositeTableTests {
  private static let lines = OppositeTable.rows.split(separator: "\n").map(String.init)

  /// A side of a line: its Chinese and English words.
  private struct Side {
    var han: [String]
    var english: [String]

    init(_ text: Substring) {
      let words: [[String]] = text.split(separator: "=").map { Self.words($0) }
      (han, english) = (words[0], words[1])
    }

    private static func words(_ text: Substring) -> [String] {
      let own = text.split(separator: "+")[0]
      return own.split(separator: " ").map { String($0).replacing("_", with: " ") }
    }
  }

  @Test(arguments: lines)
  func aLineHasTwoSidesAndBothAreReported(line: String) {
    let sides = line.drop { $0 == "~" }.split(separator: "|").map { Side($0) }
    #expect(sides.count == 2)
    let checker = Checker()
    for (said, drafted) in [(sides[0], sides[1]), (sides[1], sides[0])] {
      let findings = checker.findings(
        source: said.han[0], .chinese, target: drafted.english[0], .english
      ).filter { $0.rule == "term.opposite" }
      #expect(findings.map(\.fixes.first?.replacement) == [said.english[0]], "\(said.han[0])")
    }
  }
}
