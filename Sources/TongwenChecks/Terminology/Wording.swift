import TongwenText

/// Whether a text shows a term in other words: contained in a longer form, or most of its words apart.
enum Wording {
  /// The folded text holds the term, or at least half of its content words (and two at least, if it has
  /// two) in any inflection. A name in capitals must be there whole.
  static func isShown(_ term: String, in folded: String, _ language: Language) -> Bool {
    let wanted = FoldedText(term).text
    if folded.contains(wanted) && language.isUnspaced { return true }
    if language.isUnspaced { return false }
    let stems = contentStems(wanted)
    let there = Set(contentStems(folded))
    let shown = stems.filter(there.contains).count
    if isName(term) { return shown == stems.count && shown > 0 }
    return shown > 0 && shown * 2 >= stems.count && shown >= min(2, stems.count)
  }

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
    for ending in ["ations", "ation", "ings", "ing", "ers", "ies", "ed", "es", "er", "s", "y"]
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
