/// The lines of a text that streams by, without their ends, in constant memory.
struct LineReader {
  let text: TextStream
  private var buffer: [UInt8] = []
  private var position = 0
  private var ended = false
  /// The number of the line last given, counted from 1.
  private(set) var number = 0

  init(_ text: TextStream) { self.text = text }

  /// The longest line; more is no text of the trade.
  private static let longest = 1 << 26

  /// The next line; `nil` at the end. Line feed, carriage return or both end a line.
  mutating func next() throws -> String? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(where: { $0 == 10 || $0 == 13 }) {
        // A carriage return at the end of the buffer may have its line feed in the next piece.
        if buffer[end] == 10 || end + 1 < buffer.count || ended { return take(to: end) }
      }
      if ended {
        return position < buffer.count ? take(to: buffer.count) : nil
      }
      searched = buffer.count - (buffer.last == 13 ? 1 : 0) - position
      try fill()
      searched += position
    }
  }

  private mutating func take(to end: Int) -> String {
    let line = String(decoding: buffer[position..<end], as: UTF8.self)
    position = end
    if position < buffer.count {
      let isPair =
        buffer[position] == 13 && position + 1 < buffer.count && buffer[position + 1] == 10
      position += isPair ? 2 : 1
    }
    number += 1
    return line
  }

  private mutating func fill() throws {
    buffer.removeFirst(position)
    position = 0
    if buffer.count > Self.longest { throw FileComplaint.tooLarge(text.name, limit: Self.longest) }
    let piece = try text.next()
    if piece.isEmpty { ended = true }
    buffer += piece
  }

  /// A place on the line last given.
  func place(column: Int = 1) -> Place {
    Place(file: text.name, line: max(number, 1), column: column)
  }
}
