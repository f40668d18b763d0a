import Foundation
import Testing
import Tongwen

@Suite struct CheckCaseTests {
  static let files = Cases.files("check", "cases").filter { $0 != "glossary.cases" }

  @Test func thereAreCases() { #expect(!Self.files.isEmpty) }

  @Test(arguments: files)
  func theCheckerReportsWhatTheCaseSays(file: String) throws {
    let checker = Checker(glossary: try Self.glossary(), english: .english)
    for item in try CheckCase.all(in: file) {
      let lines = item.findings(checker).map { Self.line($0, item.target.text) }
      #expect(lines == item.expected, "\(file): \(item.target.text)")
    }
  }

  private static func line(_ finding: Finding, _ target: String) -> String {
    let place = finding.target.map { String(decoding: Array(target.utf8)[$0], as: UTF8.self) } ?? ""
    let fix = finding.fixes.first?.replacement ?? ""
    let line = "! \(finding.severity.rawValue) \(finding.rule) | \(place) | \(fix)"
    return line.replacing("|  |", with: "| |").trimmingSuffix { $0 == " " }
  }

  static func glossary() throws -> Glossary {
    let lines = try Cases.text("check", "glossary.cases").split(separator: "\n")
    return Glossary(
      lines.enumerated().map { number, line in
        ConceptEntry(id: "c\(number)", terms: line.components(separatedBy: " = ").compactMap(term))
      })
  }

  private static func term(_ text: String) -> Term? {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let language = parts.first.flatMap({ Language($0) }), let name = parts.last else {
      return nil
    }
    let marks: [Character: Term.Status] = ["+": .admitted, "-": .deprecated, "!": .forbidden]
    let status = name.first.flatMap { marks[$0] }
    return Term(
      String(status == nil ? name : name.dropFirst()), language, status: status ?? .preferred)
  }
}

extension String {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, predicate(last) { text = text.dropLast() }
    return String(text)
  }
}
