import Foundation
import Testing
import Tongwen

@Suite struct ReviewTests {
  private static let pair = AlignedPair(
    name: "park",
    source: AlignmentSide(
      file: "park.en.txt", language: .english,
      segments: ["Both share.", "Everyone gains.", "Wang said so.", "The end."]),
    target: AlignmentSide(
      file: "park.zh.txt", language: .chinese, segments: ["双方共享，实现共赢。", "王说。", "完。"]),
    beads: [
      Bead(source: 0..<2, target: 0..<1, confidence: 0.53),
      Bead(source: 2..<3, target: 1..<2, confidence: 0.99),
      Bead(source: 3..<4, target: 2..<3, confidence: 0.97),
    ])

  private static func read(_ text: String) throws -> [Bead] {
    try ReviewReader.confirmed(
      inText: text, file: "r", source: pair.source, target: pair.target)
  }

  private static var blocks: String {
    ReviewFile.text(pair).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }.joined(separator: "\n")
  }

  @Test func aBlockIsABead() {
    #expect(
      Self.blocks == """

        ? 53%  en 0-1  zh 0
        en 0  Both share.
        en 1  Everyone gains.
        zh 0  双方共享，实现共赢。

        + 99%  en 2  zh 1
        en 2  Wang said so.
        zh 1  王说。

        + 97%  en 3  zh 2
        en 3  The end.
        zh 2  完。

        """)
  }

  @Test func whatIsDoubtfulIsNamedFirst() {
    #expect(ReviewFile.text(Self.pair).contains("# Look first at:\n#   ? 53%  en 0-1  zh 0\n"))
  }

  @Test func anUnchangedFileConfirmsNothing() throws {
    #expect(try Self.read(ReviewFile.text(Self.pair)).isEmpty)
  }

  @Test func anEqualSignConfirms() throws {
    let beads = try Self.read(Self.blocks.replacing("? 53%", with: "= 53%"))
    #expect(beads.map(\.source) == [0..<2] && beads.map(\.target) == [0..<1])
  }

  @Test func aConfirmedBeadOfOneSideStandsWhereTheBlocksBeforeItEnd() throws {
    let text = Self.blocks.replacing("zh 1  王说。\n", with: "")
      .replacing("zh 2  完。", with: "zh 1  王说。\nzh 2  完。")
    let beads = try Self.read(text)
    #expect(beads.map(\.source) == [2..<3, 3..<4] && beads.map(\.target) == [1..<1, 1..<3])
  }

  @Test func takingOutTheLineBetweenMerges() throws {
    let text = Self.blocks.replacing("王说。\n\n+ 97%  en 3  zh 2\n", with: "王说。\n")
    let beads = try Self.read(text)
    #expect(beads.map(\.source) == [2..<4] && beads.map(\.target) == [1..<3])
  }

  @Test func takingOutOnlyTheBlankLineMergesToo() throws {
    let beads = try Self.read(Self.blocks.replacing("王说。\n\n+", with: "王说。\n+"))
    #expect(beads.map(\.source) == [2..<4])
  }

  @Test func aBlankLineSplits() throws {
    let text = Self.blocks.replacing("en 1  Everyone", with: "zh 0\n\nen 1  Everyone")
      .replacing("zh 0  双方共享，实现共赢。\n", with: "")
    let beads = try Self.read(text)
    #expect(beads.map(\.shape) == ["1-1", "1-0"])
  }

  @Test func aLineMovedToAnotherBlockMovesTheSegment() throws {
    let text = Self.blocks.replacing("en 1  Everyone gains.\n", with: "")
      .replacing("en 2  Wang", with: "en 1  Everyone gains.\nen 2  Wang")
    let beads = try Self.read(text)
    #expect(beads.map(\.source) == [0..<1, 1..<3])
  }

  @Test(arguments: [
    (
      "hello", "? 53%",
      "r:2:1: \"hello  en 0-1  zh 0\" is neither the first line of a block (?, + or =) nor a segment (zh 8  …)"
    ),
    ("fr 1", "en 1", "r:4:1: a segment of fr in an alignment of en and zh"),
    ("en 9", "en 1", "r:4:1: there is no segment en 9; the text has 4, counted from 0"),
    (
      "Nobody", "Everyone",
      "r:4:1: en 1 reads otherwise in park.en.txt: the text changed since; align it again"
    ),
    (
      "en 1  Everyone gains.\nen 1", "en 1  Everyone gains.",
      "r:5:1: en 1 stands here and on line 4"
    ),
    (
      "", "en 1  Everyone gains.\n",
      "r:1:1: en 1 is in no block; every segment must stand in one, alone if it has no counterpart"
    ),
  ])
  func whatDoesNotFitIsToldWithItsLine(_ new: String, _ old: String, _ message: String) throws {
    let text = Self.blocks.replacing(old, with: new, maxReplacements: 1)
    let error = #expect(throws: ReviewComplaint.self) { try Self.read(text) }
    let place = try #require(error?.place)
    #expect("\(place): \(error?.message ?? "")" == message)
  }

  @Test func anyEditOfLinesIsReadOrRefused() {
    var random = Repeatable(seed: 7)
    let lines = ReviewFile.text(Self.pair).split(separator: "\n", omittingEmptySubsequences: false)
    for _ in 0..<300 {
      var edited = lines
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let line = edited.remove(at: .random(in: 0..<edited.count, using: &random))
        if Bool.random(using: &random) {
          edited.insert(line, at: .random(in: 0...edited.count, using: &random))
        }
      }
      do {
        _ = try Self.read(edited.joined(separator: "\n"))
      } catch {
        #expect(error is ReviewComplaint)
      }
    }
  }
}
