import Foundation
import Testing
import Tongwen

/// Findings stand in XLIFF as localization quality issues, and nothing else is changed.
@Suite struct IssueFileTests {
  private static let files = Cases.files("issues", "xlf")
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func marked(_ text: String, _ name: String) throws -> String {
    let file = try folder.file(name, text)
    let checker = try Workspace.create(at: folder.path).workspace.checker()
    let report = try UnitFileCheck(file: file, nil, nil).report(checker)
    #expect(report.findings.count == 3)
    return String(decoding: try IssueFile.bytes(report), as: UTF8.self)
  }

  @Test(arguments: files)
  func issuesAreMarkedAsTheCaseSays(file: String) throws {
    let expected = try Cases.text("issues", "marked/" + file)
    #expect(try marked(Cases.text("issues", file), file) == expected)
    // Marked again, nothing is there twice.
    #expect(try marked(expected, file) == expected)
    _ = try Formats.inspect(FileInput(bytes: Array(expected.utf8), name: file))
  }

  @Test(arguments: files)
  func withoutFindingsTheMarksGo(file: String) throws {
    let marked = try Cases.text("issues", "marked/" + file)
    let cleared = try #require(
      try Formats.bilingual(FileInput(bytes: Array(marked.utf8), name: file)).annotated([:]))
    let lines = { (text: String) in text.split(separator: "\n").filter { !$0.contains("<xliff") } }
    #expect(
      try lines(String(decoding: cleared, as: UTF8.self)) == lines(Cases.text("issues", file)))
  }

  @Test(arguments: files)
  func anyRangesGiveAFileThatIsRead(file: String) throws {
    let bytes = Array(try Cases.text("issues", file).utf8)
    let bilingual = try Formats.bilingual(FileInput(bytes: bytes, name: file))
    let target = try #require(bilingual.entries.first?.unit.variants.last?.text)
    let count = target.utf8.count
    for start in stride(from: 0, through: count, by: 3) {
      for end in stride(from: start, through: count, by: 5) {
        let issues = [
          QualityIssue(.numbers, "one <\"&", severity: 1, range: start..<end),
          QualityIssue(.markup, "two", severity: 2, range: start / 2..<end),
          QualityIssue(.omission, "three", severity: 3),
          QualityIssue(.omission, "four", severity: 3, range: end..<count),
        ]
        let marked = try #require(try bilingual.annotated([0: issues]))
        let input = FileInput(bytes: marked, name: file)
        _ = try Formats.inspect(input)
        #expect(try Formats.bilingual(input).entries.first?.unit.variants.last?.text == target)
      }
    }
  }

  @Test func aFormatWithoutRoomIsRefused() throws {
    let file = try folder.file("a.tsv", "zh\ten\n60家\t70 companies\n")
    let report = DraftReport(file: file, segments: 0, findings: [])
    #expect(throws: IssueComplaint.noRoom(file)) { try IssueFile.bytes(report) }
  }
}
