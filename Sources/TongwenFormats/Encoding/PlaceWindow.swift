import Glibc

/// Places in a text that streams by: the last stretch of it is kept, so that an offset near the end can
/// be given as line and column. Memory is constant, and places asked for in the order of the text cost
/// O(n) together.
struct PlaceWindow {
  private var bytes: [UInt8] = []
  /// The offset in the whole text of the first byte kept.
  private var base = 0
  /// The place of the first byte kept, and that of the last offset asked for.
  private var start = Counter()
  private var last = Counter()
  private var lastOffset = 0

  private static let kept = 1 << 17

  /// Takes the next stretch of the text.
  mutating func append(_ more: UnsafeRawBufferPointer) {
    if bytes.count > Self.kept { drop(bytes.count - Self.kept / 2) }
    bytes.append(contentsOf: more)
  }

  /// The place of an offset in UTF-8 bytes of the whole text; one that is no longer kept gives the
  /// first place that is.
  mutating func place(at offset: Int, file: String?) -> Place {
    let index = min(max(offset - base, 0), bytes.count)
    if index + base < lastOffset { (last, lastOffset) = (start, base) }
    last.count(bytes[(lastOffset - base)..<index])
    lastOffset = index + base
    return Place(file: file, line: last.line, column: last.column)
  }

  private mutating func drop(_ count: Int) {
    start.count(bytes[..<count])
    base += count
    bytes.removeFirst(count)
    if lastOffset < base { (last, lastOffset) = (start, base) }
  }

  private struct Counter {
    var line = 1
    var column = 1
    /// The last character was a carriage return; a line feed that follows belongs to it.
    private var afterReturn = false

    mutating func count(_ bytes: ArraySlice<UInt8>) {
      bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return }
        var rest = bytes[...]
        // Without carriage returns only the last line is read byte by byte.
        if !afterReturn && memchr(start, 13, bytes.count) == nil {
          while let found = memchr(start + rest.startIndex, 10, rest.count) {
            line += 1
            column = 1
            rest = rest[(found - UnsafeMutableRawPointer(mutating: start) + 1)...]
          }
        }
        for byte in rest { count(byte) }
      }
    }

    private mutating func count(_ byte: UInt8) {
      if byte == 13 || byte == 10 && !afterReturn {
        line += 1
        column = 1
      } else if byte != 10 && byte & 0xC0 != 0x80 {
        column += 1
      }
      afterReturn = byte == 13
    }
  }
}
