/// A bead kept in memory: the same text in two or more languages, with where it comes from.
public struct TranslationUnit: Hashable, Sendable {
  /// Unique in its memory and stable: it does not change when the memory is written again.
  public var id: String
  /// The texts, one or more for a language.
  public var variants: [Variant]
  /// Where it comes from.
  public var origin: Origin
  /// What stood beside it.
  public var context: Context
  /// Whether a person has looked at it.
  public var status: Status
  /// What people said of it.
  public var notes: [String]
  /// What the file said and we do not interpret, kept as it is.
  public var properties: [Property]

  /// Makes one from its parts.
  public init(
    id: String = "", variants: [Variant], origin: Origin = Origin(), context: Context = Context(),
    status: Status = .unreviewed, notes: [String] = [], properties: [Property] = []
  ) {
    (self.id, self.variants, self.origin, self.context) = (id, variants, origin, context)
    (self.status, self.notes, self.properties) = (status, notes, properties)
  }

  /// One language's text. A unit may have several of one language.
  public struct Variant: Hashable, Sendable {
    /// The language of the text.
    public var language: Language
    /// The text with its inline codes.
    public var content: MarkedText
    /// What people said of this text.
    public var notes: [String]
    /// What the file said and we do not interpret, kept as it is.
    public var properties: [Property]
    /// Where the text stands in its file, where a reader was asked for places.
    public var place: Place?

    /// Makes one from its parts.
    public init(
      _ language: Language, _ content: MarkedText, notes: [String] = [],
      properties: [Property] = [], place: Place? = nil
    ) {
      (self.language, self.content) = (language, content)
      (self.notes, self.properties, self.place) = (notes, properties, place)
    }

    /// The text without its inline codes.
    public var text: String { content.text }
  }

  /// Where a unit comes from. Dates are ISO 8601 in UTC: `2024-04-01T08:00:00Z`.
  public struct Origin: Hashable, Sendable {
    /// The document or memory file it was made from.
    public var file: String?
    /// Where in the file: a place, an index, a key.
    public var position: String?
    /// When it was made.
    public var created: String?
    /// Who made it.
    public var createdBy: String?
    /// When it was last changed.
    public var changed: String?
    /// Who changed it last.
    public var changedBy: String?
    /// 0…1 for a unit that an aligner made, `nil` for one that a person made.
    public var confidence: Double?

    /// Makes one from its parts.
    public init(
      file: String? = nil, position: String? = nil, created: String? = nil,
      createdBy: String? = nil, changed: String? = nil, changedBy: String? = nil,
      confidence: Double? = nil
    ) {
      (self.file, self.position, self.created) = (file, position, created)
      (self.createdBy, self.changed, self.changedBy) = (createdBy, changed, changedBy)
      self.confidence = confidence
    }
  }

  /// The neighbours of a unit in its document, for context matches.
  public struct Context: Hashable, Sendable {
    /// The source text before it.
    public var previous: String?
    /// The source text after it.
    public var next: String?
    /// The key of the message, where the format has one.
    public var key: String?

    /// Makes one from its parts.
    public init(previous: String? = nil, next: String? = nil, key: String? = nil) {
      (self.previous, self.next, self.key) = (previous, next, key)
    }
  }

  /// Whether a person has looked at a unit.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// A person must look at it (`fuzzy` in PO).
    case needsReview
    case unreviewed
    case reviewed
  }
}
