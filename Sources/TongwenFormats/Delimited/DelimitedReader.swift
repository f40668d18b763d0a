/// Reads CSV and TSV row by row, in constant memory.
///
/// Fields may be quoted and then hold delimiters, line ends and doubled quotes. In CSV what follows a
/// closing quote belongs to the field, as Excel reads it. In TSV most files of the trade quote nothing
/// and begin sentences with a quotation mark: there a field counts as quoted only if its closing quote
/// stands before a tab or line end and the field holds something that made quotes necessary (a line
/// end, a doubled quote), but no tab. Any line ends; empty rows are passed over.
///
///     var reader = try DelimitedReader(FileInput("names.csv"))
///     while let row = try reader.next() { print(row.fields) }
public struct DelimitedReader {
  /// How the fields are divided.
  public let dialect: Dialect
  private let text: TextStream
  private var buffer: [UInt8] = []
  private var position = 0
  /// The offset in the whole text of the buffer's first byte.
  private var base = 0
  private var ended = false
  private var line = 1

  /// A field longer than this is taken for a quote that somebody forgot to close.
  private static let longestRow = 1 << 24

  /// - Parameter dialect: found out from the first rows if left out.
  /// - Throws: `FileComplaint`, `DecodingComplaint`
  public init(_ input: FileInput, dialect: Dialect? = nil, encoding: TextEncoding? = nil) throws {
    try self.init(TextStream(input.open(), as: encoding), dialect: dialect)
  }

  /// Reads a file that is open.
  public init(_ stream: ByteStream, dialect: Dialect? = nil) throws {
    try self.init(TextStream(stream), dialect: dialect)
  }

  /// Reads from a text that is open.
  public init(_ text: TextStream, dialect: Dialect? = nil) throws {
    self.text = text
    buffer = try text.next()
    if let (named, length) = Dialect.named(by: buffer) {
      (self.dialect, position, line) = (named, length, 2)
    } else {
      self.dialect = dialect ?? Dialect.guess(buffer)
    }
  }

  /// The encoding found.
  public var encoding: TextEncoding { text.encoding }
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool { text.hasByteOrderMark }

  /// The next row that is not empty; `nil` at the end.
  ///
  /// - Throws: `DelimitedComplaint`, `DecodingComplaint`, `FileComplaint`
  public mutating func next() throws -> DelimitedRow? {
    while true {
      guard let row = try record() else { return nil }
      if row.fields.count > 1 || row.fields.first?.isEmpty == false { return row }
    }
  }

  private mutating func record() throws -> DelimitedRow? {
    while true {
      if position == buffer.count && ended { return nil }
      var parser = RowParser(dialect: dialect, line: line, file: text.name, isLast: ended)
      let length = buffer.withUnsafeBufferPointer {
        parser.parse(UnsafeBufferPointer(rebasing: $0[position...]))
      }
      if let length {
        position += length
        let first = line
        line = parser.line
        return DelimitedRow(fields: parser.fields, places: parser.places, line: first)
      }
      if buffer.count - position > Self.longestRow || ended {
        throw DelimitedComplaint.openQuote(at: parser.quotePlace)
      }
      try refill()
    }
  }

  private mutating func refill() throws {
    base += position
    buffer.removeFirst(position)
    position = 0
    // At least as much again: a row that does not fit is parsed anew each time.
    let wanted = buffer.count * 2
    repeat {
      let piece = try text.next()
      if piece.isEmpty { ended = true }
      buffer.append(contentsOf: piece)
    } while !ended && buffer.count < wanted
  }
}

/// One row of a table.
public struct DelimitedRow: Hashable, Sendable {
  /// The fields without their quotes.
  public var fields: [String]
  /// Where each field begins.
  public var places: [Place]
  /// The line on which the row begins, counted from 1.
  public var line: Int

  /// A field by number, without the white space around it; empty where the row has none.
  public func field(_ index: Int?) -> String {
    guard let index, fields.indices.contains(index) else { return "" }
    return fields[index].trimmed
  }
}

/// What can be wrong with a table.
public enum DelimitedComplaint: Complaint, Hashable {
  /// A quoted field that never ends.
  case openQuote(at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .openQuote(let place): place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .openQuote: "a field begins with a quote that is never closed; close it or double it"
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    // The common case: nothing to trim.
    if let first = utf8.first, let last = utf8.last, Self.isInk(first), Self.isInk(last) {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// A visible character of ASCII, which no mark beside it makes a space.
  private static func isInk(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
