/// What is taken off a score, with its reason.
public struct Penalty: Hashable, Sendable {
  /// Why points are taken off a score.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Words differ in capital letters only.
    case `case`
    /// Full width against half width, or another compatibility form of the same character.
    case width
    case spacing
    case punctuation
    /// Numbers of another value.
    case numbers
    /// Inline codes are missing, added or of another kind.
    case tags
    /// The unit is marked for review.
    case review
    /// An aligner made the unit and was not sure.
    case confidence
    /// The file that the unit comes from.
    case origin
    /// The unit was last changed before a date.
    case age
    /// The memory that the unit is in, or its file.
    case memory
  }

  /// Why points are taken off.
  public var reason: Reason
  /// Points of the score, above 0.
  public var points: Int

  /// Makes one from its parts.
  public init(_ reason: Reason, _ points: Int) { (self.reason, self.points) = (reason, points) }
}

/// How many points each difference takes off a score.
///
/// Penalties only lower a score, so the index that finds every text by its distance stays exact.
public struct PenaltyRules: Hashable, Sendable {
  /// One difference of a reason takes `each`, all of them together no more than `most`.
  public struct Rule: Hashable, Sendable {
    /// Points for one difference.
    public var each: Int
    /// The most points for all differences.
    public var most: Int

    /// Makes one from its parts.
    public init(_ each: Int, most: Int) { (self.each, self.most) = (each, most) }

    func penalty(_ reason: Penalty.Reason, _ count: Int) -> Penalty? {
      let points = min(each * count, most)
      return points > 0 ? Penalty(reason, points) : nil
    }
  }

  /// For capitals and small letters.
  public var letterCase = Rule(1, most: 2)
  /// For full or half width.
  public var width = Rule(1, most: 1)
  /// For other white space.
  public var spacing = Rule(1, most: 1)
  /// For other punctuation.
  public var punctuation = Rule(1, most: 3)
  /// With 1 to 5 points, texts that differ in numbers only stand at 95 to 99, as memoQ has them.
  public var numbers = Rule(1, most: 5)
  /// For inline codes more or less.
  public var tags = Rule(1, most: 5)
  /// For a unit that a person must look at.
  public var review = 5
  /// Points for a confidence of 0; a part of them for what is between 0 and 1, rounded down.
  public var confidence = 10
  /// Points by the name of the memory's file, for units that `synchronise` read.
  public var files: [String: Int] = [:]
  /// Points by the origin's file.
  public var origins: [String: Int] = [:]
  /// Points for units last changed before a date (ISO 8601).
  public var age: (before: String, points: Int)? {
    get { agedBefore.map { ($0, agePoints) } }
    set { (agedBefore, agePoints) = (newValue?.before, newValue?.points ?? 0) }
  }
  private var agedBefore: String?
  private var agePoints = 0
  /// Points for every match of the memory.
  public var memory = 0

  /// One with the defaults.
  public init() {}
}
