/// How much of a segment is known already; translators are paid by it.
public enum LeverageBand: String, Sendable, CaseIterable {
  /// The same text between the same neighbours, or with the same key.
  case context
  /// The same text.
  case exact = "100"
  /// The same text once more in the files themselves.
  case repetition = "repetitions"
  case nearlyExact = "95-99"
  case high = "85-94"
  case medium = "75-84"
  case low = "50-74"
  /// Like an earlier segment of the files, and more than like anything in the memory.
  case internalNearlyExact = "internal 95-99"
  case internalHigh = "internal 85-94"
  case internalMedium = "internal 75-84"
  case internalLow = "internal 50-74"
  case new

  /// The band of a score of the memory; `nil` for no match is `new`.
  init(score: Int?) {
    switch score ?? 0 {
    case 101...: self = .context
    case 100: self = .exact
    case 95...: self = .nearlyExact
    case 85...: self = .high
    case 75...: self = .medium
    case Self.lowest...: self = .low
    default: self = .new
    }
  }

  /// The band of a likeness to an earlier segment.
  init(internalScore score: Int) {
    switch score {
    case 95...: self = .internalNearlyExact
    case 85...: self = .internalHigh
    case 75...: self = .internalMedium
    default: self = .internalLow
    }
  }

  /// Below this score a segment is new.
  static let lowest = 50

  /// Whether the match is in the text itself.
  public var isInternal: Bool { rawValue.hasPrefix("internal") }
}
