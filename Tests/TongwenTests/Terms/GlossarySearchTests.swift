import Testing
import Tongwen

@Suite struct GlossarySearchTests {
  private func found(_ query: String) -> [String] {
    GlossaryTests.glossary.search(query).map(\.entry.id)
  }

  @Test(arguments: [
    ("两江新区", ["area"]), ("两江", ["area"]), ("兩江新區", ["area"]), ("liangjiang", ["area"]),
    ("ＬＮＡ", ["area"]), ("Liángjiāng", ["area"]), ("新加坡国立大学", ["university", "institute"]),
    ("重庆两江新区管委会与新加坡国立大学", ["area", "university"]), ("ryoe", ["area"]),
    ("liangjiang xinqu", ["area"]), ("Liǎngjiāng Xīnqū", ["area"]),
    ("xinjiapo", ["institute", "university"]),
    ("", []), ("  ", []), ("Zhejiang", []),
  ])
  func entriesAreFoundByAnyPartOfTheirTerms(query: String, expected: [String]) {
    #expect(found(query) == expected)
  }

  @Test(arguments: [
    ("Liangjian", ["area"]), ("liangjiang new aera", ["area"]), ("Institte", ["institute"]),
    ("Zngjiang", []),
  ])
  func aSlipOfALetterOrTwoIsForgiven(query: String, expected: [String]) {
    #expect(found(query) == expected)
  }

  @Test func howTellsTheWayATermWasFound() {
    let how = { (query: String) in GlossaryTests.glossary.search(query).first?.how }
    #expect(how("两江新区") == .equal)
    #expect(how("两江") == .beginning)
    #expect(how("新区") == .containing)
    #expect(how("在两江新区内") == .inside)
    #expect(how("Liangjiag") == .nearly)
  }
}
