import Testing
import Tongwen

/// Short forms and common nouns of a glossary in other people's sentences.
@Suite struct ShortTermTests {
  private let checker = Checker(
    glossary: Glossary([
      ConceptEntry(
        id: "wang",
        terms: [
          Term("王家功", .chinese), Term("Wang Jiagong", .english),
          Term("Wang", .english, kind: .short),
        ]),
      ConceptEntry(
        id: "dean",
        terms: [Term("院长", .chinese), Term("director", .english), Term("president", .english)]),
    ]))

  @Test(arguments: [
    ("Wang Yi met the delegation.", "王毅会见了代表团。"),
    ("Little Wang ran home.", "小王跑回了家。"),
    ("President Lula thanked the doctors.", "卢拉总统感谢医生。"),
  ])
  func anotherNameIsNoTerm(source: String, draft: String) {
    #expect(rules(source, draft).isEmpty)
  }

  @Test func theTermItselfIsMissed() {
    #expect(rules("Wang thanked the doctors.", "他感谢医生，又谈了很久。") == ["term.missing"])
  }

  private func rules(_ source: String, _ draft: String) -> [String] {
    checker.findings(source: source, .english, target: draft, .chinese).map(\.rule)
  }
}
