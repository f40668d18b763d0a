/// From bytes to text: by the caller's word, by the byte order mark, by what the file declares, by
/// what the bytes can be.
///
/// The order is: byte order mark, the encoding asked for, UTF-16 that shows by its zero bytes, UTF-8
/// where the bytes are that, GB18030 where they are that and look like Chinese.
///
///     try TextDecoding.decode([0xEF, 0xBB, 0xBF, 0x61]).text  // "a"
///     try TextDecoding.decode([0x61, 0xFF])                   // throws: 1:2, the byte 0xFF…
public enum TextDecoding {
  /// The text of the bytes. Line ends stay as they are; a byte order mark is taken off.
  ///
  /// - Parameter file: the name for places in complaints.
  /// - Throws: `DecodingComplaint`
  public static func decode(
    _ bytes: [UInt8], as asked: TextEncoding? = nil, file: String? = nil
  ) throws -> DecodedText {
    let mark = ByteOrderMark(bytes[...])
    let encoding = try mark?.encoding ?? resolve(asked, bytes) ?? EncodingGuess.guess(bytes)
    let body = bytes[(mark?.length ?? 0)...]
    let guessed = mark == nil && asked == nil
    let text = try decode(body, from: encoding, guessed: guessed, file: file)
    try refuseBinary(text, file: file)
    return DecodedText(text, encoding: encoding, hasByteOrderMark: mark != nil)
  }

  /// `utf-16` alone says no byte order: the zero bytes of ASCII tell it, big-endian where there are none.
  private static func resolve(_ asked: TextEncoding?, _ bytes: [UInt8]) throws -> TextEncoding? {
    guard asked == .utf16 else { return asked }
    return EncodingGuess.utf16(bytes[...]) ?? .utf16BigEndian
  }

  private static func decode(
    _ bytes: ArraySlice<UInt8>, from encoding: TextEncoding, guessed: Bool, file: String?
  ) throws -> String {
    if encoding == .utf8 {
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      let valid = validPrefix(bytes)
      let place = LineTable(String(decoding: bytes.prefix(valid), as: UTF8.self))
        .place(at: valid, file: file)
      throw DecodingComplaint.invalid(
        byte: bytes[bytes.startIndex + valid], encoding: "utf-8", guessed: guessed, at: place)
    }
    guard let converter = Converter(from: encoding.name) else {
      throw DecodingComplaint.unknownEncoding(encoding.name, at: Place(file: file))
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    let (consumed, ending) = bytes.withUnsafeBytes { converter.convert($0, into: &output) }
    let text = String(decoding: output, as: UTF8.self)
    if ending == .complete { return text }
    let place = LineTable(text).place(at: output.count, file: file)
    if ending == .partial { throw DecodingComplaint.cut(encoding: encoding.name, at: place) }
    throw DecodingComplaint.invalid(
      byte: bytes[bytes.startIndex + consumed], encoding: encoding.name, guessed: guessed, at: place
    )
  }

  /// The number of bytes before the first that is not UTF-8.
  static func validPrefix(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { UTF8Scan.valid($0).count }
  }

  private static func refuseBinary(_ text: String, file: String?) throws {
    guard let zero = text.utf8.firstIndex(of: 0) else { return }
    let offset = text.utf8.distance(from: text.startIndex, to: zero)
    throw DecodingComplaint.binary(at: LineTable(text).place(at: offset, file: file))
  }
}

/// The mark at the beginning of a Unicode file.
struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(_ bytes: ArraySlice<UInt8>) {
    guard let mark = Self.marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    (encoding, length) = (mark.1, mark.0.count)
  }

  /// The longer first: UTF-32's begins with that of UTF-16.
  private static let marks: [([UInt8], TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]
}
