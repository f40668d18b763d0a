/// The beginning of a file, to find out what it is.
public struct FileHead: Sendable {
  /// The file's name.
  public let name: String
  /// The first bytes, gzip undone; at most 64 KB.
  public let bytes: [UInt8]
  /// The same as text, whatever its encoding; characters that cannot be read are replaced.
  public let text: String
  /// The root element, for XML.
  public let root: Root?

  /// A root element as it is written.
  public struct Root: Hashable, Sendable {
    /// Without its prefix.
    public var name: String
    /// Its attributes by name.
    public var attributes: [String: String]
  }

  /// Looks at a file that is open; nothing is read away.
  public init(_ stream: ByteStream) throws {
    name = stream.name
    bytes = Array(try stream.look(65_536))
    text = Self.decoded(bytes)
    root = RootScan.root(of: text)
  }

  /// The file's name ends so, `.gz` left out.
  public func hasEnding(_ endings: [String]) -> Bool {
    var name = self.name.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    return endings.contains { name.hasSuffix("." + $0) }
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    let mark = ByteOrderMark(bytes[...])
    let encoding = mark?.encoding ?? EncodingGuess.guess(bytes)
    let body = bytes[(mark?.length ?? 0)...]
    guard encoding != .utf8, let converter = Converter(from: encoding.name) else {
      return String(decoding: body, as: UTF8.self)
    }
    var output: [UInt8] = []
    _ = body.withUnsafeBytes { converter.convert($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }
}

/// Finds the root element behind declarations, comments and a document type.
enum RootScan {
  static func root(of text: String) -> FileHead.Root? {
    var rest = text[...].drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.first == "<" {
      if rest.hasPrefix("<?") {
        rest = after("?>", in: rest)
      } else if rest.hasPrefix("<!--") {
        rest = after("-->", in: rest)
      } else if rest.hasPrefix("<!") {
        rest = afterDocumentType(rest)
      } else {
        return tag(rest.dropFirst())
      }
      rest = rest.drop { $0.isWhitespace }
    }
    return nil
  }

  private static func after(_ end: String, in text: Substring) -> Substring {
    text.firstRange(of: end).map { text[$0.upperBound...] } ?? ""
  }

  private static func afterDocumentType(_ text: Substring) -> Substring {
    let bracket = text.firstIndex(of: "[")
    let end = text.firstIndex(of: ">")
    if let bracket, let end, bracket < end { return after("]>", in: text) }
    return end.map { text[text.index(after: $0)...] } ?? ""
  }

  private static func tag(_ text: Substring) -> FileHead.Root? {
    let name = text.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    guard let first = name.first, first.isLetter || first == "_" else { return nil }
    var attributes: [String: String] = [:]
    var rest = text.dropFirst(name.count).drop { $0.isWhitespace }
    while let equals = rest.firstIndex(of: "="),
      let end = rest.firstIndex(of: ">") ?? rest.indices.last,
      equals < end
    {
      let key = String(rest[..<equals]).trimmed
      rest = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
      guard let quote = rest.first, quote == "\"" || quote == "'" else { break }
      let value = rest.dropFirst().prefix { $0 != quote }
      attributes[key] = String(value)
      rest = rest.dropFirst(value.count + 2).drop { $0.isWhitespace }
    }
    let local = name.split(separator: ":").last ?? name
    return FileHead.Root(name: String(local), attributes: attributes)
  }
}
