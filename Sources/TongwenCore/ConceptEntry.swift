/// One thing in the world with its names per language, as TBX's `conceptEntry`.
public struct ConceptEntry: Hashable, Sendable {
  /// Unique in its glossary.
  public var id: String
  /// The names of the concept, in the order of the file.
  public var terms: [Term]
  /// The field it belongs to: a place, an organisation.
  public var subject: String?
  /// What it is, in a sentence.
  public var definition: String?
  /// What else is said of it.
  public var notes: [String]
  /// Where the entry comes from.
  public var sources: [String]
  /// ISO 8601 date of the last change.
  public var changed: String?
  /// What the file said and we do not interpret, kept as it is.
  public var properties: [Property]
  /// Where the entry stands in its file.
  public var place: Place?

  /// Makes one from its parts.
  public init(
    id: String, terms: [Term], subject: String? = nil, definition: String? = nil,
    notes: [String] = [], sources: [String] = [], changed: String? = nil,
    properties: [Property] = [], place: Place? = nil
  ) {
    (self.id, self.terms, self.subject, self.definition) = (id, terms, subject, definition)
    (self.notes, self.sources, self.changed) = (notes, sources, changed)
    (self.properties, self.place) = (properties, place)
  }
}

/// One name of a concept.
public struct Term: Hashable, Sendable {
  /// Whether a text may use the term.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case preferred
    case admitted
    case deprecated
    case forbidden
  }

  /// What kind of name it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case full
    case short
    case abbreviation
    /// The name of a person.
    case person
  }

  /// The name as it is written.
  public var text: String
  /// The language of the name.
  public var language: Language
  /// Whether a text may use it.
  public var status: Status
  /// What kind of name it is.
  public var kind: Kind
  /// What is said of the name.
  public var notes: [String]
  /// Where the name is attested.
  public var sources: [String]
  /// ISO 8601 date of the last change.
  public var changed: String?
  /// What the file said and we do not interpret, kept as it is.
  public var properties: [Property]
  /// Where the term stands in its file.
  public var place: Place?

  /// Makes one from its parts.
  public init(
    _ text: String, _ language: Language, status: Status = .preferred, kind: Kind = .full,
    notes: [String] = [], sources: [String] = [], changed: String? = nil,
    properties: [Property] = [], place: Place? = nil
  ) {
    (self.text, self.language, self.status, self.kind) = (text, language, status, kind)
    (self.notes, self.sources, self.changed) = (notes, sources, changed)
    (self.properties, self.place) = (properties, place)
  }
}
