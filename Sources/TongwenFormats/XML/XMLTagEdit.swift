/// Changes the attributes of a start tag as it stands in a file; what is not changed stays byte for byte.
///
///     XMLTagEdit("<seg id='1'  conf=\"Draft\" />").setting("conf", "Translated")
///     // <seg id='1'  conf="Translated" />
struct XMLTagEdit {
  private var text: [UInt8]

  /// The tag with the changes made so far.
  var string: String { String(decoding: text, as: UTF8.self) }

  init(_ text: some Sequence<UInt8>) { self.text = Array(text) }

  /// Gives an attribute another value, or adds it behind the others; `nil` takes it out.
  mutating func set(_ name: String, _ value: String?) {
    let found = attributes.first { text[$0.name].elementsEqual(name.utf8) }
    switch (found, value) {
    case (let found?, let value?):
      text.replaceSubrange(found.value, with: "\"\(value.xmlAttribute)\"".utf8)
    case (let found?, nil):
      text.removeSubrange(found.space..<found.value.upperBound)
    case (nil, let value?):
      text.insert(contentsOf: " \(name)=\"\(value.xmlAttribute)\"".utf8, at: end)
    case (nil, nil): break
    }
  }

  /// Makes the tag of an empty element, `<a/>`, a start tag.
  mutating func open() {
    let isEmpty = text.suffix(2).elementsEqual("/>".utf8)
    if isEmpty { text.replaceSubrange(end..., with: ">".utf8) }
  }

  /// Where attributes can be added: behind the last one, or the name.
  private var end: Int { attributes.last?.value.upperBound ?? nameEnd }

  private var nameEnd: Int { text.firstIndex { Self.endsName($0) } ?? text.count }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }

  /// The attributes: the white space before each, its name, its value with the quotes.
  private var attributes: [(space: Int, name: Range<Int>, value: Range<Int>)] {
    var found: [(space: Int, name: Range<Int>, value: Range<Int>)] = []
    var at = nameEnd
    while let start = text[at...].firstIndex(where: { !Self.isSpace($0) }),
      !Self.endsName(text[start]),
      let equals = text[start...].firstIndex(of: UInt8(ascii: "=")),
      let open = text[equals...].dropFirst().firstIndex(where: { !Self.isSpace($0) }),
      let close = text[(open + 1)...].firstIndex(of: text[open])
    {
      let nameEnd = text[start..<equals].lastIndex { !Self.isSpace($0) } ?? start
      found.append((at, start..<nameEnd + 1, open..<close + 1))
      at = close + 1
    }
    return found
  }
}
