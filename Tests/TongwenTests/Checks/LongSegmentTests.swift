import Testing
import Tongwen

/// Segments that are no sentences: a whole book in one line.
@Suite struct LongSegmentTests {
  @Test func namesAndOppositesOfALongSegmentAreToldOnce() {
    let (chinese, english) = (
      "出口增长，黄河在成都。父亲去年在湘潭。", "Imports rose in Chendgu. Mother saw the Yangtze next year. "
    )
    let checker = Checker(english: .english)
    let rules = { (count: Int) in
      checker.findings(
        source: String(repeating: chinese, count: count), .chinese,
        target: String(repeating: english, count: count), .english
      ).map(\.rule).filter { ["term.opposite", "spelling.place"].contains($0) }
    }
    #expect(rules(1).count == 4)
    #expect(rules(300) == rules(1))
  }
}
