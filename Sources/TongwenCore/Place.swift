/// A place in a file as an editor counts it: line and column from 1, columns in Unicode scalars.
public struct Place: Hashable, Sendable, Codable {
  /// The file as the user named it; `-` for standard input; `nil` for text that came from no file.
  public var file: String?
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars.
  public var column: Int

  /// Makes one from its parts.
  public init(file: String? = nil, line: Int = 1, column: Int = 1) {
    (self.file, self.line, self.column) = (file, line, column)
  }
}

extension Place: CustomStringConvertible {
  /// `Glossary/names.tsv:41:7`.
  public var description: String { "\(file ?? "-"):\(line):\(column)" }
}

/// Where the lines of a text begin, to turn offsets into places.
///
///     LineTable("两江\n新区").place(at: 10)  // line 2, column 2
public struct LineTable: Sendable {
  private let text: String
  private let starts: [Int]

  /// O(n) over the text's UTF-8.
  public init(_ text: String) {
    self.text = text
    var starts = [0]
    var offset = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      offset += 1
      if byte == 10 {
        if previous == 13 { starts.removeLast() }
        starts.append(offset)
      } else if byte == 13 {
        starts.append(offset)
      }
      previous = byte
    }
    self.starts = starts
  }

  /// The number of lines; an empty text has one.
  public var count: Int { starts.count }

  /// The place of an offset in UTF-8 bytes; offsets past the end give the end.
  public func place(at offset: Int, file: String? = nil) -> Place {
    let offset = min(max(offset, 0), text.utf8.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: starts[low])
    let end = utf8.index(start, offsetBy: offset - starts[low])
    let column = utf8[start..<end].count { $0 & 0xC0 != 0x80 }
    return Place(file: file, line: low + 1, column: column + 1)
  }

  /// The text of a line counted from 1, without its line end; `nil` past the last.
  public func line(_ number: Int) -> Substring? {
    guard (1...starts.count).contains(number) else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: starts[number - 1])
    let end =
      number < starts.count
      ? utf8.index(utf8.startIndex, offsetBy: starts[number]) : utf8.endIndex
    let line = text[start..<end]
    return line.prefix { !$0.isNewline }
  }
}
