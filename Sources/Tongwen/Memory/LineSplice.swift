/// Puts other lines in the place of some lines of a text; all others stay byte for byte.
struct LineSplice {
  /// By the number of the first line, from 1: how many lines, and the text for them without a line end;
  /// `nil` takes them out.
  var edits: [Int: (lines: Int, text: String?)] = [:]

  /// The text with the edits made; line ends are those of the lines that stood there.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var (line, until) = (1, 0)
    var pending: String?
    for piece in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      let end: [UInt8] = piece.endIndex < bytes.endIndex ? [10] : []
      if let edit = edits[line] { (pending, until) = (edit.text, line + edit.lines) }
      if line >= until {
        result += piece + end
      } else if line == until - 1, let text = pending {
        result += Array(text.utf8) + (piece.last == 13 ? [13] : []) + end
      }
      line += 1
    }
    return result
  }
}
