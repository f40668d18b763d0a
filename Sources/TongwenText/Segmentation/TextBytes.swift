/// UTF-8 that is known to be well formed, read by scalar in both directions without bounds checks.
///
/// It lives only inside the `withUTF8` that made it.
struct TextBytes {
  let base: UnsafePointer<UInt8>
  let count: Int

  subscript(offset: Int) -> UInt8 { base[offset] }

  /// The scalar that begins at an offset before the end, and its length.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(base[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(offset + 1), 2) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2), 3)
    }
    let high = (first & 0x07) << 18 | tail(offset + 1) << 12
    return (high | tail(offset + 2) << 6 | tail(offset + 3), 4)
  }

  /// The scalar that ends at an offset after the start, and its length.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset - 1
    while start > 0 && base[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(at: start).value, offset - start)
  }

  private func tail(_ offset: Int) -> UInt32 { UInt32(base[offset] & 0x3F) }

  func string(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }
}

extension String {
  /// Calls with the text's UTF-8; an empty text gives no bytes to read.
  func withTextBytes<Result>(_ body: (TextBytes) -> Result) -> Result {
    var copy = self
    return copy.withUTF8 { bytes in
      guard let base = bytes.baseAddress else {
        return withUnsafePointer(to: UInt8(0)) { body(TextBytes(base: $0, count: 0)) }
      }
      return body(TextBytes(base: base, count: bytes.count))
    }
  }
}
