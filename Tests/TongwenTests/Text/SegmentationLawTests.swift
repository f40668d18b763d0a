import Testing
import Tongwen

@Suite struct SegmentationLawTests {
  private static let languages = [
    "en", "zh", "ja", "de", "fr", "ru", "ar", "el", "hy", "th", "und",
  ]

  /// Pieces that meet in news, and that meet nowhere.
  private static let pieces = [
    ".", "!", "?", "。", "！", "？", "…", "……", "...", ". . .", "\"", "'", "“", "”", "‘", "’", "「",
    "」", "《",
    "》", "（", "）", "(", ")", "[1]", "«", "»", " ", " ", " ", "\u{3000}", "\n", "\r\n", "\u{2028}",
    "\t",
    "Mr", "U.S", "e.g", "I", "The", "then", "said", "Yahoo", "1", "2.", "a)", "b)", "•", "3.5", "第",
    "他说",
    "的", "と", "http://a.b/c?d=e", "a@b.cn", "\0", "\u{301}", "\u{202A}", "😀", "د", "،", ":", ";",
    "．", "é",
    "𠀀", "-", "—", "№", "/",
  ]

  @Test(arguments: languages)
  func segmentsJoinToTheText(_ tag: String) throws {
    let segmenter = Segmenter(language: try #require(Language(tag)))
    for seed in UInt64(0)..<400 {
      var random = RepeatableRandom(seed: seed)
      let count = Int.random(in: 0...60, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      check(text, segmenter, "seed \(seed), \(tag)")
    }
  }

  private func check(_ text: String, _ segmenter: Segmenter, _ comment: Comment) {
    let segments = segmenter.segments(in: text)
    #expect(Array(segments.map(\.whole).joined().utf8) == Array(text.utf8), comment)
    for segment in segments {
      let bytes = Array(text.utf8)[segment.range]
      #expect(bytes.elementsEqual(segment.text.utf8), comment)
    }
    let offsets = segmenter.boundaries(in: text).map(\.offset)
    #expect(offsets == Array(Set(offsets)).sorted(), comment)
    #expect(offsets.allSatisfy { (1..<max(1, text.utf8.count)).contains($0) }, comment)
    #expect(segmenter.segments(in: text) == segments, comment)
  }

  @Test(arguments: languages)
  func unitsOfAnyTextPointIntoIt(_ tag: String) throws {
    for seed in UInt64(0)..<200 {
      var random = RepeatableRandom(seed: seed)
      let count = Int.random(in: 0...80, using: &random)
      let text = (0..<count).map { _ in
        (Self.pieces + ["# ", "|", "- ", "```", "**", "_", "](", "> ", "\n\n"])
          .randomElement(using: &random) ?? ""
      }.joined()
      for document in [PlainText.document(text), Markdown.document(text)] {
        for unit in document.units { checkPieces(unit, text, "seed \(seed)") }
      }
    }
  }

  private func checkPieces(_ unit: Unit, _ text: String, _ comment: Comment) {
    let (file, bytes) = (Array(text.utf8), Array(unit.text.utf8))
    for piece in unit.pieces {
      let one = bytes[piece.offset..<piece.offset + piece.length]
      #expect(one.elementsEqual(file[piece.origin..<piece.origin + piece.length]), comment)
    }
    #expect(unit.content.codes.allSatisfy { (0...bytes.count).contains($0.offset) }, comment)
    #expect(unit.content.codes.map(\.offset) == unit.content.codes.map(\.offset).sorted(), comment)
  }

  /// A scan that were quadratic would not come to an end here.
  @Test(arguments: [
    ".", ". ", "\"", "\". ", "'", "(", "（", "《", "（《", "[(", "。", "。”", "“", "…", "! A", "A. ",
    "Mr. ", "1. 2. ",
    "a) b) ", "'A! ", ": a", "، ب", "\0", "x.1 2 ", ":) A", "• a ", "「あ。", "！”他", "a\u{301}", "a\t",
    "**a", "[a](",
  ])
  func longRunsOfAnythingAreReadInOnePass(_ piece: String) throws {
    let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
    for tag in ["en", "zh", "ja", "ar"] {
      let segmenter = Segmenter(language: try #require(Language(tag)))
      #expect(segmenter.boundaries(in: text).allSatisfy { $0.offset < text.utf8.count })
    }
    #expect(PlainText.document(text).units.allSatisfy { !$0.text.isEmpty })
    #expect(Markdown.document(text).units.allSatisfy { !$0.text.isEmpty })
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct RepeatableRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
