/// How what TBX says and we do not interpret is kept in properties.
///
/// A simple element keeps its name and category, `termNote:partOfSpeech` = `noun`; anything more (groups,
/// attributes, markup) keeps its XML in DCA style and TBX 3 names, under a name that begins with `<`.
/// What stands in a language section has the language before it, `zh/descrip:definition`. What another
/// format said, `client` = `media`, is a category of our own.
enum TBXProperties {
  /// The property of an element.
  static func property(_ element: XMLElement, language: String? = nil) -> Property {
    let prefix = language.map { $0 + "/" } ?? ""
    let isSimple =
      element.elements.isEmpty && element.attributes.allSatisfy { $0.name.local == "type" }
    if isSimple, element["type"] == other {
      let parts = element.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Property(prefix + parts[0], String(parts.dropFirst().first ?? ""))
    }
    if isSimple && element.namespaces.isEmpty {
      let type = element["type"].map { ":" + $0 } ?? ""
      return Property(prefix + element.name.local + type, element.text)
    }
    return Property(prefix + "<\(element.name.local)>", element.written)
  }

  /// A term with markup within (`<hi>`), which its text does not say.
  static let markedTerm = "<term>"

  /// The category of what another format said: `<admin type="x-property">client=media</admin>`.
  private static let other = "x-property"

  /// The element of a property of any format.
  static func anyXML(_ property: Property) -> String {
    xml(property.name, property.value)
      ?? "<admin type=\"\(other)\">\("\(property.name)=\(property.value)".xmlEscaped)</admin>"
  }

  /// The element of a property as XML in DCA style; `nil` for a property of another format.
  static func xml(_ name: some StringProtocol, _ value: String) -> String? {
    if name.hasPrefix("<") { return value }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let element = String(parts[0])
    guard DataCategory.generic.contains(element) || plain.contains(element) else { return nil }
    let type = parts.count > 1 ? " type=\"\(String(parts[1]).xmlAttribute)\"" : ""
    return "<\(element)\(type)>\(value.xmlEscaped)</\(element)>"
  }

  private static let plain: Set<String> = ["note", "date"]
}
