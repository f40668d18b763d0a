import Foundation
import Testing
import Tongwen

@Suite struct AlignerTests {
  private static let root = Cases.folder.deletingLastPathComponent().deletingLastPathComponent()

  /// The two editions of the project's article, cut into segments.
  static func article() throws -> (en: AlignmentSide, zh: AlignmentSide) {
    let folder = root.appendingPathComponent("Memory").path
    return (
      try AlignmentSide(contentsOf: folder + "/model-park.en.txt"),
      try AlignmentSide(contentsOf: folder + "/model-park.zh.txt")
    )
  }

  static let articleBeads = """
    [0]:[0]
    [1]:[1]
    [2,3]:[2]
    [4,5]:[3]
    [6]:[4]
    [7]:[5]
    [8]:[6,7]
    [9,10,11]:[8]
    [12]:[9]
    [13]:[10,11]
    [14,15]:[12]
    [16]:[13]
    [17,18,19]:[14,15]
    [20]:[16]
    [21,22]:[17]

    """

  @Test func theArticleIsAlignedRightWithTheGlossary() throws {
    let (en, zh) = try Self.article()
    let workspace = try Workspace(at: Self.root.path)
    let aligner = try workspace.aligner(.english, .chinese, workspace.glossary())
    let beads = aligner.align(en.segments, zh.segments)
    let pair = AlignedPair(name: "model-park", source: en, target: zh, beads: beads)
    #expect(BeadFormats.beads(pair) == Self.articleBeads)
  }

  @Test func theOtherDirectionGivesTheSameBeads() throws {
    let (en, zh) = try Self.article()
    let forth = Aligner(source: .english, target: .chinese).align(en.segments, zh.segments)
    let back = Aligner(source: .chinese, target: .english).align(zh.segments, en.segments)
    #expect(forth.map(\.source) == back.map(\.target))
    #expect(forth.map(\.confidence) == back.map(\.confidence))
  }

  @Test func confirmedBeadsStay() throws {
    let (en, zh) = try Self.article()
    let wrong = Bead(source: 3..<5, target: 2..<3)
    let beads = Aligner(source: .english, target: .chinese)
      .align(en.segments, zh.segments, confirmed: [wrong])
    let found = try #require(beads.first { $0.source == 3..<5 })
    #expect(found.target == 2..<3)
    #expect(found.isConfirmed && found.confidence == 1)
    Self.expectCover(beads, en.segments.count, zh.segments.count)
  }

  @Test func confirmedBeadsThatCrossAreLeftOut() throws {
    let (en, zh) = try Self.article()
    let beads = Aligner(source: .english, target: .chinese).align(
      en.segments, zh.segments,
      confirmed: [Bead(source: 1..<2, target: 3..<4), Bead(source: 2..<3, target: 0..<1)])
    #expect(beads.count(where: \.isConfirmed) == 1)
    Self.expectCover(beads, en.segments.count, zh.segments.count)
  }

  @Test func aRunOfUntranslatedTextIsSurvived() throws {
    let (en, zh) = try Self.article()
    let added = (0..<60).map { Segment("The weather report for day \($0) was dull and long.") }
    let source = Array(en.segments[..<8]) + added + Array(en.segments[8...])
    let beads = Aligner(source: .english, target: .chinese).align(source, zh.segments)
    #expect(beads.first { $0.target.contains(0) }?.source == 0..<1)
    #expect(beads.first { $0.target.contains(17) }?.source == 81..<83)
    #expect(beads.count { $0.target.isEmpty } >= 50)
  }

  @Test func theEvidenceNamesWhatBothSidesHave() throws {
    var options = Aligner.Options()
    options.explains = true
    let aligner = Aligner(
      source: .english, target: .chinese, options: options,
      knowledge: Knowledge(terms: [TextPair("the port", "港口")]))
    let beads = aligner.align(
      ["In 2023 Wang Jiagong visited the port."], ["2023年，王家功参观了港口。"])
    let evidence = Set(beads[0].evidence.map { "\($0.kind): \($0.source) = \($0.target)" })
    #expect(evidence.contains("term: the port = 港口"))
    #expect(evidence.contains("number: 2023 = 2023年"))
    #expect(evidence.contains("name: Wang Jiagong = 王家功"))
  }

  @Test func nothingGivesNothing() {
    let aligner = Aligner(source: .english, target: .chinese)
    #expect(aligner.align([], []).isEmpty)
    #expect(aligner.align([], ["你好。"]).map(\.shape) == ["0-1"])
    #expect(aligner.align(together: []).isEmpty)
  }

  @Test func oneSegmentAgainstAThousandIsCovered() {
    let many = (0..<1000).map { Segment("第\($0)句话。") }
    let beads = Aligner(source: .english, target: .chinese).align(["One sentence."], many)
    Self.expectCover(beads, 1, 1000)
  }

  @Test func textsOfDifferentThingsAreDoubtful() throws {
    let (en, _) = try Self.article()
    let other = (0..<20).map { Segment("第\($0)天早上，渔夫带着三只猫去山上采蘑菇，晚上才回家。") }
    let aligner = Aligner(source: .english, target: .chinese)
    #expect(aligner.alignments(of: [(en.segments, other, [])])[0].isDoubtful)
    let (_, zh) = try Self.article()
    #expect(!aligner.alignments(of: [(en.segments, zh.segments, [])])[0].isDoubtful)
  }

  @Test(arguments: 1...12)
  func anySegmentsAreCoveredOnceAndInOrder(_ seed: UInt64) {
    var random = Repeatable(seed: seed)
    let source = random.segments(language: .english)
    let target = random.segments(language: .chinese)
    let aligner = Aligner(source: .english, target: .chinese)
    let beads = aligner.align(source, target)
    Self.expectCover(beads, source.count, target.count, "seed \(seed)")
    #expect(beads.allSatisfy { (0...1).contains($0.confidence) }, "seed \(seed)")
    #expect(beads == aligner.align(source, target), "the same again, seed \(seed)")
  }

  static func expectCover(_ beads: [Bead], _ sources: Int, _ targets: Int, _ note: Comment = "") {
    var (source, target) = (0, 0)
    for bead in beads {
      #expect(bead.source.lowerBound == source && bead.target.lowerBound == target, note)
      #expect(!bead.source.isEmpty || !bead.target.isEmpty, note)
      (source, target) = (bead.source.upperBound, bead.target.upperBound)
    }
    #expect(source == sources && target == targets, note)
  }
}

extension Repeatable {
  /// Up to 40 segments of words, figures, marks and nothing at all.
  fileprivate mutating func segments(language: Language) -> [Segment] {
    let pieces =
      language == .english
      ? ["The", "port", "2023", "\"", "'", "Wang", "e\u{301}", "-", "US$1.5 billion", "…", "  "]
      : ["港口", "两", "2023年", "“", "”", "王家功", "，", "。", "十五亿", "𠀀", "\u{3000}"]
    return (0..<Int.random(in: 0...40, using: &self)).map { _ in
      let count = Int.random(in: 0...12, using: &self)
      let words = (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }
      return Segment(words.joined(separator: language == .english ? " " : ""))
    }
  }
}
