/// The text of a cue's line, its tags as codes: `<i>`, `<v Roger>`, `<00:01.000>`, `{\an8}`.
enum CueText {
  static func items(_ bytes: [UInt8], _ line: Range<Int>, isWeb: Bool) -> [InlineItem] {
    var items: [InlineItem] = []
    var start = line.lowerBound
    var index = start
    func text(to end: Int) {
      if start < end { items.append(item(bytes, start..<end, isWeb)) }
    }
    while index < line.upperBound {
      guard let end = tagEnd(bytes, index, line.upperBound) else {
        index += 1
        continue
      }
      text(to: index)
      items.append(code(bytes, index..<end))
      (start, index) = (end, end)
    }
    text(to: line.upperBound)
    return items
  }

  private static func item(_ bytes: [UInt8], _ range: Range<Int>, _ isWeb: Bool) -> InlineItem {
    let verbatim = TextRun(bytes: bytes[range], range: range, isVerbatim: true)
    return InlineItem(.text(isWeb ? HTMLText.runs(bytes, range) : [verbatim]), range)
  }

  /// The end of a tag that begins at an index; tags are short, so that no search is long.
  private static func tagEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let limit = min(end, start + 200)
    guard start + 2 < limit else { return nil }
    let next = bytes[start + 1]
    if bytes[start] == UInt8(ascii: "{"), next == UInt8(ascii: "\\") {
      return bytes[start..<limit].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
    }
    guard bytes[start] == UInt8(ascii: "<"),
      (97...122).contains(next | 0x20) || next == UInt8(ascii: "/") || (48...57).contains(next)
    else { return nil }
    return bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  private static func code(_ bytes: [UInt8], _ range: Range<Int>) -> InlineItem {
    let tag = String(decoding: bytes[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
    if bytes[range.lowerBound] == UInt8(ascii: "{") || tag.first?.isNumber ?? true {
      return InlineItem(.alone("tag"), range)
    }
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
    return InlineItem(tag.hasPrefix("/") ? .close(name) : .open(name), range)
  }
}

/// Text of a cue: wrapped as the source was, without blank lines, which would end the cue.
struct CueForm: SlotForm {
  let isWeb: Bool
  let lineEnd: String

  func run(_ text: String, formats: [String]) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "-->", omittingEmptySubsequences: false).joined(separator: "→")
    }
    let ended = text.last?.isNewline ?? false ? lineEnd : ""
    let begun = text.first?.isNewline ?? false ? lineEnd : ""
    let joined = lines.joined(separator: lineEnd)
    let written = isWeb ? joined.cueEscaped : joined
    return lines.isEmpty ? (text.isEmpty ? "" : lineEnd) : begun + written + ended
  }

  /// A long text whose line breaks were left out gets as many as the source has.
  func prepared(_ content: MarkedText, for slot: Slot) -> MarkedText {
    let breaks = slot.codes.count { $0.isBreak }
    let hasOwn = content.codes.contains { $0.type == "break" } || content.text.contains("\n")
    if breaks == 0 || hasOwn { return content }
    return CueWrap.wrapped(content, lines: min(breaks, 2) + 1)
  }
}

extension String {
  /// As text of a WebVTT cue.
  fileprivate var cueEscaped: String {
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
