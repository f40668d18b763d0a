import Foundation
import Testing
import Tongwen

@Suite struct ReadmeTests {
  private static let readme = try? String(
    contentsOf: Cases.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("README.md"), encoding: .utf8)

  @Test(arguments: SettingsKey.all.map(\.path))
  func everySettingIsDocumentedWithItsMeaningAndDefault(path: String) throws {
    let key = try #require(SettingsKey.all.first { $0.path == path })
    let row = "| `\(key.path)` | \(key.meaning) | `\(key.initial)` |"
    #expect(try #require(Self.readme).contains(row))
  }

  @Test func theExampleOfTheLibraryHolds() {
    let area = GlossaryTests.area
    let findings = Checker(glossary: Glossary([area])).findings(
      source: "两江新区", .chinese, target: "Liangjiang Province", .english)
    #expect(findings.map(\.rule) == ["term.forbidden"])
  }
}
