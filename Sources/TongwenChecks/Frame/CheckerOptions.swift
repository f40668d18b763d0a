import TongwenText

extension Checker {
  /// What is switched on and how.
  public struct Options: Sendable, Equatable {
    /// Severities of rules by name; `nil` where a rule is off.
    public var severities: [String: Finding.Severity?] = [:]
    /// The same for one direction, under `zh-en`; they go before those for all.
    public var severitiesByPair: [String: [String: Finding.Severity?]] = [:]
    /// Only findings of these rules or categories; empty for all.
    public var only: Set<String> = []
    /// No findings of these rules or categories.
    public var except: Set<String> = []
    /// Texts that are never reported.
    public var ignored: Set<String> = []
    /// What the house has chosen where both ways are good.
    public var conventions = Conventions()

    /// One with the defaults.
    public init() {}

    /// Whether a rule can be heard at all, whatever the pair.
    public func hears(_ rule: Rule) -> Bool {
      let names = [rule.name, rule.category.rawValue]
      if names.contains(where: except.contains) { return false }
      if !only.isEmpty, !names.contains(where: only.contains) { return false }
      let isOn = rule.isOn || chooses(rule.name, rule.category)
      let given = severities[rule.name] ?? (isOn ? rule.severity : nil)
      return given != nil || severitiesByPair.values.contains { ($0[rule.name] ?? nil) != nil }
    }

    /// Whether a rule that is off by default is asked for by its name, or by that of a category that is off
    /// as a whole.
    func chooses(_ rule: String, _ category: Finding.Category) -> Bool {
      only.contains(rule) || category == .spelling && only.contains(category.rawValue)
    }

    /// The severity that a rule is given for a pair; `nil` where nothing is said, `.some(nil)` for off.
    func severity(of rule: String, _ pair: CheckedPair) -> Finding.Severity?? {
      if !severitiesByPair.isEmpty, let source = pair.source?.language.code,
        let severity = severitiesByPair[source + "-" + pair.target.language.code]?[rule]
      {
        return .some(severity)
      }
      return severities[rule]
    }
  }
}

/// What a house has chosen where both ways are good.
public struct Conventions: Sendable, Equatable {
  /// Whether a space stands between Han characters and Latin letters or digits.
  public enum Spacing: String, Sendable, CaseIterable {
    case any, always, never
  }

  /// The shape of quotation marks in Latin script.
  public enum Quotes: String, Sendable, CaseIterable {
    case any, curly, straight
  }

  public var spaceAroundLatin = Spacing.any
  public var quotes = Quotes.any
  /// How figures are written in fixes.
  public var figures = QuantityWriter.Style()

  /// One with the defaults.
  public init() {}
}
