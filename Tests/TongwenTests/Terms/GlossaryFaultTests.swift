import Testing
import Tongwen

@Suite struct GlossaryFaultTests {
  private func rules(_ entries: [ConceptEntry]) -> [String] {
    Glossary(entries).faults().map(\.rule.rawValue)
  }

  @Test func aSoundGlossaryHasNone() {
    #expect(rules(GlossaryTests.glossary.entries) == [])
    #expect(rules([]) == [])
  }

  @Test func contradictionsAndDoublesAreFound() {
    let entry = ConceptEntry(
      id: "a",
      terms: [
        Term("东盟", .chinese), Term("ASEAN", .english), Term("ASEAN", .english, status: .forbidden),
        Term("东盟", .chinese, status: .admitted), Term(" x", .english),
      ])
    #expect(
      rules([entry]) == [
        "glossary.contradiction", "glossary.duplicate-term", "glossary.untidy-term",
      ])
  }

  @Test func entriesThatDisagreeAreFound() throws {
    let one = ConceptEntry(
      id: "a", terms: [Term("国务院", .chinese), Term("State Council", .english)])
    let other = ConceptEntry(id: "a", terms: [Term("国务院", .chinese), Term("Cabinet", .english)])
    #expect(rules([one, other]) == ["glossary.duplicate-id", "glossary.ambiguous"])
  }

  @Test func whatMayNotBeUsedAloneIsFound() throws {
    let language = try #require(Language("qq"))
    let entry = ConceptEntry(
      id: "a",
      terms: [
        Term("东盟", .chinese), Term("East League", .english, status: .forbidden),
        Term("x", language),
      ])
    #expect(rules([entry]) == ["glossary.nothing-allowed", "glossary.unknown-language"])
    #expect(rules([ConceptEntry(id: "b", terms: [])]) == ["glossary.no-terms"])
  }
}
