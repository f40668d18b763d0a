import Testing
import Tongwen

@Suite struct ScriptProfileTests {
  @Test(arguments: [
    ("重庆两江新区的NUS研究院", "zh"), ("兩江新區攜手新加坡", "zh-Hant"), ("これはペンです。", "ja"),
    ("한국어", "ko"), ("hello", nil), ("", nil), ("1 2 3", nil), ("сегодня", nil),
  ])
  func theScriptGivesTheLanguageAwayWhereItCan(text: String, expected: String?) {
    #expect(ScriptProfile(text).language?.tag == expected)
  }

  @Test(arguments: [
    ("0412.zh.md", "zh"), ("a/b/x.en.txt", "en"), ("x.zh", "zh"), ("x.zh-Hant.docx", "zh-Hant"),
    ("notes.md", nil), ("readme.txt", nil), ("en", nil), ("x.po", nil), ("v1.2.txt", nil),
  ])
  func fileNamesNameLanguages(file: String, expected: String?) {
    #expect(LanguageOfText.named(file)?.tag == expected)
  }

  @Test func aLatinTextIsInTheOnlyLikelyLanguageOfItsScript() {
    let house = LanguageOfText(likely: [.chinese, .english])
    #expect(house.language(of: "a model park")?.tag == "en")
    #expect(house.language(of: "示范园区")?.tag == "zh")
    #expect(
      LanguageOfText(likely: [.english, Language("de") ?? .english]).language(of: "park") == nil)
  }
}
