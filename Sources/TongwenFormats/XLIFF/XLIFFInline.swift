/// Takes the inline elements of a source or target out of its text.
///
/// The name of an element is kept in the attribute `xliff` (version 1) or `xliff2`, its own attributes
/// beside it, what is inside an element that holds a native code in `content`.
struct XLIFFInline {
  /// The attribute that keeps an element's name.
  private let mark: String
  /// Native codes of a unit of version 2, by their ids.
  private let data: [String: String]

  /// - Parameter data: native codes of a unit of version 2, by their ids.
  init(_ version: XLIFF.Version, data: [String: String] = [:]) {
    (mark, self.data) = (version.mark, data)
  }

  /// Elements whose content is text of the segment: they open and close.
  static let spans: Set<String> = ["g", "mrk", "pc"]
  private static let opening: Set<String> = ["bx", "bpt", "sc", "sm"]
  private static let closing: Set<String> = ["ex", "ept", "ec", "em"]

  /// The text of an element with its codes.
  func marked(_ element: XMLElement) -> MarkedText {
    var result = MarkedText("")
    append(element.children, to: &result)
    return result
  }

  private func append(_ nodes: [XMLNode], to result: inout MarkedText) {
    for node in nodes {
      switch node {
      case .text(let text): result.text += text
      case .element(let element): append(element, to: &result)
      case .external(let name):
        result.codes.append(
          InlineCode(.alone, id: "~", at: result.text.utf8.count, original: "&\(name);"))
      case .comment, .instruction: break
      }
    }
  }

  private func append(_ element: XMLElement, to result: inout MarkedText) {
    let name = element.name.local
    let id = element["id"] ?? element["startRef"] ?? element["mid"] ?? "~"
    let pair = element["rid"] ?? element["startRef"] ?? id
    if Self.spans.contains(name) {
      result.codes.append(
        code(
          .open, pair, element, at: result.text.utf8.count,
          element["dataRefStart"].flatMap { data[$0] }))
      append(element.children, to: &result)
      result.codes.append(
        InlineCode(
          .close, id: pair, at: result.text.utf8.count,
          original: element["dataRefEnd"].flatMap { data[$0] } ?? "",
          attributes: [Property(mark, element.name.written)]))
      return
    }
    let kind: InlineCode.Kind =
      Self.opening.contains(name) ? .open : Self.closing.contains(name) ? .close : .alone
    result.codes.append(
      code(
        kind, kind == .alone ? id : pair, element, at: result.text.utf8.count,
        element["dataRef"].flatMap { data[$0] }))
  }

  private func code(
    _ kind: InlineCode.Kind, _ id: String, _ element: XMLElement, at offset: Int, _ data: String?
  ) -> InlineCode {
    let isSpan = Self.spans.contains(element.name.local)
    var code = InlineCode(
      kind, id: id, at: offset, original: data ?? (isSpan ? "" : element.text),
      type: element["ctype"] ?? element["type"],
      attributes: [Property(mark, element.name.written)])
    code.attributes += element.attributes.map { Property($0.name.written, $0.value) }
    if !isSpan && !element.children.isEmpty {
      code.attributes.append(Property("content", element.content))
    }
    return code
  }
}
