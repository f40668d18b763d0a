/// A piece of code that reads pairs and reports: one subject, one file.
///
/// A check is silent on what it does not know; its ranges lie inside the texts; it gives the same
/// findings for the same pair.
public protocol Check: Sendable {
  /// The rules it reports under.
  static var rules: [Rule] { get }

  /// What it has to say about a pair, in the order of the target's text.
  func findings(in pair: CheckedPair) -> [Finding]
}

/// A check that compares the pairs of a document: of a single pair it has nothing to say.
public protocol DocumentCheck: Sendable {
  /// The rules it reports under.
  static var rules: [Rule] { get }

  /// What it has to say, each finding with the index of the pair it belongs to.
  func findings(in pairs: [CheckedPair]) -> [(pair: Int, finding: Finding)]
}
