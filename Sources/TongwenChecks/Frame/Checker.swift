import TongwenMemory
import TongwenTerms
import TongwenText

/// All checks over a draft.
///
///     let checker = Checker(glossary: glossary)
///     for finding in checker.findings(source: "两江新区", .chinese, target: "Liangjiang Province", .english) {
///       print(finding.rule, finding.message)
///     }
public struct Checker: Sendable {
  /// The official names.
  public let glossary: Glossary
  /// What is switched on and how.
  public let options: Options
  private let translations: KnownTranslation.Answer?
  private let checks: [any Check]
  private let documentChecks: [any DocumentCheck]

  /// Makes one from its parts; `english` are everyday words that a draft in English may share with its source,
  /// `translations` is what a memory answers, `spellers` knows the words of languages, if there are such.
  public init(
    glossary: Glossary = Glossary(), options: Options = Options(), english: Vocabulary = .none,
    translations: KnownTranslation.Answer? = nil, spellers: Spellers? = nil
  ) {
    (self.glossary, self.options, self.translations) = (glossary, options, translations)
    checks = Checker.all(glossary, options.conventions, english, spellers)
    documentChecks = Checker.allOfDocuments()
  }

  /// Every rule, in the order of the list of checks.
  public static var rules: [Rule] {
    all(Glossary(), Conventions(), .none).flatMap { type(of: $0).rules }
      + allOfDocuments().flatMap { type(of: $0).rules }
  }

  /// The findings about one pair of texts, in the order of the target; those of documents need `findings(in:)`.
  public func findings(
    source: String?, _ sourceLanguage: Language?, target: String, _ targetLanguage: Language
  ) -> [Finding] {
    let pair = self.pair(source: source, sourceLanguage, target: target, targetLanguage)
    return accepted(checks.flatMap { $0.findings(in: pair) }, pair)
  }

  /// A pair ready to be checked.
  public func pair(
    source: String?, _ sourceLanguage: Language?, target: String, _ targetLanguage: Language
  ) -> CheckedPair {
    let sourceSide = source.flatMap { text in
      sourceLanguage.map { CheckedPair.Side(text, $0, glossary: glossary) }
    }
    var pair = CheckedPair(
      source: sourceSide, target: CheckedPair.Side(target, targetLanguage, glossary: glossary))
    pair.figureStyle = options.conventions.figures
    if let translations, let source, let sourceLanguage {
      pair.known = translations(source, sourceLanguage, targetLanguage)
    }
    return pair
  }

  /// The findings about the pairs of a document, a list for each pair.
  public func findings(in pairs: [CheckedPair]) -> [[Finding]] {
    var results = Parallel.results(of: pairs) { pair in checks.flatMap { $0.findings(in: pair) } }
    for check in documentChecks {
      for (index, finding) in check.findings(in: pairs) { results[index].append(finding) }
    }
    return zip(results, pairs).map(accepted)
  }

  /// The findings that are wanted, each fault once, in the order of the target.
  private func accepted(_ findings: [Finding], _ pair: CheckedPair) -> [Finding] {
    if findings.isEmpty { return [] }
    return DistinctFindings.of(
      findings.compactMap { accepted($0, pair) }.sorted(by: Checker.isBefore))
  }

  private func accepted(_ finding: Finding, _ pair: CheckedPair) -> Finding? {
    guard isWanted(finding) else { return nil }
    if let range = finding.target, options.ignored.contains(pair.target.slice(range)) { return nil }
    var finding = finding
    if let severity = options.severity(of: finding.rule, pair) {
      guard let severity else { return nil }
      finding.severity = severity
    } else if Checker.offByDefault.contains(finding.rule),
      !options.chooses(finding.rule, finding.category)
    {
      return nil
    }
    return finding
  }

  private func isWanted(_ finding: Finding) -> Bool {
    let names = [finding.rule, finding.category.rawValue]
    if names.contains(where: options.except.contains) { return false }
    return options.only.isEmpty || names.contains(where: options.only.contains)
  }

  private static let offByDefault = Set(rules.filter { !$0.isOn }.map(\.name))

  private static func isBefore(_ one: Finding, _ other: Finding) -> Bool {
    let (first, second) = (one.target?.lowerBound ?? 0, other.target?.lowerBound ?? 0)
    if first != second { return first < second }
    return one.severity != other.severity ? one.severity > other.severity : one.rule < other.rule
  }
}

extension Checker {
  /// The pairs of a document, each told of the one before and the one after it.
  public static func withNeighbours(_ pairs: [CheckedPair]) -> [CheckedPair] {
    let sides = pairs.map { CheckedPair.Neighbour(source: $0.source, target: $0.target) }
    return pairs.indices.map { index in
      var pair = pairs[index]
      pair.neighbours = [index - 1, index + 1].filter(sides.indices.contains).map { sides[$0] }
      return pair
    }
  }
}
