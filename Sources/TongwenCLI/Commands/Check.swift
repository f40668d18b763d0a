import ArgumentParser
import Foundation
import Tongwen

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a draft: names, terms, figures, what is missing or untranslated.",
    discussion: """
      With --source the draft is aligned with what it translates and compared with it. Of a folder the \
      files are paired by name: x.zh.md with x.en.md; the drafts are in the language of --to, or in the \
      second of the settings. Pairs come as TMX, TSV, or .jsonl: \
      {"id":…,"sourceLanguage":…,"targetLanguage":…,"source":…,"target":…}.
      A finding is accepted in the text (<!-- tongwen-ignore RULE -->), by --accept, or by a baseline.
      Exit status: 0 nothing to report, 1 findings, 2 bad usage or input.
      """)

  @Argument(help: "Drafts and folders; - is standard input.", completion: .file())
  var drafts: [String] = []

  @Option(help: "The text that the draft translates.", completion: .file())
  var source: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var selection: RuleOptions
  @OptionGroup var acceptance: AcceptanceOptions

  @Option(
    help:
      "text, json, jsonl, sarif, github, rdjsonl, junit, checkstyle, html, or xliff: the XLIFF file with the findings in it."
  )
  var format: FindingFormat?

  @Option(help: "The severity from which findings give exit status 1: error, warning or note.")
  var failOn = FailureLevel.note

  @Flag(help: "Apply the safe fixes to the drafts and say which.")
  var fix = false

  @Flag(help: "List the rules with their severities.")
  var listRules = false

  @Option(help: "Explain a rule.")
  var explain: String?

  @OptionGroup var results: ResultOptions

  func run() throws {
    if listRules { return RuleList.lines().forEach(Output.standard.line) }
    if let explain { return Output.standard.line(try RuleList.explanation(of: explain)) }
    if drafts.isEmpty { throw ValidationError("name a draft, a folder, or - for standard input") }
    let house = try workspace.open()
    let checker = try house.checker(options: selection.options(house.settings()))
    let accepted = try acceptance.accepted(house)
    let reports = try inputs(house).map { input in
      try accepted.remaining(of: report(on: input, house, checker)).report
    }
    if try acceptance.put(reports, house) { return }
    try FindingReport(format: format ?? (results.json ? .json : .text), style: results.style)
      .write(reports)
    let fails = reports.contains { report in
      report.findings.contains { $0.finding.severity >= failOn.severity }
    }
    if fails { throw ExitCode(Status.found) }
  }

  /// A draft, and its source where it has one.
  private struct Input {
    var draft: String
    var source: String?
  }

  private func inputs(_ house: Workspace) throws -> [Input] {
    if source != nil, drafts.count > 1 {
      throw ValidationError("--source takes one draft; of a folder the files are paired by name")
    }
    return try drafts.flatMap { draft in
      guard Self.isFolder(draft) else { return [Input(draft: draft, source: source)] }
      let (from, to) = try direction(house)
      return try FilePair.all(in: draft, from: from, to: to).pairs.map {
        Input(draft: $0.target, source: $0.source)
      }
    }
  }

  /// The languages of a folder's pairs: those asked for, or the first two of the settings.
  private func direction(_ house: Workspace) throws -> (Language?, Language?) {
    let usual = try house.settings().languages
    let isAsked = languages.from != nil || languages.to != nil
    if isAsked || usual.count < 2 { return (languages.from, languages.to) }
    return (usual[0], usual[1])
  }

  private func report(on input: Input, _ house: Workspace, _ checker: Checker) throws -> DraftReport
  {
    if input.draft.hasSuffix(".jsonl") {
      return try PairLines(file: input.draft, languages.from, languages.to).report(checker)
    }
    if UnitFileCheck.reads(input.draft) {
      return try UnitFileCheck(file: input.draft, languages.from, languages.to).report(checker)
    }
    let report = try check(input, house, checker)
    guard fix, input.draft != "-", try mend(input.draft, report) else { return report }
    return try check(input, house, checker)
  }

  private func check(_ input: Input, _ house: Workspace, _ checker: Checker) throws -> DraftReport {
    try house.check(
      draft: input.draft, language: languages.to, against: input.source, languages.from, checker)
  }

  /// Writes the draft with its safe fixes, and says which; true if there was one.
  private func mend(_ draft: String, _ report: DraftReport) throws -> Bool {
    let fixed = FixedText(try FileInput(draft).text().text, report.findings)
    if fixed.applied.isEmpty { return false }
    try FileOutput.write(fixed.text, to: draft)
    for placed in fixed.applied {
      let right = placed.finding.fixes.first?.replacement ?? ""
      let done = Self.done(placed.words, right)
      Output.say("\(placed.place): fixed: \(done) [\(placed.finding.rule)]")
    }
    return true
  }

  private static func done(_ wrong: String, _ right: String) -> String {
    if wrong.isEmpty { return "added \"\(right)\"" }
    return right.isEmpty ? "took out \"\(wrong)\"" : "\"\(wrong)\" is now \"\(right)\""
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case note, warning, error

  var severity: Finding.Severity {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
