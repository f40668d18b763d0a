/// What the first line of an XML file says about its encoding.
enum XMLDeclaration {
  /// The encoding that the file declares and can have; `nil` for UTF-8 without a word about it. A byte
  /// order mark is looked at elsewhere and is stronger.
  ///
  /// - Throws: `DecodingComplaint.unknownEncoding`
  static func encoding(of stream: ByteStream) throws -> TextEncoding? {
    let head = try stream.look(1024)
    if let wide = wide(head) { return wide }
    guard let label = label(head) else { return .utf8 }
    guard let encoding = TextEncoding(label) else {
      throw DecodingComplaint.unknownEncoding(label, at: Place(file: stream.name))
    }
    // The declaration itself was read as ASCII, so it is not UTF-16 whatever it says.
    return encoding.name.hasPrefix("utf-16") || encoding.name.hasPrefix("utf-32") ? .utf8 : encoding
  }

  /// UTF-16 without a mark shows by its first character, `<`.
  private static func wide(_ head: ArraySlice<UInt8>) -> TextEncoding? {
    let first = Array(head.prefix(4))
    guard first.count == 4 else { return nil }
    if first[0] == 0x3C && first[1] == 0 && first[3] == 0 { return .utf16LittleEndian }
    if first[0] == 0 && first[1] == 0x3C && first[2] == 0 { return .utf16BigEndian }
    return nil
  }

  /// The value of `encoding` in `<?xml …?>`.
  static func label(_ head: some Collection<UInt8>) -> String? {
    let text = String(decoding: head, as: UTF8.self)
    let start = text.drop { $0 == "\u{FEFF}" }
    guard start.hasPrefix("<?xml"), let end = start.firstRange(of: "?>"),
      let key = start[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = start[key.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
