/// Writes the content of a `<seg>`: the text with its codes back in their places.
struct TMXSegmentWriter {
  /// Numbers for `i`, by the ids of open codes that bring none.
  private var numbers: [String: Int] = [:]

  static func write(_ content: MarkedText) -> String {
    if content.codes.isEmpty { return content.text.xmlEscaped }
    var writer = TMXSegmentWriter()
    let utf8 = content.text.utf8
    var position = utf8.startIndex
    var offset = 0
    var result = ""
    for code in content.codes {
      let next = utf8.index(
        position, offsetBy: max(code.offset - offset, 0), limitedBy: utf8.endIndex)
      let end = next ?? utf8.endIndex
      result += String(content.text[position..<end]).xmlEscaped + writer.code(code)
      (position, offset) = (end, max(code.offset, offset))
    }
    return result + String(content.text[position...]).xmlEscaped
  }

  private mutating func code(_ code: InlineCode) -> String {
    let element = code["tmx"] ?? Self.element(code.kind)
    if element == "hi" {
      return code.kind == .close ? "</hi>" : "<hi\(attributes(code, element))>"
    }
    let content =
      code.isXLIFF ? code.native.xmlEscaped : code["content"] ?? code.original.xmlEscaped
    return "<\(element)\(attributes(code, element))>\(content)</\(element)>"
  }

  private mutating func attributes(_ code: InlineCode, _ element: String) -> String {
    var pairs =
      code.isXLIFF
      ? [] : code.attributes.filter { $0.name != "tmx" && $0.name != "content" }
    if let type = code.type { pairs.insert(Property("type", type), at: 0) }
    let isOurs = (code["x"] == nil || code.isXLIFF) && Int(code.id) != nil
    // An id that is a number pairs codes across languages; `~1` was never in a file.
    if isOurs && element != "ept" && element != "bpt" && element != "ut" {
      pairs.insert(Property("x", code.id), at: 0)
    }
    if (element == "bpt" || element == "ept") && (code["i"] == nil || code.isXLIFF) {
      pairs.insert(Property("i", number(code.id)), at: 0)
    }
    return pairs.map { " \($0.name)=\"\($0.value.xmlAttribute)\"" }.joined()
  }

  private mutating func number(_ id: String) -> String {
    if Int(id) != nil { return id }
    let number = numbers[id] ?? numbers.count + 1001
    numbers[id] = number
    return String(number)
  }

  private static func element(_ kind: InlineCode.Kind) -> String {
    switch kind {
    case .open: "bpt"
    case .close: "ept"
    case .alone: "ph"
    }
  }
}

extension InlineCode {
  /// The value of an attribute of the format's own element.
  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}
