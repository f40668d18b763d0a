import Foundation

/// A translation unit as JSON has it, with everything that is in it.
public struct UnitRecord: Codable, Sendable {
  /// The unit's id.
  public var id: String
  /// Its texts.
  public var variants: [Variant]
  /// Whether a person has looked at it.
  public var status: TranslationUnit.Status
  /// The document it comes from.
  public var file: String?
  /// Where in its file it stood.
  public var position: String?
  /// When it was made.
  public var created: String?
  /// Who made it.
  public var createdBy: String?
  /// When it was last changed.
  public var changed: String?
  /// Who changed it last.
  public var changedBy: String?
  /// 0…1 for a unit that an aligner made.
  public var confidence: Double?
  /// The source text before it.
  public var previous: String?
  /// The source text after it.
  public var next: String?
  /// The key of the message.
  public var key: String?
  /// What people said of it.
  public var notes: [String]?
  /// What its file said and nobody here interprets.
  public var properties: [Property]?

  /// One text of a unit.
  public struct Variant: Codable, Sendable {
    /// The tag of the language.
    public var language: String
    /// The text without inline codes.
    public var text: String
    /// The inline codes, which stand beside the text.
    public var codes: [Code]?
    /// What people said of the text.
    public var notes: [String]?
    /// What its file said of the text and nobody here interprets.
    public var properties: [Property]?
  }

  /// One inline code.
  public struct Code: Codable, Sendable {
    /// How it stands in the text.
    public var kind: InlineCode.Kind
    /// Pairs it with others.
    public var id: String
    /// Where it stands, in UTF-8 bytes of the text.
    public var offset: Int
    /// The code as its file has it.
    public var original: String?
    /// What it is.
    public var type: String?
    /// Attributes of its element.
    public var attributes: [Property]?
  }

  /// Makes one from its parts.
  public init(_ unit: TranslationUnit) {
    (id, status) = (unit.id, unit.status)
    variants = unit.variants.map(Variant.init)
    (file, position, confidence) = (
      unit.origin.file, unit.origin.position, unit.origin.confidence
    )
    (created, changed) = (unit.origin.created, unit.origin.changed)
    (createdBy, changedBy) = (unit.origin.createdBy, unit.origin.changedBy)
    (previous, next, key) = (unit.context.previous, unit.context.next, unit.context.key)
    (notes, properties) = (unit.notes.nonEmpty, unit.properties.nonEmpty)
  }

  /// The unit; `nil` where a tag is no language's.
  public var unit: TranslationUnit? {
    var variants: [TranslationUnit.Variant] = []
    for record in self.variants {
      guard let variant = record.variant else { return nil }
      variants.append(variant)
    }
    return TranslationUnit(
      id: id, variants: variants,
      origin: .init(
        file: file, position: position, created: created, createdBy: createdBy, changed: changed,
        changedBy: changedBy, confidence: confidence),
      context: .init(previous: previous, next: next, key: key), status: status,
      notes: notes ?? [], properties: properties ?? [])
  }

  /// One line of JSON, keys in alphabetical order.
  public var line: String {
    get throws {
      String(decoding: try Self.lineEncoder.encode(self), as: UTF8.self)
    }
  }

  /// Made once: making one costs more than a short unit.
  private static let lineEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()
}

extension UnitRecord.Variant {
  fileprivate init(_ variant: TranslationUnit.Variant) {
    (language, text) = (variant.language.tag, variant.text)
    codes = variant.content.codes.map(UnitRecord.Code.init).nonEmpty
    (notes, properties) = (variant.notes.nonEmpty, variant.properties.nonEmpty)
  }

  fileprivate var variant: TranslationUnit.Variant? {
    guard let language = Language(language) else { return nil }
    let content = MarkedText(text, codes: (codes ?? []).map(\.code))
    return .init(language, content, notes: notes ?? [], properties: properties ?? [])
  }
}

extension UnitRecord.Code {
  fileprivate init(_ code: InlineCode) {
    (kind, id, offset, type) = (code.kind, code.id, code.offset, code.type)
    original = code.original.isEmpty ? nil : code.original
    attributes = code.attributes.nonEmpty
  }

  fileprivate var code: InlineCode {
    InlineCode(
      kind, id: id, at: offset, original: original ?? "", type: type, attributes: attributes ?? [])
  }
}

extension Array {
  /// `nil` for one without elements.
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
