/// What XLIFF has no words for, as `XLIFFWriter` says it: contexts of version 1, metadata of version 2.
enum XLIFFOwnWords {
  /// The group of our contexts and metadata.
  static let group = "tongwen"

  /// What must be said of a unit.
  static func said(of unit: TranslationUnit) -> [Property] {
    let origin = unit.origin
    let known: [(String, String?)] = [
      ("id", unit.id.isEmpty ? nil : unit.id), ("previous", unit.context.previous),
      ("next", unit.context.next), ("position", origin.position), ("created", origin.created),
      ("created-by", origin.createdBy), ("changed", origin.changed),
      ("changed-by", origin.changedBy), ("confidence", origin.confidence.map { "\($0)" }),
    ]
    return known.compactMap { name, value in value.map { Property(name, $0) } }
      + unit.properties.map { Property("property", "\($0.name)=\($0.value)") }
  }

  /// Takes back what was said.
  private static func hear(
    _ name: some StringProtocol, _ value: String, _ unit: inout TranslationUnit
  ) {
    switch name {
    case "id": unit.id = value
    case "previous": unit.context.previous = value
    case "next": unit.context.next = value
    case "position": unit.origin.position = value
    case "created": unit.origin.created = value
    case "created-by": unit.origin.createdBy = value
    case "changed": unit.origin.changed = value
    case "changed-by": unit.origin.changedBy = value
    case "confidence": unit.origin.confidence = Double(value)
    case "property":
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      unit.properties.append(Property(String(parts[0]), String(parts.dropFirst().first ?? "")))
    default: break
    }
  }

  /// The name of the group of a `<trans-unit>`: no two in a file may have one name.
  static func group(of unit: Int) -> String { "\(group)-\(unit)" }

  private static func isOurs(_ name: String?) -> Bool {
    name == group || name?.hasPrefix("\(group)-") == true
  }

  /// Of a `<trans-unit>` that `XLIFFWriter` wrote.
  static func read(oldUnit element: XMLElement, into unit: inout TranslationUnit) {
    (unit.id, unit.context.key) = ("", element["resname"])
    for group in element.elements("context-group") where isOurs(group["name"]) {
      for context in group.elements("context") {
        hear(context["context-type"]?.dropFirst(2) ?? "", context.text, &unit)
      }
    }
  }

  /// Of a `<unit>` that `XLIFFWriter` wrote.
  static func read(newUnit element: XMLElement, into unit: inout TranslationUnit) {
    (unit.id, unit.context.key) = ("", element["name"])
    for metadata in element.standard("mda:metadata") {
      for group in metadata.elements("metaGroup") where group["category"] == Self.group {
        for meta in group.elements("meta") { hear(meta["type"] ?? "", meta.text, &unit) }
      }
    }
  }
}
