/// How a memory is asked for matches.
public struct MatchOptions: Hashable, Sendable {
  /// The lowest score, 0…100. Below 50 every text is compared one by one.
  public var minimumScore: Int
  /// How many matches at most, the best first.
  public var limit: Int
  /// The neighbours of the text, for context matches; `nil` where they are not known.
  public var context: TranslationUnit.Context?
  /// What is taken off a score.
  public var penalties: PenaltyRules
  /// Compare with every unit instead of asking the index.
  public var isExhaustive: Bool

  /// Makes one from its parts.
  public init(
    minimumScore: Int = 70, limit: Int = 5, context: TranslationUnit.Context? = nil,
    penalties: PenaltyRules = PenaltyRules(), isExhaustive: Bool = false
  ) {
    (self.minimumScore, self.limit, self.context) = (minimumScore, limit, context)
    (self.penalties, self.isExhaustive) = (penalties, isExhaustive)
  }
}
