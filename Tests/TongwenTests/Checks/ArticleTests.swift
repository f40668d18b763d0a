import Foundation
import Testing
import Tongwen

/// The article of this repository is good text: the checks must have nothing to say about it.
@Suite struct ArticleTests {
  static let root = Cases.folder.deletingLastPathComponent().deletingLastPathComponent().path
  static let english = root + "/Memory/model-park.en.txt"
  static let chinese = root + "/Memory/model-park.zh.txt"

  @Test(arguments: [(english, chinese), (english, nil), (chinese, english), (chinese, nil)])
  func theArticleIsGoodText(draft: String, source: String?) throws {
    let workspace = try Workspace(at: Self.root)
    let report = try workspace.check(draft: draft, against: source, nil, workspace.checker())
    #expect(report.segments > 10)
    let said = report.findings.map { "\($0.place): \($0.finding.rule) \($0.finding.message)" }
    #expect(said == [])
  }
}
