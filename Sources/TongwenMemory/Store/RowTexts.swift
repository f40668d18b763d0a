/// The texts of one statement side by side, which SQLite then reads in place instead of copying each.
struct RowTexts {
  private var bytes: [UInt8] = []
  private var columns: [(at: Int32, range: Range<Int>)] = []

  /// Sets a column's text; `nil` leaves it null.
  mutating func set(_ at: Int32, _ text: String?) {
    guard let text else { return }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    columns.append((at, start..<bytes.count))
  }

  /// Sets a column to the UTF-8 that is written; nothing written leaves it null.
  mutating func set(_ at: Int32, _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    if bytes.count > start { columns.append((at, start..<bytes.count)) }
  }

  /// Runs a statement with these texts, and forgets them.
  mutating func run(_ statement: RawStatement) throws {
    defer {
      bytes.removeAll(keepingCapacity: true)
      columns.removeAll(keepingCapacity: true)
    }
    try bytes.withUnsafeBufferPointer { bytes in
      for (at, range) in columns { statement.bindInPlace(at, bytes[range]) }
      try statement.run()
    }
  }
}
