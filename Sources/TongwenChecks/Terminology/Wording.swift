import TongwenText

/// Whether a text shows a term in other words: contained in a longer form, or most of its words apart.
enum Wording {
  /// The folded text holds a short form of the term: in Chinese half of its characters in a row, in
  /// other scripts at least half of its content words (and two at least, if it has two) in any
  /// inflection, the noun that a name ends with, or a pronoun for a name of one word.
  static func isShown(_ term: String, in folded: String, _ side: CheckedPair.Side) -> Bool {
    let wanted = FoldedText(term).text
    if side.language.isUnspaced { return hasPiece(of: Array(wanted), folded) }
    let stems = contentStems(wanted)
    let there = Set(contentStems(folded))
    let shown = stems.filter(there.contains).count
    guard isName(term) else {
      return shown > 0 && shown * 2 >= stems.count && shown >= min(2, stems.count)
    }
    if shown == stems.count && shown > 0 { return true }
    if stems.count == 1 { return pronouns.contains(where: side.wordKeys.contains) }
    return stems.last.map(there.contains) ?? false
  }

  /// Half of the characters of a term stand in the text in a row; one of two is enough.
  private static func hasPiece(of term: [Character], _ text: String) -> Bool {
    let length = (term.count + 1) / 2
    guard length > 0 else { return false }
    return (0...term.count - length).contains { start in
      text.contains(String(term[start..<start + length]))
    }
  }

  private static let pronouns = Set(
    "he she his her him".split(separator: " ").map { Word.key(String($0)) })

  /// A term with a capital after its first word's first letter is a name.
  private static func isName(_ term: String) -> Bool {
    let words = term.split(separator: " ")
    return words.dropFirst().contains { $0.first?.isUppercase == true }
      || words.first?.first?.isUppercase == true
  }

  private static func contentStems(_ folded: String) -> [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !functionWords.contains($0) }.map(stem)
  }

  /// The first letters of a word without its commonest English endings.
  private static func stem(_ word: String) -> String {
    for ending in [
      "ations", "ation", "ings", "ing", "ers", "ries", "ies", "ry", "ed", "es", "er", "s", "y",
    ]
    where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static let functionWords: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "that",
    "the", "to", "with", "s",
  ]
}
