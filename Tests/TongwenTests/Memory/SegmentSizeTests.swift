import Foundation
import Testing
import Tongwen

@testable import TongwenMemory

@Suite("A memory larger than a segment may be")
struct SegmentSizeTests {
  private static let largest = 900

  private static func unit(_ number: Int, _ text: inout RandomText) -> TranslationUnit {
    TranslationUnit(variants: [
      .init(.english, MarkedText(text.joined(text.words(3...12)))),
      .init(.chinese, MarkedText("第\(number)句")),
    ])
  }

  /// How many variants each segment's rows cover.
  private static func spans(_ folder: String, language: Int64) throws -> [Int] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return names.compactMap(IndexFolder.Span.init(name:))
      .filter { $0.language == language }
      .map { Int($0.high - $0.low) }
  }

  @Test("is indexed in pieces, and answers as comparing with every unit does")
  func pieces() throws {
    var text = RandomText(7, .latin)
    let folder = try ScratchFolder()
    let path = folder.path + "/m.sqlite"
    let memory = TranslationMemory(try MemoryStore.open(path), largestSegment: Self.largest)
    // The second import is read together with what is left of the first.
    for count in [4_100, 2_100] {
      try memory.add((0..<count).map { Self.unit($0, &text) })
      try memory.settle()
    }
    let spans = try Self.spans(path + ".index", language: 1)
    #expect(spans.count >= 6)
    #expect(spans.allSatisfy { $0 <= 2 * Self.largest + 1 })
    #expect(try memory.verify() == [])
    let reopened = try TranslationMemory.open(at: path)
    for _ in 0..<40 {
      let query = text.joined(text.words(3...12))
      var options = MatchOptions(minimumScore: 50, limit: 5)
      let found = try reopened.matches(
        for: query, from: .english, to: .chinese, options: options)
      options.isExhaustive = true
      let all = try reopened.matches(for: query, from: .english, to: .chinese, options: options)
      #expect(found.map(\.score) == all.map(\.score), "\(query)")
      #expect(found.map(\.unit.id) == all.map(\.unit.id), "\(query)")
    }
  }
}
