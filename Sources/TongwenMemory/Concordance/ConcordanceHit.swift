/// A unit that holds a phrase in one of its languages.
public struct ConcordanceHit: Hashable, Sendable {
  /// The unit that holds the phrase.
  public var unit: TranslationUnit
  /// Which of the unit's variants holds the phrase.
  public var variant: Int
  /// Where it stands there, in UTF-8 bytes; at least one.
  public var ranges: [Range<Int>]

  /// Makes one from its parts.
  public init(unit: TranslationUnit, variant: Int, ranges: [Range<Int>]) {
    (self.unit, self.variant, self.ranges) = (unit, variant, ranges)
  }

  /// The side that holds the phrase.
  public var side: TranslationUnit.Variant { unit.variants[variant] }

  /// The other sides.
  public var others: [TranslationUnit.Variant] {
    unit.variants.indices.filter { $0 != variant }.map { unit.variants[$0] }
  }
}
