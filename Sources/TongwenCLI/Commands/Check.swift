import ArgumentParser
import Tongwen

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a draft: names, terms, figures, what is missing or untranslated.",
    discussion: """
      With --source the draft is aligned with what it translates and compared with it. Pairs come as \
      .jsonl: {"id":…,"sourceLanguage":…,"targetLanguage":…,"source":…,"target":…}.
      Exit status: 0 nothing to report, 1 findings, 2 bad usage or input.
      """)

  @Argument(help: "The draft; - is standard input.", completion: .file())
  var draft: [String]

  @Option(help: "The text that the draft translates.", completion: .file())
  var source: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var selection: RuleOptions

  @Option(help: "text, json or jsonl.")
  var format: FindingFormat?

  @Option(help: "The severity from which findings give exit status 1: error, warning or note.")
  var failOn = FailureLevel.note

  @OptionGroup var results: ResultOptions

  func run() throws {
    let house = try workspace.open()
    let checker = try house.checker(options: selection.options(house.settings()))
    let reports = try draft.map { try report(on: $0, house, checker) }
    try FindingReport(format: format ?? (results.json ? .json : .text), style: results.style)
      .write(reports)
    let fails = reports.contains { report in
      report.findings.contains { $0.finding.severity >= failOn.severity }
    }
    if fails { throw ExitCode(Status.found) }
  }

  private func report(on file: String, _ house: Workspace, _ checker: Checker) throws -> DraftReport
  {
    if file.hasSuffix(".jsonl") {
      return try PairLines(file: file, languages.from, languages.to).report(checker)
    }
    return try house.check(
      draft: file, language: languages.to, against: source, languages.from, checker)
  }
}

/// Which rules are heard.
struct RuleOptions: ParsableArguments {
  @Option(help: "Only these rules or categories, divided by commas.")
  var only: String?

  @Option(help: "Not these rules or categories, divided by commas.")
  var except: String?

  func options(_ settings: Settings) throws -> Checker.Options {
    var options = Checker.Options()
    options.severities = settings.rules
    options.ignored = Set(settings.ignored)
    options.only = try names(only)
    options.except = try names(except)
    return options
  }

  private func names(_ list: String?) throws -> Set<String> {
    let names = (list ?? "").split(separator: ",").map { $0.trimming(" ") }
    let known = Checker.rules.map(\.name) + Finding.Category.allCases.map(\.rawValue)
    for name in names where !known.contains(name) {
      let hint = Nearest.name(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("there is no rule '\(name)'\(hint)")
    }
    return Set(names)
  }
}

enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
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

extension Substring {
  fileprivate func trimming(_ character: Character) -> String {
    var text = self
    while text.first == character { text = text.dropFirst() }
    while text.last == character { text = text.dropLast() }
    return String(text)
  }
}
