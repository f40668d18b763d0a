import Testing
import Tongwen

@Suite struct GlossaryTests {
  static let area = ConceptEntry(
    id: "area",
    terms: [
      Term("两江新区", .chinese), Term("Liangjiang New Area", .english),
      Term("Liangjiang", .english, status: .admitted, kind: .short),
      Term("LNA", .english, status: .admitted, kind: .abbreviation),
      Term("Liangjiang Province", .english, status: .forbidden),
      Term("Ryōe", .english, status: .forbidden),
    ])
  static let institute = ConceptEntry(
    id: "institute",
    terms: [
      Term("新加坡国立大学重庆研究院", .chinese),
      Term("NUS (Chongqing) Research Institute", .english),
    ])
  static let university = ConceptEntry(
    id: "university",
    terms: [Term("新加坡国立大学", .chinese), Term("National University of Singapore", .english)])
  static let firms = ConceptEntry(
    id: "firms",
    terms: [Term("高新技术企业", .chinese), Term("high-tech enterprises", .english)])
  static let glossary = Glossary([area, institute, university, firms])

  static let german = Language("de") ?? .english
  static let russian = Language("ru") ?? .english

  private func found(_ text: String, _ language: Language) -> [String] {
    Self.glossary.hits(in: text, language: language).map(\.text)
  }

  @Test(arguments: [
    ("重庆两江新区管委会", ["两江新区"]), ("兩江新區", ["兩江新區"]),
    ("位于两江新区的新加坡国立大学重庆研究院", ["两江新区", "新加坡国立大学重庆研究院"]),
    ("新加坡国立大学苏州", ["新加坡国立大学"]), ("", []), ("两江", []),
  ])
  func chineseTermsAreFoundInsideLongerText(text: String, expected: [String]) {
    #expect(found(text, .chinese) == expected)
  }

  @Test(arguments: [
    ("the Liangjiang New Area's plan", ["Liangjiang New Area"]),
    ("LIANGJIANG NEW AREA", ["LIANGJIANG NEW AREA"]), ("Liangjiangs", ["Liangjiangs"]),
    ("Liangjiangese", []), ("in Liangjiang province,", ["Liangjiang province"]),
    ("the LNA and the lna", ["LNA"]), ("a high-tech enterprise", ["high-tech enterprise"]),
    ("High‑Tech  Enterprises", ["High‑Tech  Enterprises"]), ("of Ryoe Science", ["Ryoe"]),
    ("the NUS（Chongqing）Research Institute", ["NUS（Chongqing）Research Institute"]),
  ])
  func englishTermsAreFoundAsWholeWords(text: String, expected: [String]) {
    #expect(found(text, .english) == expected)
  }

  @Test(arguments: [
    (Language.english, "key industry", "in Key Industries.", ["Key Industries"]),
    (.english, "policies", "a policy", ["policy"]), (.english, "company", "a companion", []),
    (.english, "Hong Kong Company", "Hong Kong companies'", ["Hong Kong companies"]),
    (
      german, "Technische Universität", "die Technischen und Technische Universitäten.",
      ["Technische Universitäten"]
    ),
    (german, "Universität", "universell", []),
    (
      russian, "университет", "в университете и с университетом", ["университете", "университетом"]
    ),
  ])
  func theLastWordOfATermMayHaveAnotherEnding(
    language: Language, term: String, text: String, expected: [String]
  ) {
    let glossary = Glossary([ConceptEntry(id: "a", terms: [Term(term, language)])])
    #expect(glossary.hits(in: text, language: language).map(\.text) == expected)
  }

  @Test func theLongestFormDecidesTheStatus() throws {
    let hits = Self.glossary.hits(
      in: "Liangjiang Province and Liangjiang", language: .english)
    #expect(hits.map(\.status) == [.forbidden, .admitted])
    #expect(hits.first?.preferred(in: .chinese) == "两江新区")
  }

  @Test func rangesAreThoseOfTheText() {
    let text = "在ＬＮＡ和LNA"
    let hits = Self.glossary.hits(in: text, language: .english)
    #expect(
      hits.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["ＬＮＡ", "LNA"])
  }
}
