/// A text file of any encoding, decoded, and the way back into its encoding.
package struct EncodedText: Sendable {
  package let text: String
  let bytes: [UInt8]
  let encoding: TextEncoding
  let hasByteOrderMark: Bool
  let file: String

  /// - Parameter declared: the encoding that the file itself says.
  /// - Throws: `DecodingComplaint`
  package init(_ bytes: [UInt8], declared: TextEncoding? = nil, file: String) throws {
    let decoded = try TextDecoding.decode(bytes, as: declared, file: file)
    (text, encoding, hasByteOrderMark) = (decoded.text, decoded.encoding, decoded.hasByteOrderMark)
    (self.bytes, self.file) = (bytes, file)
  }

  /// A text in UTF-8 as the file is written; `reference` writes what its encoding lacks.
  ///
  /// - Throws: `EditingComplaint.notInEncoding`
  package func encoded(
    _ text: [UInt8], reference: (Unicode.Scalar) -> String? = { _ in nil }
  ) throws -> [UInt8] {
    if encoding == .utf8 { return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + text }
    guard let converter = Converter(from: "UTF-8", to: encoding.name) else {
      throw DecodingComplaint.unknownEncoding(encoding.name, at: Place(file: file))
    }
    var output: [UInt8] = []
    if hasByteOrderMark { Self.convert("\u{FEFF}".utf8.map { $0 }, converter, &output) }
    var position = 0
    while position < text.count {
      let (consumed, ending) = text.withUnsafeBytes {
        converter.convert(UnsafeRawBufferPointer(rebasing: $0[position...]), into: &output)
      }
      position += consumed
      if ending == .complete { break }
      let rest = String(decoding: text[position..<min(position + 4, text.count)], as: UTF8.self)
      guard let scalar = rest.unicodeScalars.first, let words = reference(scalar) else {
        let character = rest.unicodeScalars.first.map { String($0) } ?? ""
        throw EditingComplaint.notInEncoding(character, encoding: encoding.name, file: file)
      }
      Self.convert(Array(words.utf8), converter, &output)
      position += String(scalar).utf8.count
    }
    return output
  }

  private static func convert(_ text: [UInt8], _ converter: Converter, _ output: inout [UInt8]) {
    _ = text.withUnsafeBytes { converter.convert($0, into: &output) }
  }
}

/// What can be wrong when a document is written again.
public enum EditingComplaint: Complaint, Hashable {
  /// A character that the file's encoding cannot hold.
  case notInEncoding(String, encoding: String, file: String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notInEncoding(let character, let encoding, let file):
      "\(file): is written in \(encoding), which has no \"\(character)\"; save it as UTF-8 first"
    }
  }
}
