import Testing
import Tongwen

/// Every block of `Tests/Cases/segment/LANGUAGE.txt` is a case: the text after `>`, then its segments.
@Suite struct SegmentCaseTests {
  @Test(arguments: Cases.files("segment", "txt"))
  func textsAreCutWhereTheCasesSay(_ file: String) throws {
    let tag = file.split(separator: ".").first.map(String.init) ?? ""
    let language = try #require(Language(tag))
    let segmenter = Segmenter(language: language)
    let blocks = Cases.blocks(try Cases.text("segment", file))
    #expect(!blocks.isEmpty)
    for block in blocks {
      let text = try #require(block.first).dropFirst(2).replacing("\\n", with: "\n")
      let document = PlainText.document(String(text), language: language)
      #expect(segmenter.segments(in: document).map(\.text) == Array(block.dropFirst()), "\(text)")
    }
  }
}

@Suite struct SegmenterTests {
  private func texts(_ text: String, _ language: Language) -> [String] {
    Segmenter(language: language).segments(in: text).map(\.text)
  }

  @Test func anEmptyTextHasNoSegments() {
    #expect(texts("", .english).isEmpty)
  }

  @Test func whiteSpaceAloneIsOneSegmentWithoutText() {
    let segments = Segmenter(language: .english).segments(in: " \n ")
    #expect(segments.map(\.whole).joined() == " \n ")
  }

  @Test func aSegmentKnowsItsPlaceAndItsReason() throws {
    let segments = Segmenter(language: .english).segments(in: " Hi there.  Go.")
    #expect(segments.map(\.text) == ["Hi there.", "Go."])
    #expect(segments.map(\.range) == [1..<10, 12..<15])
    #expect(segments.map(\.ending) == ["stop", "end"])
    #expect(segments.first?.leading == " ")
    #expect(segments.first?.trailing == "  ")
  }

  @Test func everyCandidateIsExplained() {
    let explained = Segmenter(language: .english).explain("Dr. Wang spoke. He left.")
    #expect(explained.map(\.rule) == ["abbreviation.title", "stop"])
    #expect(explained.map(\.isBreak) == [false, true])
    #expect(explained.map(\.offset) == [4, 16])
  }

  @Test func boundariesAreTheBreaksOfTheExplanation() {
    let segmenter = Segmenter(language: .chinese)
    let text = "“太好了！”他说。项目去年投产。《重庆日报》刊登了全文。"
    let breaks = segmenter.explain(text).filter(\.isBreak).map(\.offset)
    #expect(segmenter.boundaries(in: text).map(\.offset) == breaks)
    #expect(breaks.count == 2)
  }

  @Test func aLineBreakEndsASegment() {
    #expect(texts("第一行\n第二行", .chinese) == ["第一行", "第二行"])
    #expect(Segmenter(language: .chinese).boundaries(in: "一\n二").map(\.rule) == ["newline"])
  }

  @Test func aLanguageWithoutATableTakesTheBreaksOfUnicode() throws {
    let khmer = try #require(Language("km"))
    #expect(texts("នេះ​ជា​ប្រយោគ។ នេះ​ទៀត។", khmer).count == 2)
    let finnish = try #require(Language("fi"))
    #expect(texts("Hän tuli. Hän lähti.", finnish).count == 2)
  }

  @Test func wordsComeFromTheDictionary() {
    let words = Words.words(in: "新加坡国立大学, 2024!", language: .chinese)
    #expect(words.map(\.text).joined() == "新加坡国立大学, 2024!")
    #expect(words.filter(\.isWordLike).map(\.text).contains("新加坡"))
    #expect(words.last?.isWordLike == false)
    #expect(Words.words(in: "", language: .english).isEmpty)
  }
}
