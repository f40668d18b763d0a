/// A place of a document that was filled from what is known.
public struct Fill: Sendable {
  /// What a segment was filled from.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same text between the same neighbours.
    case context
    case exact
    case fuzzy
    /// The whole text is a term of the glossary.
    case term
  }

  /// What it was filled from.
  public var kind: Kind
  /// 0…102; 100 for a term.
  public var score: Int
  /// What stood there.
  public var source: String
  /// What stands there now.
  public var target: String
  /// How many segments it covers.
  public var segments: Int
  /// The memory's unit, or the glossary's entry.
  public var unit: String
  /// The target's figures or terms were brought into line with the source.
  public var repairs: [Repair.Change]
  /// Where it is, if it has a place.
  public var place: Place
}

/// A document with what is known filled in.
public struct Pretranslation: Sendable {
  /// The whole file.
  public var bytes: [UInt8]
  /// Source and target.
  public var languages: LanguagePair
  /// In the order of the file.
  public var fills: [Fill]
  /// Segments with something to translate, those that were filled among them.
  public var segments: Int
  /// Segments that are known but hold links or placeholders whose place in the target is not; they were
  /// left as they are.
  public var blocked: [Place]

  /// How many segments were filled.
  public var filled: Int { fills.reduce(0) { $0 + $1.segments } }
}
