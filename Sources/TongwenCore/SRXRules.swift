/// Rules of segmentation as SRX 2.0 keeps them (LISA OSCAR, 7 April 2008): ordered rules by name, and
/// an ordered map from languages to names.
///
/// At each place of a text the first rule whose `before` matches the text before and whose `after`
/// matches the text after decides whether the text is cut there.
public struct SRXRules: Hashable, Sendable {
  /// The rules of all maps that fit a language apply, in the order of the maps; else the first map's.
  public var cascade: Bool
  /// Texts inside inline elements are segmented by themselves.
  public var segmentsSubflows: Bool
  /// Rules by name.
  public var groups: [Group]
  /// Which languages take which rules.
  public var maps: [Map]

  /// Rules with their maps.
  public init(
    cascade: Bool = false, segmentsSubflows: Bool = true, groups: [Group] = [], maps: [Map] = []
  ) {
    (self.cascade, self.segmentsSubflows) = (cascade, segmentsSubflows)
    (self.groups, self.maps) = (groups, maps)
  }

  /// Rules under a name (`languagerule`).
  public struct Group: Hashable, Sendable {
    /// What maps call it.
    public var name: String
    /// In the order in which they are asked.
    public var rules: [Rule]

    /// A named list of rules.
    public init(_ name: String, rules: [Rule]) { (self.name, self.rules) = (name, rules) }
  }

  /// One rule: two regular expressions and what they decide.
  public struct Rule: Hashable, Sendable {
    /// Whether the text is cut where the rule fits; `false` makes an exception.
    public var isBreak: Bool
    /// Matches the text that ends at the place; empty for any.
    public var before: String
    /// Matches the text that begins at the place; empty for any.
    public var after: String
    /// Where the rule stands in its file.
    public var place: Place?

    /// A rule of two expressions.
    public init(isBreak: Bool, before: String, after: String, place: Place? = nil) {
      (self.isBreak, self.before, self.after, self.place) = (isBreak, before, after, place)
    }
  }

  /// Languages whose tags fit an expression take the rules of a group (`languagemap`).
  public struct Map: Hashable, Sendable {
    /// Matches a whole BCP 47 tag: `en.*`.
    public var pattern: String
    /// The name of a group.
    public var group: String
    /// Where the map stands in its file.
    public var place: Place?

    /// A map from an expression to the name of a group.
    public init(_ pattern: String, _ group: String, place: Place? = nil) {
      (self.pattern, self.group, self.place) = (pattern, group, place)
    }
  }
}
