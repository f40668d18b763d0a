/// An element with all that is in it.
struct XMLElement: Sendable {
  let name: XMLName
  var attributes: [XMLAttribute] = []
  var namespaces: [XMLNamespace] = []
  var children: [XMLNode] = []
  /// Where its start tag begins.
  var place = Place()
  /// Where it stands in the decoded text, in UTF-8 bytes: from its `<` to the end of its end tag, and
  /// what is between its tags. `inner` is empty and `isEmptyTag` set for `<a/>`.
  var outer = 0..<0
  var inner = 0..<0
  var isEmptyTag = false

  init(_ name: XMLName) { self.name = name }

  /// The value of the attribute written so, prefix and all; `nil` if there is none.
  subscript(_ written: String) -> String? {
    attributes.first { $0.name.written == written }?.value
  }

  /// The elements directly inside.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements directly inside that have this local name.
  func elements(_ local: String) -> [XMLElement] { elements.filter { $0.name.local == local } }

  /// The first element directly inside that has this local name.
  func first(_ local: String) -> XMLElement? {
    for case .element(let element) in children where element.name.local == local { return element }
    return nil
  }

  /// All text inside, that of inner elements too.
  var text: String {
    var text = ""
    for child in children {
      switch child {
      case .text(let piece): text += piece
      case .element(let element): text += element.text
      case .comment, .instruction, .external: break
      }
    }
    return text
  }

  /// As XML, with the namespace declarations it had.
  var written: String {
    let start = XMLStart(
      name: name, attributes: XMLAttributes(attributes),
      namespaces: namespaces.map { ($0.prefix, $0.uri) }
    ).written
    if children.isEmpty { return start.dropLast() + "/>" }
    return start + content + "</\(name.written)>"
  }

  /// What is inside, as XML.
  var content: String { children.map(\.written).joined() }
}

/// What an element holds.
enum XMLNode: Sendable {
  case element(XMLElement)
  case text(String)
  case comment(String)
  case instruction(String, String)
  /// A reference to something outside the file.
  case external(String)

  /// As XML.
  var written: String {
    switch self {
    case .element(let element): element.written
    case .text(let text): text.xmlEscaped
    case .comment(let text): "<!--\(text)-->"
    case .instruction(let target, let text):
      text.isEmpty ? "<?\(target)?>" : "<?\(target) \(text)?>"
    case .external(let name): "&\(name);"
    }
  }
}

/// A namespace declared by an element.
struct XMLNamespace: Hashable, Sendable {
  /// Empty for the default namespace.
  let prefix: String
  let uri: String
}
