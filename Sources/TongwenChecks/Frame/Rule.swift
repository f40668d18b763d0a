/// What a check reports under, and what people switch on and off: `term.missing`.
public struct Rule: Hashable, Sendable {
  /// Subject and fault with a point between: `number.mismatch`.
  public let name: String
  /// What it is about.
  public let category: Finding.Category
  /// The severity of its findings unless the finding has a reason for another.
  public let severity: Finding.Severity
  /// On unless the settings say otherwise.
  public let isOn: Bool
  /// What good text looks like, what is reported, what is left alone.
  public let explanation: String

  /// Makes one from its parts.
  public init(
    _ name: String, _ category: Finding.Category, _ severity: Finding.Severity, isOn: Bool = true,
    _ explanation: String
  ) {
    (self.name, self.category, self.severity) = (name, category, severity)
    (self.isOn, self.explanation) = (isOn, explanation)
  }

  /// A finding under this rule, with the rule's severity unless another is given.
  func finding(
    _ message: String, severity: Finding.Severity? = nil, source: Range<Int>? = nil,
    target: Range<Int>?, fixes: [Finding.Fix] = []
  ) -> Finding {
    Finding(
      rule: name, category: category, severity: severity ?? self.severity, message: message,
      source: source, target: target, fixes: fixes)
  }
}
