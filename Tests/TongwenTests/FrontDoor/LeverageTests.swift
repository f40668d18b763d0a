import Foundation
import Testing
import Tongwen

@Suite struct LeverageTests {
  private let folder: Scratch
  private let workspace: Workspace

  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
    _ = try folder.file(
      "Memory/known.tsv",
      """
      id\ten\tzh\tprevious\tnext
      1\tThe institute opened in May.\t研究院五月成立。\t\t
      2\tIt has sixty students.\t学生六十名。\tA first sentence.\tA last sentence.

      """)
  }

  private func analyze(_ texts: String...) throws -> Leverage {
    let documents = texts.map { PlainText.document($0, file: "x.en.txt", language: .english) }
    return try workspace.analyze(documents).total
  }

  @Test func everySegmentStandsInOneBand() throws {
    let leverage = try analyze(
      "A first sentence.\n\nIt has sixty students.\n\nA last sentence.\n\nThe institute opened in May.\n",
      "The institute opened in June.\n\nA last sentence.\n\nThe park was closed for a year by the weather.\n\nThe park was closed for two years by the weather.\n"
    )
    let segments = Dictionary(
      uniqueKeysWithValues: LeverageBand.allCases.map { ($0, leverage[$0].segments) })
    #expect(segments[.context] == 1 && segments[.exact] == 1)
    #expect(segments[.repetition] == 1)
    #expect(segments[.medium] == 1)
    #expect(
      LeverageBand.allCases.filter(\.isInternal).reduce(0) { $0 + leverage[$1].segments } == 2)
    #expect(leverage.total.segments == 8)
    #expect(segments.values.reduce(0, +) == 8)
  }

  @Test func aMemoryThatKnowsAllLeavesNothingNew() throws {
    let leverage = try analyze("The institute opened in May.")
    #expect(leverage[.exact].length.words == 5 && leverage.total == leverage[.exact])
  }

  @Test func anEmptyMemoryKnowsNothing() throws {
    let empty = try Scratch()
    let house = try Workspace.create(at: empty.path).workspace
    let document = PlainText.document("天气很好。", file: "x.zh.txt")
    let report = try house.analyze([document], to: .english)
    #expect(report.total[.new].segments == 1 && report.total.total.length.asian == 4)
    #expect(throws: LanguageComplaint.self) { try house.analyze([document]) }
  }
}
