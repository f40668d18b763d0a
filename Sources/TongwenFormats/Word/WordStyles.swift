/// What the paragraph styles of a Word document say about headings, captions and lists.
struct WordStyles: Sendable {
  private var kinds: [String: Unit.Kind] = [:]

  /// Without styles every paragraph is one.
  init() {}

  /// Reads `word/styles.xml`, part 17.7 of ECMA-376. A style without a word of its own takes after the one
  /// it is based on.
  init(_ archive: ZipArchive, _ entry: String) throws {
    var found: [String: Unit.Kind] = [:]
    var bases: [String: String] = [:]
    try archive.trees(entry, named: ["style"]) { style, _ in
      guard let id = style.value("styleId") else { return }
      bases[id] = style.first("basedOn")?.value("val")
      found[id] = WordStyles.kind(style)
    }
    for id in bases.keys { kinds[id] = Self.inherited(id, found, bases) }
    kinds.merge(found) { $1 }
  }

  /// The kind of a paragraph, by its own properties and its style.
  func kind(_ properties: XMLElement?) -> Unit.Kind {
    guard let properties else { return .paragraph }
    if let level = Self.outlineLevel(properties) { return .heading(level) }
    let style = properties.first("pStyle")?.value("val").flatMap { kinds[$0] }
    if let style, style != .listItem { return style }
    let list = properties.first("numPr")?.first("numId")?.value("val")
    if let list { return list == "0" ? .paragraph : .listItem }
    return style ?? .paragraph
  }

  private static func inherited(
    _ id: String, _ found: [String: Unit.Kind], _ bases: [String: String]
  ) -> Unit.Kind? {
    var id = id
    for _ in 0..<16 {
      if let kind = found[id] { return kind }
      guard let base = bases[id] else { return nil }
      id = base
    }
    return nil
  }

  private static func kind(_ style: XMLElement) -> Unit.Kind? {
    let name = style.first("name")?.value("val")?.lowercased() ?? ""
    if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) {
      return .heading(level)
    }
    if name == "title" { return .heading(1) }
    if name == "caption" { return .caption }
    guard let properties = style.first("pPr") else { return nil }
    if let level = outlineLevel(properties) { return .heading(level) }
    return properties.first("numPr") == nil ? nil : .listItem
  }

  /// From 1; 9 in the file means body text.
  private static func outlineLevel(_ properties: XMLElement) -> Int? {
    guard let level = properties.first("outlineLvl")?.value("val").flatMap({ Int($0) }),
      (0..<9).contains(level)
    else { return nil }
    return level + 1
  }
}

extension XMLElement {
  /// An attribute by its local name, whatever its prefix.
  func value(_ local: String) -> String? {
    attributes.first { $0.name.local == local }?.value
  }
}
