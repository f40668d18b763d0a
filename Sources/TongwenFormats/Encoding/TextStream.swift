/// A file's text as UTF-8 in pieces, whatever its encoding, in constant memory.
public final class TextStream {
  /// As the user named the file.
  public let name: String
  /// The encoding the text was in.
  public private(set) var encoding: TextEncoding
  /// Whether the file begins with a byte order mark.
  public let hasByteOrderMark: Bool
  private let stream: ByteStream
  private var converter: Converter?
  private var window = PlaceWindow()
  /// Bytes read and not converted yet: the beginning of a character.
  private var rest: [UInt8] = []
  /// Bytes of the text handed out.
  private var delivered = 0
  private let guessed: Bool
  private var isASCII = true
  private let allowsZero: Bool

  /// - Parameters:
  ///   - asked: the caller's word, or what the file declares; a byte order mark is stronger.
  ///   - guessing: whether bytes that are no UTF-8 may be read as GB18030.
  ///   - allowsZero: zero bytes pass, for a reader that complains about them itself.
  /// - Throws: `FileComplaint`, `DecodingComplaint`
  public init(
    _ stream: ByteStream, as asked: TextEncoding? = nil, guessing: Bool = true,
    allowsZero: Bool = false
  ) throws {
    (self.stream, name, self.allowsZero) = (stream, stream.name, allowsZero)
    let head = try stream.look(65_536)
    let mark = ByteOrderMark(head)
    hasByteOrderMark = mark != nil
    guessed = mark == nil && asked == nil && guessing
    encoding = mark?.encoding ?? Self.asked(asked, head) ?? .utf8
    if let mark { try stream.skip(mark.length) }
    if guessed { encoding = EncodingGuess.guess(Array(Self.whole(head))) }
    try startConverter()
  }

  /// The place of an offset in UTF-8 bytes of the text, near the end of what was read.
  public func place(at offset: Int) -> Place { window.place(at: offset, file: name) }

  /// The next piece of the text; empty at the end.
  ///
  /// - Throws: `FileComplaint`, `DecodingComplaint`
  public func next() throws -> [UInt8] {
    while true {
      let piece = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = try stream.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty {
        if let first = rest.first { throw cut(first) }
        return []
      }
      let text = try decode(rest.isEmpty ? piece : rest + piece)
      if text.isEmpty { continue }
      return try deliver(text)
    }
  }

  private static func asked(_ asked: TextEncoding?, _ head: ArraySlice<UInt8>) -> TextEncoding? {
    asked == .utf16 ? EncodingGuess.utf16(head) ?? .utf16BigEndian : asked
  }

  /// The head without the character that its end may cut.
  private static func whole(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard head.count == 65_536, let line = head.lastIndex(of: 10) else { return head }
    return head[..<line]
  }

  private func startConverter() throws {
    if encoding == .utf8 { return }
    converter = Converter(from: encoding.name)
    if converter == nil {
      throw DecodingComplaint.unknownEncoding(encoding.name, at: Place(file: name))
    }
  }

  private func decode(_ bytes: [UInt8]) throws -> [UInt8] {
    guard let converter else { return try validate(bytes) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 2)
    let (consumed, ending) = bytes.withUnsafeBytes { converter.convert($0, into: &output) }
    rest = Array(bytes[consumed...])
    if ending == .invalid { throw invalid(bytes[consumed], after: output) }
    return output
  }

  private func validate(_ bytes: [UInt8]) throws -> [UInt8] {
    let (count, ending) = bytes.withUnsafeBytes { UTF8Scan.valid($0) }
    if ending == .complete {
      rest = []
      return bytes
    }
    if ending == .invalid {
      if guessed && isASCII && EncodingGuess.guess(bytes) == .gb18030 {
        encoding = .gb18030
        try startConverter()
        return try decode(bytes)
      }
      throw invalid(bytes[count], after: Array(bytes[..<count]))
    }
    rest = Array(bytes[count...])
    return Array(bytes[..<count])
  }

  private func deliver(_ text: [UInt8]) throws -> [UInt8] {
    text.withUnsafeBytes { window.append($0) }
    if !allowsZero, let zero = text.firstIndex(of: 0) {
      throw DecodingComplaint.binary(at: place(at: delivered + zero))
    }
    if guessed && isASCII { isASCII = text.allSatisfy { $0 < 0x80 } }
    delivered += text.count
    return text
  }

  private func invalid(_ byte: UInt8, after text: [UInt8]) -> DecodingComplaint {
    text.withUnsafeBytes { window.append($0) }
    return .invalid(
      byte: byte, encoding: encoding.name, guessed: guessed, at: place(at: delivered + text.count))
  }

  private func cut(_ byte: UInt8) -> DecodingComplaint {
    .cut(encoding: encoding.name, at: place(at: delivered))
  }
}
