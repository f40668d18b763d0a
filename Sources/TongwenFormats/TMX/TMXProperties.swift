/// What attributes and properties of a unit mean to us; whatever else they say is kept as it is.
///
/// Attributes are kept as properties whose name begins with `@`; those of a `<prop>` follow it as
/// `@prop.NAME`, those of the third note are `@note.2.NAME`.
///
/// | in the file | in the unit |
/// | --- | --- |
/// | `tuid` | `id` |
/// | `creationdate`, `creationid`, `changedate`, `changeid` | `origin` |
/// | OmegaT's `prev`, `next`, `id`, `file` | `context`, `origin.file` |
/// | memoQ's `x-context-pre`, `x-context-post`, `x-document` | the same, and kept |
/// | Trados' `x-ConfirmationLevel` | `status`, and kept |
/// | our own `x-position`, `x-confidence`, `x-status` | `origin`, `status` |
enum TMXProperties {
  /// Takes over an attribute of `<tu>`; false for one that is kept as a property.
  static func set(
    _ kind: TMXAttribute, _ attributes: XMLAttributes, at index: Int, of unit: inout TranslationUnit
  ) -> Bool {
    switch kind {
    case .tuid: unit.id = attributes.value(at: index)
    case .creationdate: unit.origin.created = attributes.withBytes(at: index, TMXDate.iso)
    case .creationid: unit.origin.createdBy = attributes.value(at: index)
    case .changedate: unit.origin.changed = attributes.withBytes(at: index, TMXDate.iso)
    case .changeid: unit.origin.changedBy = attributes.value(at: index)
    case .lang, .xmlLang, .other: return false
    }
    return true
  }

  /// An attribute of `<tuv>`, where OmegaT keeps who wrote a translation and when: the unit has it
  /// where it has none of its own.
  static func inherit(_ kind: TMXAttribute, _ value: String, by unit: inout TranslationUnit) {
    switch kind {
    case .creationdate: unit.origin.created = unit.origin.created ?? TMXDate.iso(value)
    case .creationid: unit.origin.createdBy = unit.origin.createdBy ?? value
    case .changedate: unit.origin.changed = unit.origin.changed ?? TMXDate.iso(value)
    case .changeid: unit.origin.changedBy = unit.origin.changedBy ?? value
    case .tuid, .lang, .xmlLang, .other: break
    }
  }

  /// Takes what we understand out of the properties.
  static func interpret(_ unit: inout TranslationUnit) {
    if !unit.properties.contains(where: { isKnown($0.name) }) { return }
    let properties = unit.properties
    unit.properties = properties.filter { property in
      switch property.name {
      case "prev": unit.context.previous = property.value
      case "next": unit.context.next = property.value
      case "id": unit.context.key = property.value
      case "file": unit.origin.file = property.value
      case "x-position": unit.origin.position = property.value
      case "x-confidence": unit.origin.confidence = Double(property.value)
      case "x-status": unit.status = .init(rawValue: property.value) ?? .unreviewed
      default:
        borrow(property, by: &unit)
        return true
      }
      return false
    }
  }

  /// Whether a property of this name may mean something to us.
  private static func isKnown(_ name: String) -> Bool {
    switch name.utf8.first {
    case UInt8(ascii: "x"), UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "i"),
      UInt8(ascii: "f"):
      true
    default: false
    }
  }

  /// What other programs' properties tell; they stay as they are.
  private static func borrow(_ property: Property, by unit: inout TranslationUnit) {
    switch property.name {
    case "x-context-pre": unit.context.previous = withoutTags(property.value)
    case "x-context-post": unit.context.next = withoutTags(property.value)
    case "x-document": unit.origin.file = unit.origin.file ?? property.value
    case "x-ConfirmationLevel": unit.status = confirmation[property.value] ?? .unreviewed
    default: break
    }
  }

  /// Trados' words for how far a translation has come, in its memories and its files.
  static let confirmation: [String: TranslationUnit.Status] = [
    "Draft": .needsReview, "RejectedTranslation": .needsReview, "RejectedSignOff": .needsReview,
    "ApprovedTranslation": .reviewed, "ApprovedSignOff": .reviewed,
  ]

  /// What must be written beside the properties kept, so that reading gives the same unit again.
  static func own(_ unit: TranslationUnit) -> [Property] {
    var bare = TranslationUnit(variants: [], properties: unit.properties)
    interpret(&bare)
    var own: [Property] = []
    func add(_ name: String, _ value: String?, unless known: String?) {
      if let value, value != known { own.append(Property(name, value)) }
    }
    add("prev", unit.context.previous, unless: bare.context.previous)
    add("next", unit.context.next, unless: bare.context.next)
    add("id", unit.context.key, unless: nil)
    add("file", unit.origin.file, unless: bare.origin.file)
    add("x-position", unit.origin.position, unless: nil)
    add("x-confidence", unit.origin.confidence.map { "\($0)" }, unless: nil)
    add("x-status", unit.status.rawValue, unless: bare.status.rawValue)
    return own
  }

  /// The text of memoQ's `<seg>…</seg>`, which stands escaped in the property.
  private static func withoutTags(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
      return text
    }
    var result = ""
    var inside = false
    for character in text {
      if character == "<" { inside = true }
      if !inside { result.append(character) }
      if character == ">" { inside = false }
    }
    return result.xmlUnescaped
  }
}

extension String {
  /// The five predefined references undone, once.
  var xmlUnescaped: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    let names = ["lt;": "<", "gt;": ">", "quot;": "\"", "apos;": "'", "amp;": "&"]
    var parts = split(separator: "&", omittingEmptySubsequences: false).makeIterator()
    var result = String(parts.next() ?? "")
    while let part = parts.next() {
      if let (name, character) = names.first(where: { part.hasPrefix($0.key) }) {
        result += character + part.dropFirst(name.count)
      } else {
        result += "&" + part
      }
    }
    return result
  }
}
