/// One thing in the world with its names per language, as TBX's `conceptEntry`.
public struct ConceptEntry: Hashable, Sendable {
  /// Unique in its glossary.
  public var id: String
  public var terms: [Term]
  public var subject: String?
  public var definition: String?
  public var notes: [String]
  /// Where the entry comes from.
  public var sources: [String]
  /// ISO 8601 date of the last change.
  public var changed: String?
  /// What the file said and we do not interpret, kept as it is.
  public var properties: [Property]
  /// Where the entry stands in its file.
  public var place: Place?

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
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case preferred
    case admitted
    case deprecated
    case forbidden
  }

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case full
    case short
    case abbreviation
    /// The name of a person.
    case person
  }

  public var text: String
  public var language: Language
  public var status: Status
  public var kind: Kind
  public var notes: [String]
  public var sources: [String]
  public var changed: String?
  public var properties: [Property]
  public var place: Place?

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
