/// A text file in pieces of whole lines, so that a file of any size is read in constant memory.
struct LinePieces {
  /// Some lines.
  struct Piece: Sendable {
    /// The number of its first line, from 1.
    var first: Int
    var bytes: [UInt8]

    /// The lines without their ends.
    var lines: [ArraySlice<UInt8>] { bytes.split(separator: 10, omittingEmptySubsequences: false) }
  }

  private let stream: TextStream
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false

  /// - Throws: `FileComplaint`, `DecodingComplaint`
  init(_ input: FileInput) throws { stream = try TextStream(input.open()) }

  /// The next pieces, at most `count`; none at the end of the file.
  ///
  /// - Throws: `FileComplaint`, `DecodingComplaint`
  mutating func next(_ count: Int) throws -> [Piece] {
    var pieces: [Piece] = []
    while pieces.count < count, let piece = try next() { pieces.append(piece) }
    return pieces
  }

  private mutating func next() throws -> Piece? {
    while !isAtEnd {
      let more = try stream.next()
      isAtEnd = more.isEmpty
      rest += more
      if isAtEnd { break }
      if let end = rest.lastIndex(of: 10) { return cut(end) }
    }
    return rest.isEmpty ? nil : cut(rest.count)
  }

  /// The piece up to a line's end.
  private mutating func cut(_ end: Int) -> Piece {
    let piece = Piece(first: line, bytes: Array(rest[..<end]))
    line += piece.bytes.count { $0 == 10 } + 1
    rest = end < rest.count ? Array(rest[(end + 1)...]) : []
    return piece
  }
}
