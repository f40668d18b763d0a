/// Cuts HTML into tokens as browsers do, each with its range, so that whatever is not understood can be
/// left as it is. Never fails; O(n).
struct HTMLScanner {
  private let bytes: [UInt8]
  private let isXML: Bool
  private var position = 0
  /// The element whose content is no markup, until its end tag.
  private var rawText: String?
  private(set) var tokens: [HTMLToken] = []

  /// - Parameter isXML: XHTML, in which scripts hold markup as all elements do.
  static func tokens(of bytes: [UInt8], isXML: Bool = false) -> [HTMLToken] {
    var scanner = HTMLScanner(bytes: bytes, isXML: isXML)
    while scanner.position < bytes.count { scanner.scan() }
    return scanner.tokens
  }

  private init(bytes: [UInt8], isXML: Bool) { (self.bytes, self.isXML) = (bytes, isXML) }

  private mutating func scan() {
    let start = position
    if let name = rawText {
      rawText = nil
      position = endTag(of: name, from: start)
      add(name == "title" ? .text : .other, from: start)
      return
    }
    guard bytes[start] == UInt8(ascii: "<"), let next = byte(start + 1) else { return text() }
    switch next {
    case UInt8(ascii: "!"): declaration()
    case UInt8(ascii: "?"): close(with: isXML ? "?>" : ">", .other)
    case UInt8(ascii: "/"):
      if let third = byte(start + 2), third.isNameStart { tag(isEnd: true) } else { other() }
    default: if next.isNameStart { tag(isEnd: false) } else { text() }
    }
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func add(_ kind: HTMLToken.Kind, from start: Int) {
    if start < position { tokens.append(HTMLToken(kind: kind, range: start..<position)) }
  }

  /// Up to the next `<` that begins a tag.
  private mutating func text() {
    let start = position
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), let next = byte(position + 1),
        next.isNameStart || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
          || next == UInt8(ascii: "?")
      {
        break
      }
      position += 1
    }
    add(.text, from: start)
  }

  private mutating func other() { close(with: ">", .other) }

  private mutating func declaration() {
    if starts("<!--") {
      close(with: "-->", .other, from: 4)
    } else if starts("<![CDATA[") {
      close(with: "]]>", .other, from: 9)
    } else {
      other()
    }
  }

  private func starts(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  /// Moves behind the next `mark`, or to the end of the file.
  private mutating func close(with mark: StaticString, _ kind: HTMLToken.Kind, from skip: Int = 2) {
    let start = position
    position = min(position + skip, bytes.count)
    while position < bytes.count && !starts(mark) { position += 1 }
    position = min(position + mark.utf8CodeUnitCount, bytes.count)
    add(kind, from: start)
  }

  // MARK: Tags

  private mutating func tag(isEnd: Bool) {
    let start = position
    position += isEnd ? 2 : 1
    let name = lowered(while: { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") })
    var attributes: [HTMLAttribute] = []
    var isEmptyTag = false
    while let next = byte(position), next != UInt8(ascii: ">") {
      if next.isSpace || next == UInt8(ascii: "/") {
        isEmptyTag = next == UInt8(ascii: "/")
        position += 1
      } else {
        isEmptyTag = false
        attributes.append(attribute())
      }
    }
    position = min(position + 1, bytes.count)
    if isEnd {
      add(.end(name), from: start)
    } else {
      tokens.append(
        HTMLToken(
          kind: .start(name, isEmptyTag: isEmptyTag), range: start..<position,
          attributes: attributes))
      if !isXML && HTMLNames.rawText.contains(name) { rawText = name }
    }
  }

  private mutating func lowered(while isPart: (UInt8) -> Bool) -> String {
    let start = position
    while let next = byte(position), isPart(next) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  private mutating func attribute() -> HTMLAttribute {
    let first = position
    let name = lowered(while: {
      !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    })
    if position == first { position += 1 }
    let end = position
    skipSpace()
    guard byte(position) == UInt8(ascii: "=") else {
      position = end
      return HTMLAttribute(name: name, range: end..<end, quote: nil)
    }
    position += 1
    skipSpace()
    return value(of: name)
  }

  private mutating func skipSpace() {
    while let next = byte(position), next.isSpace { position += 1 }
  }

  private mutating func value(of name: String) -> HTMLAttribute {
    guard let quote = byte(position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else {
      let start = position
      while let next = byte(position), !next.isSpace, next != UInt8(ascii: ">") { position += 1 }
      return HTMLAttribute(name: name, range: start..<position, quote: nil)
    }
    let start = position + 1
    position = start
    while let next = byte(position), next != quote { position += 1 }
    let end = position
    position = min(position + 1, bytes.count)
    return HTMLAttribute(name: name, range: min(start, end)..<end, quote: quote)
  }

  /// Where `</name` begins, or the end of the file.
  private func endTag(of name: String, from start: Int) -> Int {
    let wanted = Array("</\(name)".utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0],
        wanted.indices.allSatisfy({ bytes[index + $0] | 0x20 == wanted[$0] | 0x20 })
      {
        return index
      }
      index += 1
    }
    return bytes.count
  }
}

extension UInt8 {
  /// White space as HTML and XML count it.
  var isSpace: Bool { self == 32 || (9...13).contains(self) && self != 11 }

  fileprivate var isNameStart: Bool {
    (97...122).contains(self | 0x20) || self == UInt8(ascii: "_") || self >= 0x80
  }
}
