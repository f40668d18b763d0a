/// The first byte of some text that is not UTF-8, found without making a string.
enum UTF8Scan {
  enum Ending {
    case complete
    /// The bytes end in the middle of a character that is right so far.
    case partial
    case invalid
  }

  /// The number of bytes that are whole, right characters, and why there are no more.
  ///
  /// O(n), eight bytes at a time over ASCII.
  static func valid(_ bytes: UnsafeRawBufferPointer) -> (count: Int, ending: Ending) {
    let count = bytes.count
    var index = 0
    while index < count {
      while index + 8 <= count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      if index >= count { break }
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      switch length(of: bytes, at: index) {
      case .character(let length): index += length
      case .partial: return (index, .partial)
      case .invalid: return (index, .invalid)
      }
    }
    return (index, .complete)
  }

  private enum Step {
    case character(Int)
    case partial
    case invalid
  }

  /// Table 3-7 of the Unicode standard: well-formed byte sequences.
  private static func length(of bytes: UnsafeRawBufferPointer, at index: Int) -> Step {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .invalid
    }
    if index + 1 == bytes.count { return .partial }
    if !second.contains(bytes[index + 1]) { return .invalid }
    for offset in 2..<max(length, 2) {
      if index + offset == bytes.count { return .partial }
      if bytes[index + offset] & 0xC0 != 0x80 { return .invalid }
    }
    return .character(length)
  }
}
