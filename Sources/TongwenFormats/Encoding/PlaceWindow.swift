/// Places in a text that streams by: the last stretch of it is kept, so that an offset near the end can
/// be given as line and column. Memory is constant.
struct PlaceWindow {
  private var bytes: [UInt8] = []
  /// The offset in the whole text of the first byte kept, and the place of it.
  private var base = 0
  private var line = 1
  private var column = 1
  /// A carriage return ended what was dropped; a line feed that follows belongs to it.
  private var afterReturn = false

  private static let kept = 1 << 17

  /// Takes the next stretch of the text.
  mutating func append(_ more: UnsafeRawBufferPointer) {
    if bytes.count > Self.kept { drop(bytes.count - Self.kept / 2) }
    bytes.append(contentsOf: more)
  }

  /// The place of an offset in UTF-8 bytes of the whole text; one that is no longer kept gives the
  /// first place that is.
  func place(at offset: Int, file: String?) -> Place {
    var copy = Counter(line: line, column: column, afterReturn: afterReturn)
    copy.count(bytes[..<min(max(offset - base, 0), bytes.count)])
    return Place(file: file, line: copy.line, column: copy.column)
  }

  private mutating func drop(_ count: Int) {
    var counter = Counter(line: line, column: column, afterReturn: afterReturn)
    counter.count(bytes[..<count])
    (line, column, afterReturn) = (counter.line, counter.column, counter.afterReturn)
    base += count
    bytes.removeFirst(count)
  }

  private struct Counter {
    var line: Int
    var column: Int
    var afterReturn: Bool

    mutating func count(_ bytes: ArraySlice<UInt8>) {
      bytes.withUnsafeBufferPointer { for byte in $0 { count(byte) } }
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
