import Tongwen

/// A piece of a line with a finding in the middle, cut to the width of a screen.
struct Excerpt {
  /// The line's text, with `…` where it was cut.
  let text: String
  /// Columns before the finding.
  let indent: Int
  /// Columns of the finding, at least one.
  let width: Int

  /// - Parameters:
  ///   - range: the finding, in UTF-8 bytes of the text.
  ///   - columns: how many columns there are.
  init(of text: String, around range: Range<Int>, columns: Int) {
    let bytes = Array(text.utf8)
    let from = min(max(range.lowerBound, 0), bytes.count)
    let to = min(max(range.upperBound, from), bytes.count)
    let line = { (part: ArraySlice<UInt8>) in
      String(decoding: part, as: UTF8.self).map { $0.isNewline || $0 == "\t" ? " " : $0 }
    }
    let found = Excerpt.head(line(bytes[from..<to]), columns - 2)
    let width = DisplayWidth.of(String(found))
    let before = Excerpt.tail(line(bytes[..<from]), (columns - width) / 2)
    let room = columns - width - DisplayWidth.of(String(before))
    let after = Excerpt.head(line(bytes[to...]), room)
    self.text = String(before) + String(found) + String(after)
    indent = DisplayWidth.of(String(before))
    self.width = max(width, 1)
  }

  /// The first characters that fit, an ellipsis at the end where something was cut.
  private static func head(_ characters: [Character], _ columns: Int) -> [Character] {
    var taken: [Character] = []
    var width = 0
    for character in characters {
      let next = width + DisplayWidth.of(character)
      if next > max(columns - 1, 1) { return taken + ["…"] }
      (width, taken) = (next, taken + [character])
    }
    return taken
  }

  private static func tail(_ characters: [Character], _ columns: Int) -> [Character] {
    head(characters.reversed(), columns).reversed()
  }
}
