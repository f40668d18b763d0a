import Yams

extension SettingsKey {
  /// The keys under `check`.
  static let checks: [SettingsKey] = [
    SettingsKey(
      path: "check.rules", meaning: "Severities of rules: off, note, warning or error.",
      initial: "{}"
    ) { settings, node, reader in settings.checks.severities = try reader.severities(node) },
    SettingsKey(
      path: "check.pairs",
      meaning: "Severities of rules for one direction: zh-en: {punctuation.end: off}.",
      initial: "{}"
    ) { settings, node, reader in
      settings.checks.severitiesByPair = try reader.severitiesByPair(node)
    },
    SettingsKey(
      path: "check.ignore", meaning: "Texts that no check reports.", initial: "[]"
    ) { settings, node, reader in settings.checks.ignored = Set(try reader.strings(node)) },
    SettingsKey(
      path: "check.spaceAroundLatin",
      meaning:
        "Whether Chinese puts a space beside Latin letters and digits: always, never or any.",
      initial: "any"
    ) { settings, node, reader in
      settings.checks.conventions.spaceAroundLatin = try reader.choice(node)
    },
    SettingsKey(
      path: "check.quotes",
      meaning: "The quotation marks of drafts in Latin script: curly, straight or any.",
      initial: "any"
    ) { settings, node, reader in settings.checks.conventions.quotes = try reader.choice(node) },
    SettingsKey(
      path: "check.dictionaries",
      meaning: "Folders with dictionaries of Hunspell besides the usual ones.", initial: "[]"
    ) { settings, node, reader in settings.dictionaries = try reader.strings(node) },
    SettingsKey(
      path: "check.dates",
      meaning:
        "Dates of English fixes and suggestions: monthFirst (April 1, 2024) or dayFirst (1 April 2024).",
      initial: "monthFirst"
    ) { settings, node, reader in
      settings.checks.conventions.figures.dates = try reader.choice(node)
    },
    SettingsKey(
      path: "check.currency",
      meaning:
        "Money of English fixes and suggestions: symbol (US$5 million), code (USD 5 million) or words (5 million US dollars).",
      initial: "symbol"
    ) { settings, node, reader in
      settings.checks.conventions.figures.currency = try reader.choice(node)
    },
    SettingsKey(
      path: "check.percent",
      meaning: "Percentages of English fixes and suggestions: sign (58%) or word (58 percent).",
      initial: "sign"
    ) { settings, node, reader in
      settings.checks.conventions.figures.percent = try reader.choice(node)
    },
  ]
}

extension SettingsReader {
  /// One of the words that a setting may be.
  func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node) throws -> Choice
  where Choice.RawValue == String {
    guard let choice = node.string.flatMap(Choice.init(rawValue:)) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw SettingsComplaint.wrongValue(place(of: node), expected: "one of \(words)")
    }
    return choice
  }

  /// Severities under pairs of languages.
  func severitiesByPair(_ node: Node) throws -> [String: [String: Finding.Severity?]] {
    guard let mapping = node.mapping else {
      throw SettingsComplaint.wrongValue(place(of: node), expected: "pairs of languages (zh-en)")
    }
    var result: [String: [String: Finding.Severity?]] = [:]
    for (pair, rules) in mapping {
      let name = try string(pair)
      let codes = name.split(separator: "-").map(String.init)
      guard codes.count == 2, codes.allSatisfy({ Language($0)?.isKnown == true }) else {
        throw SettingsComplaint.wrongValue(
          place(of: pair), expected: "two languages with a hyphen between (zh-en)")
      }
      result[name] = try severities(rules)
    }
    return result
  }
}
