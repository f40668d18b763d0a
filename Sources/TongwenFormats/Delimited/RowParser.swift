/// Takes one row off the front of some bytes.
struct RowParser {
  let dialect: Dialect
  /// The line on which the next byte stands, counted from 1.
  private(set) var line: Int
  let file: String
  /// No bytes follow those given.
  let isLast: Bool
  private(set) var fields: [String] = []
  private(set) var places: [Place] = []
  /// Where the last quoted field began.
  private(set) var quotePlace: Place
  private var column = 1

  private static let quote = UInt8(ascii: "\"")

  init(dialect: Dialect, line: Int, file: String, isLast: Bool) {
    (self.dialect, self.line, self.file, self.isLast) = (dialect, line, file, isLast)
    quotePlace = Place(file: file, line: line)
  }

  /// The number of bytes of the row with its line end; `nil` if the row may go on after the bytes.
  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while true {
      let start = index
      places.append(Place(file: file, line: line, column: column))
      guard let end = field(bytes, from: &index) else { return nil }
      advance(bytes[start..<index])
      if end == dialect.delimiter {
        index += 1
        column += 1
        continue
      }
      return lineEnd(bytes, at: index)
    }
  }

  /// Reads a field and says the byte that ends it: the delimiter, a line end, 0 for the end of the file.
  private mutating func field(_ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> UInt8?
  {
    if index < bytes.count && bytes[index] == Self.quote {
      quotePlace = places.last ?? quotePlace
      switch dialect.isTSV ? quotedTSV(bytes, from: index) : .csv {
      case .plain: break
      case .open: return nil
      case .csv, .quoted: return quoted(bytes, from: &index)
      }
    }
    let start = index
    while index < bytes.count, !ends(bytes[index]) { index += 1 }
    if index == bytes.count && !isLast { return nil }
    fields.append(
      String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
    return index < bytes.count ? bytes[index] : 0
  }

  private func ends(_ byte: UInt8) -> Bool { byte == dialect.delimiter || byte == 10 || byte == 13 }

  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> UInt8?
  {
    var content: [UInt8] = []
    var inside = true
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        let isDoubled = inside && index + 1 < bytes.count && bytes[index + 1] == Self.quote
        if inside && index + 1 == bytes.count && !isLast { return nil }
        if isDoubled {
          content.append(byte)
          index += 1
        } else if inside {
          inside = false
        } else {
          content.append(byte)
        }
      } else if !inside && ends(byte) {
        break
      } else {
        content.append(byte)
      }
      index += 1
    }
    if index == bytes.count && (!isLast || inside) { return nil }
    fields.append(String(decoding: content, as: UTF8.self))
    return index < bytes.count ? bytes[index] : 0
  }

  private enum Quoting {
    case plain
    case quoted
    case csv
    /// The bytes end before it is certain.
    case open
  }

  /// Whether a TSV field that begins with a quote is quoted. It looks no further than the first tab or
  /// quote that is not doubled, so all looks together are linear.
  private func quotedTSV(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Quoting {
    var index = start + 1
    var needed = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == dialect.delimiter { return .plain }
      if byte != Self.quote {
        if ends(byte) { needed = true }
        index += 1
      } else if index + 1 == bytes.count {
        return isLast ? (needed ? .quoted : .plain) : .open
      } else if bytes[index + 1] == Self.quote {
        needed = true
        index += 2
      } else {
        return needed && ends(bytes[index + 1]) ? .quoted : .plain
      }
    }
    return isLast ? .plain : .open
  }

  private mutating func advance(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in bytes {
      if byte == 10 {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  /// The offset after the line end at `index`; `nil` where a line feed may follow a carriage return.
  private mutating func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    if index == bytes.count { return index }
    line += 1
    if bytes[index] == 10 { return index + 1 }
    if index + 1 == bytes.count { return isLast ? index + 1 : nil }
    return bytes[index + 1] == 10 ? index + 2 : index + 1
  }
}
