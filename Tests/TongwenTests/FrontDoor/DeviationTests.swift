import Testing
import Tongwen

/// The checks ask the workspace's memory, or the one that is named.
@Suite struct DeviationTests {
  private let folder: Scratch
  private let workspace: Workspace
  private let rule = "memory.deviation"

  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
  }

  private func remember(_ lines: String...) throws {
    _ = try folder.file("Memory/a.tsv", (["zh\ten"] + lines).joined(separator: "\n"))
  }

  private func deviations(_ zh: String, _ en: String) throws -> [PlacedFinding] {
    let (source, draft) = (try folder.file("a.zh.txt", zh), try folder.file("a.en.txt", en))
    let report = try workspace.check(draft: draft, against: source, nil, workspace.checker())
    return report.findings.filter { $0.finding.rule == rule }
  }

  @Test func aDraftThatSaysOtherwiseIsReportedWhereItStands() throws {
    try remember("研究院设在重庆。\tThe institute is in Chongqing.")
    let found = try deviations(
      "项目今年启动。\n研究院设在重庆。\n", "It starts this year.\nThe institute stands in Chongqing.\n")
    #expect(found.map(\.place.line) == [2])
    #expect(found.first?.finding.fixes.first?.replacement == "The institute is in Chongqing.")
    #expect(found.first?.fixRange == 21..<55)
    #expect(found.first?.finding.message.contains("Memory/a.tsv") == true)
  }

  @Test func aDraftThatSaysTheSameIsGood() throws {
    try remember(
      "研究院设在重庆。\tThe institute is in Chongqing.", "研究院设在重庆。\tChongqing has the institute.")
    #expect(try deviations("研究院设在重庆。", "Chongqing has the institute.").isEmpty)
  }

  @Test func onlyTheVerySameSourceCounts() throws {
    try remember(
      "研究院设在重庆。\tThe institute is in Chongqing.", "去年有3家公司。\tThere were 3 firms last year.")
    #expect(try deviations("研究所设在重庆。", "The lab stands in Chongqing.").isEmpty)
    #expect(try deviations("去年有5家公司。", "Five companies existed last year.").isEmpty)
  }

  @Test func whatTheSettingsPenaliseIsNotHeldAgainstADraft() throws {
    try remember("研究院设在重庆。\tThe institute is in Chongqing.")
    _ = try folder.file("tongwen.yaml", "match:\n  penalties:\n    Memory/a.tsv: 5\n")
    #expect(try deviations("研究院设在重庆。", "The institute stands in Chongqing.").isEmpty)
  }

  @Test func unitsOfAFileAreHeldAgainstTheMemoryToo() throws {
    try remember("研究院设在重庆。\tThe institute is in Chongqing.")
    let file = try folder.file("b.tsv", "zh\ten\n研究院设在重庆。\tThe institute stands in Chongqing.\n")
    let report = try UnitFileCheck(file: file, .chinese, .english).report(workspace.checker())
    #expect(report.findings.contains { $0.finding.rule == rule })
  }

  @Test func aRuleThatNobodyHearsAsksNoMemory() throws {
    _ = try folder.file("Memory/broken.tmx", "<tmx")
    var options = Checker.Options()
    options.severities[rule] = .some(nil)
    _ = try workspace.checker(options: options)
    #expect(throws: (any Error).self) { try workspace.checker() }
  }
}
