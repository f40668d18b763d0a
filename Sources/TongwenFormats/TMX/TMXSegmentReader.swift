/// Builds the text of a `<seg>` and takes its inline codes out of it.
///
/// `bpt` opens, `ept` closes, `ph`, `it` and `ut` stand alone, `hi` opens and closes; the name of an
/// element that the kind does not tell is kept in the attribute `tmx`. The id is `x`, which pairs codes
/// across languages, else `i`; codes that have neither get `~1`, `~2`… in their order. A code that holds
/// translatable text in `<sub>` keeps its whole content in the attribute `content`.
struct TMXSegmentReader {
  private var text: [UInt8] = []
  private var codes: [InlineCode] = []
  /// The code being read: what it will be, its text, its content as XML.
  private var open: InlineCode?
  private var original: [UInt8] = []
  private var content = ""
  private var hasSub = false
  /// Elements open inside the code.
  private var depth = 0
  /// Ids of open `bpt` by their `i`, of open `hi` in their order.
  private var pairs: [String: String] = [:]
  private var spans: [InlineCode] = []
  private var unnamed = 0

  /// What was read, ready for the next segment.
  mutating func finish() -> MarkedText {
    let result = MarkedText(String(decoding: text, as: UTF8.self), codes: codes)
    text.removeAll(keepingCapacity: true)
    if !codes.isEmpty || unnamed > 0 { self = TMXSegmentReader(text) }
    return result
  }

  init() {}

  private init(_ text: [UInt8]) { self.text = text }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if open == nil {
      text.append(contentsOf: bytes)
    } else {
      original.append(contentsOf: bytes)
      content += String(decoding: bytes, as: UTF8.self).xmlEscaped
    }
  }

  mutating func start(_ element: XMLStart) {
    let kind = TMXElement(element.name)
    if open != nil {
      depth += 1
      hasSub = true
      content += element.written
    } else if kind.isCode {
      begin(kind, element)
    } else {
      var code = InlineCode(
        .open, id: element["x"] ?? nextName(), at: text.count,
        original: kind == .hi ? "" : element.written, type: element["type"])
      if kind == .hi { code.attributes = attributes(element, without: ["type"]) }
      code.attributes.insert(Property("tmx", kind == .hi ? "hi" : "bpt"), at: 0)
      codes.append(code)
      spans.append(code)
    }
  }

  mutating func end(_ name: XMLName) {
    if depth > 0 {
      depth -= 1
      content += "</\(name.written)>"
    } else if var code = open {
      code.original = String(decoding: original, as: UTF8.self)
      if hasSub { code.attributes.append(Property("content", content)) }
      codes.append(code)
      open = nil
    } else if let span = spans.popLast() {
      let isHighlight = TMXElement(name) == .hi
      codes.append(
        InlineCode(
          .close, id: span.id, at: text.count, original: isHighlight ? "" : "</\(name.written)>",
          attributes: [Property("tmx", isHighlight ? "hi" : "ept")]))
    }
  }

  /// A reference to something outside the file stays what it is.
  mutating func external(entity: String) {
    if open != nil { return }
    codes.append(InlineCode(.alone, id: nextName(), at: text.count, original: "&\(entity);"))
  }

  private mutating func begin(_ kind: TMXElement, _ element: XMLStart) {
    original.removeAll(keepingCapacity: true)
    (content, hasSub, depth) = ("", false, 0)
    var code = InlineCode(kind.codeKind, id: id(kind, element), at: text.count)
    code.type = element["type"]
    code.attributes = attributes(element, without: ["type", element["i"] == code.id ? "i" : ""])
    if kind == .it || kind == .ut {
      code.attributes.insert(Property("tmx", kind.rawValue), at: 0)
    }
    open = code
  }

  private mutating func id(_ kind: TMXElement, _ element: XMLStart) -> String {
    let i = element["i"]
    if kind == .ept, let i, let id = pairs[i] { return id }
    let id = element["x"] ?? i ?? nextName()
    if kind == .bpt, let i { pairs[i] = id }
    return id
  }

  private mutating func nextName() -> String {
    unnamed += 1
    return "~\(unnamed)"
  }

  private func attributes(_ element: XMLStart, without names: [String]) -> [Property] {
    if element.attributes.isEmpty { return [] }
    return element.attributes.compactMap {
      let name = $0.name.written
      return names.contains(name) ? nil : Property(name, $0.value)
    }
  }
}

extension TMXElement {
  fileprivate var codeKind: InlineCode.Kind {
    switch self {
    case .bpt: .open
    case .ept: .close
    default: .alone
    }
  }
}
