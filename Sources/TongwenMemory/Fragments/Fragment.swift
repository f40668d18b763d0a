/// A part of a text that units of a memory hold word for word.
public struct Fragment: Hashable, Sendable {
  /// A unit that holds the part.
  public struct Example: Hashable, Sendable {
    /// The unit.
    public var unit: TranslationUnit
    /// The unit's text that holds the part.
    public var source: TranslationUnit.Variant
    /// What it says in the target language.
    public var target: TranslationUnit.Variant
    /// Whether the part is all that the source says.
    public var isWhole: Bool
  }

  /// Where it stands in the text that was looked up, in UTF-8 bytes.
  public var range: Range<Int>
  /// How many texts of the memory hold it.
  public var count: Int
  /// Some of the units, whole ones first, no target twice.
  public var examples: [Example]
}

/// Which parts of a text are worth being told.
public struct FragmentOptions: Hashable, Sendable {
  /// The most parts for a text.
  public var limit = 5
  /// The most examples for a part.
  public var examples = 40
  /// The least that a part weighs: a word counts 2, a character of a script without spaces 1.
  public var weight = 4

  /// One with the defaults.
  public init() {}
}
