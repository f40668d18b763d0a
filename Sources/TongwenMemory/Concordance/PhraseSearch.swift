import TongwenText

/// A phrase to be found in texts however they write it: any case, width, accents, traditional or
/// simplified characters.
struct PhraseSearch {
  private let needle: [UInt32]
  /// Says quickly that a text does not hold the phrase.
  let filter: PhraseFilter

  /// `nil` for a phrase of nothing but spaces.
  init?(_ phrase: String) {
    var scalars = FoldedText(phrase).scalars
    while scalars.last == 32 { scalars.removeLast() }
    while scalars.first == 32 { scalars.removeFirst() }
    if scalars.isEmpty { return nil }
    needle = scalars
    filter = PhraseFilter(scalars)
  }

  /// Where the phrase stands in a text, in UTF-8 bytes, and whether as whole words.
  func hits(in text: String) -> (ranges: [Range<Int>], isWhole: Bool) {
    let folded = FoldedText(text)
    var ranges: [Range<Int>] = []
    var isWhole = false
    let scalars = folded.scalars
    guard scalars.count >= needle.count else { return ([], false) }
    var at = 0
    while at <= scalars.count - needle.count {
      guard scalars[at] == needle[0], matches(scalars, at) else {
        at += 1
        continue
      }
      let end = at + needle.count
      ranges.append(folded.range(of: at..<end))
      if !isWord(scalars, at - 1, at) && !isWord(scalars, end - 1, end) { isWhole = true }
      at = end
    }
    return (ranges, isWhole)
  }

  private func matches(_ scalars: [UInt32], _ at: Int) -> Bool {
    for offset in needle.indices where scalars[at + offset] != needle[offset] { return false }
    return true
  }

  /// Whether two neighbours belong to one word of a script with spaces.
  private func isWord(_ scalars: [UInt32], _ one: Int, _ two: Int) -> Bool {
    guard one >= 0, two < scalars.count else { return false }
    return isLetter(scalars[one]) && isLetter(scalars[two])
  }

  private func isLetter(_ scalar: UInt32) -> Bool {
    switch FoldTable.shared[scalar].role {
    case .letter, .digit, .mark: true
    default: false
    }
  }
}
