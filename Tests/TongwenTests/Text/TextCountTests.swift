import Testing
import Tongwen

@Suite struct TextCountTests {
  @Test(arguments: [
    ("", "en", 0, 0, 0), ("Two words.", "en", 2, 9, 0), ("a – b", "en", 2, 3, 0),
    ("U.S. $10.98 billion, well-known", "en", 4, 28, 0), ("两江新区GDP增长。", "zh", 8, 10, 6),
    ("BLOCK71重庆", "zh", 3, 9, 2), ("これはペンです。", "ja", 8, 8, 7), ("안녕하세요 세계", "ko", 2, 7, 0),
    ("ภาษาไทยง่าย", "th", 3, 10, 0), ("𠮷野家", "ja", 3, 3, 3),
  ])
  func textsAreCountedAsWordDoes(
    text: String, tag: String, words: Int, characters: Int, asian: Int
  ) throws {
    let count = TextCount(text, try #require(Language(tag)))
    #expect((count.words, count.characters, count.asian) == (words, characters, asian))
  }
}
