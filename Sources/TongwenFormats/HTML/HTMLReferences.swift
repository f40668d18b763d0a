import CLibXML2

/// Character references of HTML: numbers, and the 253 names of HTML 4, which libxml2 knows.
enum HTMLReferences {
  /// The character that a reference at an offset stands for, and the length of the reference in bytes;
  /// `nil` where there is none.
  static func scalar(
    in bytes: [UInt8], at start: Int, before end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var index = start + 1
    let limit = min(end, start + 34)
    while index < limit, bytes[index].isReferenceByte { index += 1 }
    guard index > start + 1, index < end, bytes[index] == UInt8(ascii: ";") else { return nil }
    let name = bytes[start + 1..<index]
    guard let scalar = name.first == UInt8(ascii: "#") ? number(name.dropFirst()) : named(name)
    else { return nil }
    return (scalar, index + 1 - start)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: digits, as: UTF8.self).lowercased()
    let value = text.hasPrefix("x") ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    guard let value, value >= 32 || value == 9 || value == 10 else { return nil }
    return Unicode.Scalar(value)
  }

  private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.elementsEqual("apos".utf8) { return "'" }
    return (Array(name) + [0]).withUnsafeBufferPointer { pointer in
      htmlEntityLookup(pointer.baseAddress).flatMap { Unicode.Scalar($0.pointee.value) }
    }
  }
}

extension UInt8 {
  fileprivate var isReferenceByte: Bool {
    (97...122).contains(self | 0x20) || (48...57).contains(self) || self == UInt8(ascii: "#")
  }
}
