/// Wraps the text of a cue into lines of about equal length.
enum CueWrap {
  /// Columns that fit on a line of the screen, Chinese characters counted twice (Netflix's style guides:
  /// 42 Latin or 16 Chinese characters).
  private static let width = 42

  /// The text with line ends where it is wider than a line: at spaces, or between Chinese characters, at
  /// best behind a mark.
  static func wrapped(_ content: MarkedText, lines: Int) -> MarkedText {
    let scalars = Array(content.text.unicodeScalars)
    let columns = scalars.map { $0.isEastAsian ? 2 : 1 }
    let total = columns.reduce(0, +)
    let needed = min(lines, (total + width - 1) / width)
    if needed < 2 { return content }
    var result = content
    for number in (1..<needed).reversed() {
      guard let index = place(scalars, columns, total * number / needed) else { continue }
      insert(at: scalars[..<index].reduce(0) { $0 + String($1).utf8.count }, into: &result)
    }
    return result
  }

  /// The best scalar for a line to begin with, near a column.
  private static func place(
    _ scalars: [Unicode.Scalar], _ columns: [Int], _ wanted: Int
  ) -> Int? {
    var best: (index: Int, cost: Int)?
    var column = 0
    for index in scalars.indices {
      defer { column += columns[index] }
      guard index > 0, let penalty = penalty(scalars[index - 1], scalars[index]) else { continue }
      let cost = abs(column - wanted) + penalty
      if cost < best?.cost ?? Int.max { best = (index, cost) }
    }
    return best?.index
  }

  /// How bad a line end between two characters is; `nil` where there can be none.
  private static func penalty(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Int? {
    if before == " " { return after == " " ? nil : 2 }
    guard before.isEastAsian, after.isEastAsian else { return nil }
    if "，。！？；：、）”’》」』".unicodeScalars.contains(after) { return nil }
    if "（“‘《「『".unicodeScalars.contains(before) { return nil }
    return "，。！？；：、".unicodeScalars.contains(before) ? 0 : 16
  }

  /// Puts a line end at an offset, in place of the space before it.
  private static func insert(at offset: Int, into content: inout MarkedText) {
    var bytes = Array(content.text.utf8)
    if offset > 0, bytes[offset - 1] == 0x20 {
      bytes[offset - 1] = 10
    } else {
      bytes.insert(10, at: offset)
      for index in content.codes.indices where content.codes[index].offset >= offset {
        content.codes[index].offset += 1
      }
    }
    content.text = String(decoding: bytes, as: UTF8.self)
  }
}
