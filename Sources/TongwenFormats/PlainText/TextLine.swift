/// A line of a text file and what its first and last characters say.
struct TextLine {
  /// Without white space at its ends, in UTF-8 bytes of the text.
  var range: Range<Int>
  /// Where the line begins, its white space included.
  var start: Int
  /// Counted from 1.
  var number: Int
  /// Width of the content on a terminal: East Asian characters take two columns.
  var columns: Int
  /// Width of the white space before the content.
  var indent: Int

  var isBlank: Bool { range.isEmpty }
}

/// The lines of a text: LF, CR, CR LF, form feed, NEL and Unicode's separators end one.
struct TextLines {
  let bytes: [UInt8]
  private(set) var lines: [TextLine] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    var at = 0
    while at < bytes.count {
      guard let length = lineEnd(at) else {
        at += 1
        continue
      }
      add(start..<at, begins: start)
      at += length
      start = at
    }
    add(start..<bytes.count, begins: start)
  }

  private func lineEnd(_ at: Int) -> Int? {
    switch bytes[at] {
    case 0x0A, 0x0B, 0x0C: 1
    case 0x0D: at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    case 0xC2: at + 1 < bytes.count && bytes[at + 1] == 0x85 ? 2 : nil
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
      bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9 ? 3 : nil
    default: nil
    }
  }

  private mutating func add(_ line: Range<Int>, begins start: Int) {
    var (low, high) = (line.lowerBound, line.upperBound)
    while low < high, let length = spaceLength(low, high) { low += length }
    while high > low, let length = spaceLengthBefore(high, low) { high -= length }
    lines.append(
      TextLine(
        range: low..<high, start: start, number: lines.count + 1, columns: columns(low..<high),
        indent: columns(line.lowerBound..<low)))
  }

  /// Space, tab, no-break space, ideographic space, byte order mark.
  private func spaceLength(_ at: Int, _ end: Int) -> Int? {
    switch bytes[at] {
    case 0x20, 0x09: 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0: 2
    case 0xE3 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80: 3
    case 0xEF where at + 2 < end && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF: 3
    default: nil
    }
  }

  private func spaceLengthBefore(_ end: Int, _ low: Int) -> Int? {
    for length in 1...3 where end - length >= low {
      if spaceLength(end - length, end) == length { return length }
    }
    return nil
  }

  private func columns(_ range: Range<Int>) -> Int {
    var width = 0
    for at in range {
      switch bytes[at] {
      case 0x80...0xBF: continue
      case 0xE3...0xED, 0xEF, 0xF0: width += 2
      case 0x09: width += 4
      default: width += 1
      }
    }
    return width
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The characters of a line from its start, up to a number.
  func head(_ line: TextLine, _ count: Int = 12) -> [Unicode.Scalar] {
    let end = min(line.range.upperBound, line.range.lowerBound + count * 4)
    return Array(text(line.range.lowerBound..<end).unicodeScalars.prefix(count))
  }

  /// The last characters of a line, in their order.
  func foot(_ line: TextLine, _ count: Int = 16) -> [Unicode.Scalar] {
    var start = max(line.range.lowerBound, line.range.upperBound - count * 4)
    while start < line.range.upperBound && bytes[start] & 0xC0 == 0x80 { start += 1 }
    return Array(text(start..<line.range.upperBound).unicodeScalars.suffix(count))
  }

  /// Columns of the first word of a line.
  func firstWord(_ line: TextLine) -> Int {
    var width = 0
    for scalar in head(line, 40) {
      if scalar.properties.isWhitespace { break }
      if scalar.isEastAsian { return width + 2 }
      width += 1
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Han and Kana: no space is written between two of them.
  var isEastAsian: Bool {
    switch value {
    case 0x2E80...0x2FDF, 0x3000...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  var isOpening: Bool {
    switch properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: value == 0x22 || value == 0x27 || value == 0xBF || value == 0xA1
    }
  }

  var isClosing: Bool {
    switch properties.generalCategory {
    case .closePunctuation, .finalPunctuation: true
    default: value == 0x22 || value == 0x27
    }
  }

  /// A mark that ends a sentence.
  var isTerminal: Bool { ".!?…。！？｡．؟۔।։።".unicodeScalars.contains(self) }
}
