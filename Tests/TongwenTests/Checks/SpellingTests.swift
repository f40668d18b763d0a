import Foundation
import Testing
import Tongwen

/// Words against the dictionaries that a workspace finds.
@Suite struct SpellingTests {
  private let folder: Scratch
  private let workspace: Workspace

  /// A dictionary of a few words.
  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
    let words = ["begin/S", "project", "the", "now", "don't", "this", "shows", "file"]
    try FileManager.default.createDirectory(
      atPath: folder.path + "/words", withIntermediateDirectories: true)
    _ = try folder.file("words/eo.dic", "\(words.count)\n" + words.joined(separator: "\n") + "\n")
    _ = try folder.file(
      "words/eo.aff", "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n")
    _ = try folder.file("tongwen.yaml", "check: {dictionaries: words}\n")
  }

  private static let language = Language("eo") ?? .english

  private func found(
    _ target: String, source: String = "项目", only: Set<String> = ["spelling"]
  ) throws -> [String] {
    var options = Checker.Options()
    options.only = only
    return try workspace.checker(options: options).findings(
      source: source, .chinese, target: target, Self.language
    ).filter { $0.category == .spelling }.map {
      let word = String(decoding: Array(target.utf8)[$0.target ?? 0..<0], as: UTF8.self)
      return word + " " + ($0.fixes.first?.replacement ?? "-")
    }
  }

  @Test func aWordOfNoDictionaryIsReportedOnceWithWhatMayBeMeant() throws {
    #expect(try found("The projct begins now, the projct.") == ["projct project"])
    #expect(try found("The project don't begin. The project don’t begin.") == [])
  }

  @Test(arguments: [
    "The Qqqq begins now.", "this file: wwww@example.org", "this is http://wwww.example.org/qqqq",
    "this {qqqq}", "now 5wwww", "sub-qqqq", "qqq", "",
  ])
  func namesAndCodesAreLeftAlone(text: String) throws { #expect(try found(text) == []) }

  @Test func wordsOfTheSourceAndTheGlossaryAreLeftAlone() throws {
    #expect(try found("the zzzzz begins", source: "zzzzz开始") == [])
    _ = try folder.file("Glossary/a.tsv", "zh\teo\n启动\tzzzzz\n")
    #expect(try found("the zzzzz begins") == [])
  }

  @Test func itIsOffUnlessAskedFor() throws {
    #expect(try found("The projct.", only: []) == [])
    #expect(try found("The projct.", only: ["spelling.unknown"]).count == 1)
    var options = Checker.Options()
    options.severities["spelling.unknown"] = .note
    let findings = try workspace.checker(options: options).findings(
      source: nil, nil, target: "The projct begins.", Self.language)
    #expect(findings.map(\.rule) == ["spelling.unknown"])
  }

  @Test func aLanguageWithoutDictionaryIsNotChecked() throws {
    var options = Checker.Options()
    options.only = ["spelling"]
    let findings = try workspace.checker(options: options).findings(
      source: nil, nil, target: "qqqqq wwwww", Language("qaa") ?? .english)
    #expect(findings.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/hunspell/en_US.dic")))
  func installedDictionariesAreFound() throws {
    var options = Checker.Options()
    options.only = ["spelling"]
    let findings = try workspace.checker(options: options).findings(
      source: nil, nil, target: "The insitute’s new bulding is complete.", .english)
    #expect(findings.map { $0.fixes.first?.replacement } == ["institute", "building"])
  }
}
