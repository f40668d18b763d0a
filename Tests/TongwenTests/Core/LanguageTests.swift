import Testing
import Tongwen

@Suite struct LanguageTests {
  @Test(arguments: [
    ("zh_CN", "zh-CN"), ("ZH-hans", "zh-Hans"), ("zh-CHS", "zh-Hans"), ("EN", "en"),
    ("es-419", "es-419"), ("sr-latn-rs", "sr-Latn-RS"), ("de-1996", "de-1996"),
  ])
  func tagsAreWrittenInTheirCanonicalCase(tag: String, expected: String) {
    #expect(Language(tag)?.tag == expected)
  }

  @Test(arguments: ["", "e", "two words", "zh-", "-zh", "zh--CN", "中文", "en-toolongsubtag", "1a"])
  func whatIsNoTagIsRefused(tag: String) {
    #expect(Language(tag) == nil)
  }

  @Test(arguments: [("zh", "zh-CN"), ("zh", "zh-Hans"), ("zh-TW", "zh-Hant"), ("en", "en-GB")])
  func tagsOfOneLanguageFindEachOther(one: String, other: String) throws {
    let (one, other) = (try #require(Language(one)), try #require(Language(other)))
    #expect(one.matches(other) && other.matches(one))
  }

  @Test(arguments: [("zh", "zh-TW"), ("pt-BR", "pt-PT"), ("en", "de")])
  func othersDoNot(one: String, other: String) throws {
    let (one, other) = (try #require(Language(one)), try #require(Language(other)))
    #expect(!one.matches(other) && !other.matches(one))
  }
}
