import ArgumentParser
import Tongwen

/// Which rules are heard.
struct RuleOptions: ParsableArguments {
  @Option(help: "Only these rules or categories, divided by commas.")
  var only: String?

  @Option(help: "Not these rules or categories, divided by commas.")
  var except: String?

  func options(_ settings: Settings) throws -> Checker.Options {
    var options = settings.checks
    options.only = try names(only)
    options.except = try names(except)
    return options
  }

  private func names(_ list: String?) throws -> Set<String> {
    let names = (list ?? "").split(separator: ",").map { $0.trimming(" ") }
    let known = Checker.rules.map(\.name) + Finding.Category.allCases.map(\.rawValue)
    for name in names where !known.contains(name) { throw RuleList.unknown(name, known) }
    return Set(names)
  }
}

/// The rules as a person reads them.
enum RuleList {
  /// A line for each rule: name, severity or `off`, and what it reports.
  static func lines() -> [String] {
    let rules = Checker.rules.sorted { $0.name < $1.name }
    let width = rules.map(\.name.count).max() ?? 0
    return rules.map { rule in
      pad(rule.name, width + 2) + pad(rule.isOn ? rule.severity.rawValue : "off", 9)
        + rule.explanation
    }
  }

  /// A rule in full: what it reports and how to have it otherwise.
  static func explanation(of name: String) throws -> String {
    guard let rule = Checker.rules.first(where: { $0.name == name }) else {
      throw unknown(name, Checker.rules.map(\.name))
    }
    let state = rule.isOn ? "on, \(rule.severity.rawValue)" : "off"
    return """
      \(rule.name) (\(rule.category.rawValue); \(state) unless the settings say otherwise)

      \(rule.explanation)

      In tongwen.yaml:
        check:
          rules: {\(rule.name): off}      # or note, warning, error
          ignore: [a text]                # texts that no check reports
      In the text: <!-- tongwen-ignore \(rule.name) -->
      """
  }

  static func unknown(_ name: String, _ known: [String]) -> ValidationError {
    let hint = Nearest.name(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
    return ValidationError("there is no rule '\(name)'\(hint)")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
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
