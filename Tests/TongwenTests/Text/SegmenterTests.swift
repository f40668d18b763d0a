import Testing
import Tongwen

@Suite struct SegmenterTests {
  private func texts(_ text: String, _ language: Language) -> [String] {
    Segmenter(language: language).segments(in: text).map(\.text)
  }

  @Test func titlesEndNoSentence() {
    #expect(
      texts("Dr. Wang spoke. Everyone gains.", .english) == ["Dr. Wang spoke.", "Everyone gains."])
  }

  @Test func anOpeningMarkBelongsToTheNextChineseSentence() {
    #expect(
      texts("项目去年投产。“南线工程”将于明年开工。", .chinese) == ["项目去年投产。", "“南线工程”将于明年开工。"])
  }

  @Test func anEmptyTextHasNoSegments() {
    #expect(texts("", .english).isEmpty)
  }
}
