/// Takes the inline elements of a source or target out of its text, and puts them back.
///
/// The name of an element is kept in the attribute `xliff`, its own attributes beside it, what is inside
/// an element that holds a native code in `content`.
enum XLIFFInline {
  /// Elements whose content is text of the segment: they open and close.
  private static let spans: Set<String> = ["g", "mrk", "pc"]
  private static let opening: Set<String> = ["bx", "bpt", "sc", "sm"]
  private static let closing: Set<String> = ["ex", "ept", "ec", "em"]

  /// The text of an element with its codes.
  ///
  /// - Parameter data: native codes of a unit of version 2, by their ids.
  static func marked(_ element: XMLElement, data: [String: String] = [:]) -> MarkedText {
    var result = MarkedText("")
    append(element.children, to: &result, data)
    return result
  }

  private static func append(
    _ nodes: [XMLNode], to result: inout MarkedText, _ data: [String: String]
  ) {
    for node in nodes {
      switch node {
      case .text(let text): result.text += text
      case .element(let element): append(element, to: &result, data)
      case .external(let name):
        result.codes.append(
          InlineCode(.alone, id: "~", at: result.text.utf8.count, original: "&\(name);"))
      case .comment, .instruction: break
      }
    }
  }

  private static func append(
    _ element: XMLElement, to result: inout MarkedText, _ data: [String: String]
  ) {
    let name = element.name.local
    let id = element["id"] ?? element["startRef"] ?? element["mid"] ?? "~"
    let pair = element["rid"] ?? element["startRef"] ?? id
    if spans.contains(name) {
      result.codes.append(
        code(
          .open, pair, element, at: result.text.utf8.count,
          element["dataRefStart"].flatMap { data[$0] }))
      append(element.children, to: &result, data)
      result.codes.append(
        InlineCode(
          .close, id: pair, at: result.text.utf8.count,
          original: element["dataRefEnd"].flatMap { data[$0] } ?? "",
          attributes: [Property("xliff", element.name.written)]))
      return
    }
    let kind: InlineCode.Kind =
      opening.contains(name) ? .open : closing.contains(name) ? .close : .alone
    result.codes.append(
      code(
        kind, kind == .alone ? id : pair, element, at: result.text.utf8.count,
        element["dataRef"].flatMap { data[$0] }))
  }

  private static func code(
    _ kind: InlineCode.Kind, _ id: String, _ element: XMLElement, at offset: Int, _ data: String?
  ) -> InlineCode {
    let isSpan = spans.contains(element.name.local)
    var code = InlineCode(
      kind, id: id, at: offset, original: data ?? (isSpan ? "" : element.text),
      type: element["ctype"] ?? element["type"],
      attributes: [Property("xliff", element.name.written)])
    code.attributes += element.attributes.map { Property($0.name.written, $0.value) }
    if !isSpan && !element.children.isEmpty {
      code.attributes.append(Property("content", element.content))
    }
    return code
  }

  /// The text with its codes as XML: elements of XLIFF as they were, others in the version's own.
  static func written(_ content: MarkedText, version: XLIFF.Version) -> String {
    if content.codes.isEmpty { return content.text.xmlEscaped }
    var result = ""
    var offset = 0
    let bytes = Array(content.text.utf8)
    for code in content.codes {
      let end = min(max(code.offset, offset), bytes.count)
      result += String(decoding: bytes[offset..<end], as: UTF8.self).xmlEscaped
      result += element(code, version)
      offset = end
    }
    return result + String(decoding: bytes[offset...], as: UTF8.self).xmlEscaped
  }

  private static func element(_ code: InlineCode, _ version: XLIFF.Version) -> String {
    guard let name = code["xliff"] else { return foreign(code, version) }
    let local = name.split(separator: ":").last.map(String.init) ?? name
    if spans.contains(local) && code.kind == .close { return "</\(name)>" }
    let attributes = code.attributes.filter { $0.name != "xliff" && $0.name != "content" }
      .map { " \($0.name)=\"\($0.value.xmlAttribute)\"" }.joined()
    if spans.contains(local) { return "<\(name)\(attributes)>" }
    guard let content = code["content"] else { return "<\(name)\(attributes)/>" }
    return "<\(name)\(attributes)>\(content)</\(name)>"
  }

  /// A code of another format: with its native text in version 1, shown in version 2.
  private static func foreign(_ code: InlineCode, _ version: XLIFF.Version) -> String {
    let id = "id=\"\(Self.token(code.id).xmlAttribute)\""
    let text = code.original.xmlEscaped
    let shown = code.original.isEmpty ? "" : " disp=\"\(code.original.xmlAttribute)\""
    switch (version, code.kind) {
    case (.v12, .open): return "<bpt \(id)>\(text)</bpt>"
    case (.v12, .close): return "<ept \(id)>\(text)</ept>"
    case (.v12, .alone): return "<ph \(id)>\(text)</ph>"
    case (.v20, .open): return "<sc \(id)\(shown)/>"
    case (.v20, .close): return "<ec startRef=\"\(Self.token(code.id).xmlAttribute)\"\(shown)/>"
    case (.v20, .alone): return "<ph \(id)\(shown)/>"
    }
  }

  /// An id as a token: `~1` of TMX as `c1`.
  private static func token(_ id: String) -> String {
    let token = String(id.map { $0 == "~" ? "c" : $0 })
    return XMLTokens.isNmtoken(token) ? token : "c"
  }
}
