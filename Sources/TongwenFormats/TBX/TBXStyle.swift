/// Turns the styles of TBX into each other: all are read as TBX 3 in DCA style.
enum TBXStyle {
  /// An element of TBX 2 or of DCT style as TBX 3 in DCA style, with all that is in it.
  static func canonical(_ element: XMLElement) -> XMLElement {
    let isModule =
      element.name.namespace.hasPrefix("http://www.tbxinfo.net/ns/")
      || element.name.namespace == DataCategory.Module.x.namespace
    var result = isModule ? generic(element) : copy(element, as: renamed[element.name.local])
    result.children = element.children.flatMap { node -> [XMLNode] in
      guard case .element(let child) = node else { return isText(node, in: element) ? [node] : [] }
      let inner = canonical(child)
      // <ntig><termGrp><term/>…</termGrp>…</ntig> becomes <termSec><term/>……</termSec>.
      return child.name.local == "termGrp" ? inner.children : [.element(inner)]
    }
    return result
  }

  private static let renamed = [
    "termEntry": "conceptEntry", "langSet": "langSec", "tig": "termSec", "ntig": "termSec",
    "martifHeader": "tbxHeader", "refObjectList": "refObjectSec",
  ]

  /// White space between elements says nothing; comments are not kept.
  private static func isText(_ node: XMLNode, in element: XMLElement) -> Bool {
    guard case .text(let text) = node else { return false }
    return element.elements.isEmpty || !text.allSatisfy(\.isWhitespace)
  }

  private static func copy(_ element: XMLElement, as local: String? = nil) -> XMLElement {
    var copy = XMLElement(XMLName(local ?? element.name.local))
    copy.attributes = element.attributes
    copy.place = element.place
    return copy
  }

  /// `<min:partOfSpeech>` as `<termNote type="partOfSpeech">`. A category that no module known here
  /// defines is a note about a term in its section and a description elsewhere; its element says which.
  private static func generic(_ element: XMLElement) -> XMLElement {
    let local = element.name.local
    let parts = local.split(separator: ".", maxSplits: 1).map(String.init)
    let isOurs = element.name.namespace == DataCategory.Module.x.namespace && parts.count == 2
    let type = isOurs ? parts[1] : local
    let name = isOurs ? parts[0] : DataCategory.all[local]?.element ?? "termNote"
    var copy = XMLElement(XMLName(name))
    copy.attributes = [XMLAttribute(name: XMLName("type"), value: type)] + element.attributes
    copy.place = element.place
    return copy
  }

  /// An element of DCA style in DCT style.
  static func modular(_ element: XMLElement) -> XMLElement {
    var result = element
    if DataCategory.generic.contains(element.name.local), let type = element["type"] {
      let known = DataCategory.all[type].flatMap { $0.element == element.name.local ? $0 : nil }
      let module = known?.module ?? .x
      let local = known == nil ? "\(element.name.local).\(type)" : type
      result = XMLElement(
        XMLName(local, prefix: module.rawValue, namespace: module.namespace))
      result.attributes = element.attributes.filter { $0.name.local != "type" }
      result.children = element.children
    }
    result.children = result.children.map {
      if case .element(let child) = $0 { .element(modular(child)) } else { $0 }
    }
    return result
  }
}
