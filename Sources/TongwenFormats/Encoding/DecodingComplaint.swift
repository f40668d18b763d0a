/// Bytes that are no text, with their place.
public enum DecodingComplaint: Complaint, Hashable {
  /// The byte begins no character of the encoding.
  case invalid(byte: UInt8, encoding: String, guessed: Bool, at: Place)
  /// The file ends in the middle of a character.
  case cut(encoding: String, at: Place)
  /// A zero byte: the file is no text.
  case binary(at: Place)
  case unknownEncoding(String, at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .invalid(_, _, _, let place), .cut(_, let place), .binary(let place),
      .unknownEncoding(_, let place):
      place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .invalid(let byte, let encoding, let guessed, _):
      "the byte 0x\(hex(byte)) is not \(encoding)"
        + (guessed ? "; save the file as UTF-8" : "; the file is damaged")
    case .cut(let encoding, _): "the file ends in the middle of a character (\(encoding))"
    case .binary: "a zero byte: this is no text file"
    case .unknownEncoding(let name, _):
      "the encoding \(name) is unknown; save the file as UTF-8"
    }
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
