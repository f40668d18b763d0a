import Testing

@testable import Tongwen

struct LinePiecesTests {
  /// Pieces end at line ends: together they are the file, and each knows its first line.
  @Test(arguments: ["", "\n", "\r\n", "\n\n"]) func piecesAreTheFileInWholeLines(end: String) throws
  {
    let rows = (1...20_000).map { "line \($0) 两江新区" }
    let text = rows.joined(separator: end.isEmpty ? "\n" : end) + end
    var pieces = try LinePieces(FileInput(bytes: Array(text.utf8)))
    var lines: [Int: String] = [:]
    while case let batch = try pieces.next(3), !batch.isEmpty {
      for piece in batch {
        for (number, line) in piece.lines.enumerated() {
          lines[piece.first + number] = String(decoding: line, as: UTF8.self)
        }
      }
    }
    let expected = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    for (number, line) in expected.enumerated() where !line.isEmpty {
      #expect(lines[number + 1] == line)
    }
    #expect(lines.count <= expected.count && lines.count >= rows.count)
  }

  @Test func anEmptyFileHasNone() throws {
    var pieces = try LinePieces(FileInput(bytes: []))
    #expect(try pieces.next(2).isEmpty)
  }
}
