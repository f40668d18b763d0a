/// m source and n target segments that say the same: 1-1, 1-2, 0-1…
public struct Bead: Hashable, Sendable {
  /// Indices of the source segments, counted from 0 over the document.
  public var source: Range<Int>
  /// Indices of the target segments.
  public var target: Range<Int>
  /// 0…1, higher is better.
  public var confidence: Double
  /// What speaks for the bead, strongest first.
  public var evidence: [Evidence]

  /// Makes one from its parts.
  public init(
    source: Range<Int>, target: Range<Int>, confidence: Double = 1, evidence: [Evidence] = []
  ) {
    (self.source, self.target) = (source, target)
    (self.confidence, self.evidence) = (confidence, evidence)
  }

  /// One side is empty: the other was left out or added.
  public var isNull: Bool { source.isEmpty || target.isEmpty }

  /// `2-1`: the number of source and target segments.
  public var shape: String { "\(source.count)-\(target.count)" }

  /// A reason to believe in a bead: what was seen on both sides.
  public struct Evidence: Hashable, Sendable {
    /// `number`, `name`, `term`, `latin`, `lexicon`, `punctuation`, `length`, `confirmed`…
    public var kind: String
    /// What was seen in the source.
    public var source: String
    /// What was seen in the target.
    public var target: String

    /// Makes one from its parts.
    public init(kind: String, source: String, target: String) {
      (self.kind, self.source, self.target) = (kind, source, target)
    }
  }
}
