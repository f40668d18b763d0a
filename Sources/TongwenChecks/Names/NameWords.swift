import TongwenText

/// A word of a text in a spaced script with its place.
struct NameWord: Hashable, Sendable {
  /// Folded, a possessive `'s` taken off.
  var folded: String
  /// In UTF-8 bytes.
  var range: Range<Int>
  var isCapitalised: Bool

  /// The words of a text; apostrophes inside a word belong to it (Xi'an).
  static func all(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    var start: String.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let isInside = text[index].isLetter || (start != nil && isApostrophe(text, index))
      if isInside, start == nil { start = index }
      if !isInside, let begin = start {
        words.append(word(text, begin..<index))
        start = nil
      }
      index = text.index(after: index)
    }
    if let begin = start { words.append(word(text, begin..<text.endIndex)) }
    return words
  }

  private static func isApostrophe(_ text: String, _ index: String.Index) -> Bool {
    guard text[index] == "'" || text[index] == "’" else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && text[next].isLetter
  }

  private static func word(_ text: String, _ bounds: Range<String.Index>) -> NameWord {
    let utf8 = text.utf8
    let start = utf8.distance(from: utf8.startIndex, to: bounds.lowerBound)
    var written = text[bounds]
    if written.hasSuffix("'s") || written.hasSuffix("’s") { written = written.dropLast(2) }
    return NameWord(
      folded: FoldedText(String(written)).text, range: start..<start + written.utf8.count,
      isCapitalised: written.first?.isUppercase == true)
  }
}
