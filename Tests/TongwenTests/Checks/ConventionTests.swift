import Testing
import Tongwen

/// What a house writes where both ways are good.
@Suite struct ConventionTests {
  static func style(_ words: String) throws -> QuantityWriter.Style {
    try Settings(yaml: "check: {\(words)}").checks.conventions.figures
  }

  @Test(arguments: [
    ("", "US$10.98 billion"), ("currency: symbol", "US$10.98 billion"),
    ("currency: code", "USD 10.98 billion"), ("currency: words", "10.98 billion US dollars"),
  ])
  func fixesWriteMoneyAsTheHouseDoes(words: String, right: String) throws {
    var options = Checker.Options()
    options.conventions.figures = try Self.style(words)
    let findings = Checker(options: options).findings(
      source: "外贸额达109.8亿美元。", .chinese, target: "Trade reached $109.8 billion.", .english)
    #expect(findings.map { $0.fixes.first?.replacement } == [right])
  }

  @Test(arguments: [
    ("", "12.5%", "April 1, 2024"), ("percent: word", "12.5 percent", "April 1, 2024"),
    ("dates: dayFirst", "12.5%", "1 April 2024"),
  ])
  func suggestionsWriteFiguresAsTheHouseDoes(
    words: String, percent: String, date: String
  ) throws {
    let suggester = Suggester(
      memories: nil, glossary: nil, from: .chinese, to: .english, style: try Self.style(words))
    let figures = try suggester.suggestion(for: "2024年4月1日，增长百分之12.5。").figures
    #expect(figures.map(\.target) == [date, percent])
  }
}
