/// Replacements of ranges of a text; everything outside them stays byte for byte.
struct TextEdits {
  private struct Edit {
    var range: Range<Int>
    var text: String

    /// What is put before an offset comes before what is replaced there.
    var order: Int { range.lowerBound * 2 + (range.isEmpty ? 0 : 1) }
  }

  private var edits: [Edit] = []

  /// Puts a text in the place of a range of UTF-8 bytes.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append(Edit(range: range, text: text))
  }

  /// Puts a text before an offset, behind what was put there before and before what replaces it.
  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  /// The text with the edits made; of two that overlap the first holds.
  func applied(to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    let inOrder = edits.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    for (_, edit) in inOrder
    where edit.range.lowerBound >= position && edit.range.upperBound <= text.count {
      result += text[position..<edit.range.lowerBound]
      result += edit.text.utf8
      position = edit.range.upperBound
    }
    return result + text[position...]
  }
}
