/// A translation unit found for a text.
public struct Match: Hashable, Sendable {
  /// What kind of match it is.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The same text between the same neighbours, or with the same key.
    case context
    /// The same text.
    case exact
    case fuzzy
  }

  /// 0…102: 100 for the same text, 101 with the same neighbours or key, 102 with both.
  public var score: Int
  /// 100 × (1 − distance ÷ longer length), truncated, before penalties.
  public var similarity: Int
  /// What was taken off, with reasons.
  public var penalties: [Penalty]
  /// The unit that was found.
  public var unit: TranslationUnit
  /// The unit's text in the language that was asked for.
  public var source: TranslationUnit.Variant
  /// The text that is offered.
  public var target: TranslationUnit.Variant
  /// The text that was looked up.
  public var query: String
  /// How many units say exactly the same, this one among them.
  public var count: Int
  /// The target brought into line with the query, where figures or terms differ.
  public var repair: Repair?

  /// Makes one from its parts.
  public init(
    score: Int, similarity: Int, penalties: [Penalty] = [], unit: TranslationUnit,
    source: TranslationUnit.Variant, target: TranslationUnit.Variant, query: String, count: Int = 1
  ) {
    (self.score, self.similarity, self.penalties) = (score, similarity, penalties)
    (self.unit, self.source, self.target) = (unit, source, target)
    (self.query, self.count) = (query, count)
  }

  /// What the score says: context, exact or fuzzy.
  public var kind: Kind { score > 100 ? .context : score == 100 ? .exact : .fuzzy }

  /// The target to offer: repaired where it could be.
  public var offer: String { repair?.text ?? target.text }

  /// What changes the memory's text into the text that was looked up.
  public var edits: [Edit] { Edit.between(source.text, query) }
}
