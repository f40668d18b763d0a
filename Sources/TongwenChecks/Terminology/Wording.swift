import TongwenText

/// Whether a text shows a term in other words: contained in a longer form, or most of its words apart.
enum Wording {
  /// The folded text holds a short form of the term: in Chinese half of its characters in a row, in
  /// other scripts at least half of its content words (and two at least, if it has two) in any
  /// inflection, the noun that a name ends with (but see `NearlyOfficial`), or a pronoun for a name of one word.
  ///
  /// - Parameter names: all names of the concept in that language, the preferred one first.
  static func isShown(
    _ term: String, of names: [String], in folded: String, _ side: CheckedPair.Side
  ) -> Bool {
    let wanted = FoldedText(term).text
    if side.language.isUnspaced {
      // 欧 in 脱欧 is 欧盟; a character of 两江 alone is no 两江新区.
      let isShort = wanted.count == 2 && names.first.map { $0.count > 3 } == true
      return isShort ? folded.contains(wanted) : hasPiece(of: Array(wanted), folded)
    }
    let stems = contentStems(wanted, side.language)
    let there = Set(contentStems(folded, side.language))
    let shown = stems.count { isThere($0, there) }
    guard isName(term) else {
      return shown > 0 && shown * 2 >= stems.count && shown >= min(2, stems.count)
    }
    if shown == stems.count && shown > 0 { return true }
    if stems.count == 1 { return pronouns.contains(where: side.wordKeys.contains) }
    guard let last = stems.last, isThere(last, there) else { return false }
    let official = names.map { contentStems(FoldedText($0).text, side.language) }
    return !NearlyOfficial.alone(last, of: official, in: side)
  }

  /// Half of the characters of a term stand in the text in a row; one of two is enough. Of a long name the end must be
  /// there too (重庆研究所 is no 重庆研究院), and a later piece must not belong to another name (江北新区).
  private static func hasPiece(of term: [Character], _ text: String) -> Bool {
    let length = (term.count + 1) / 2
    guard length > 0 else { return false }
    if term.count >= 8, !text.contains(String(term.suffix(2))) { return false }
    return (0...term.count - length).contains { start in
      let piece = String(term[start..<start + length])
      guard start > 0, term.count > 2 else { return text.contains(piece) }
      return text.ranges(of: piece).contains { !isInName(text[..<$0.lowerBound]) }
    }
  }

  /// The text before ends with a character that belongs to a name rather than to the sentence.
  private static func isInName(_ before: Substring) -> Bool {
    guard let last = before.last, let scalar = last.unicodeScalars.first?.value, scalar.isHan else {
      return false
    }
    return !linking.contains(last)
  }

  /// Characters of the sentence before a name.
  private static let linking = Set<Character>(
    "在于的和与與及了到至对對将將由从從该該本此是为為向往去进進入来來离離以让讓使把被给給跟同或而则則之其这這那各某全")

  private static let pronouns = Set(
    "he she his her him".split(separator: " ").map { Word.key(String($0)) })

  /// A term with a capital after its first word's first letter is a name.
  private static func isName(_ term: String) -> Bool {
    let words = term.split(separator: " ")
    return words.dropFirst().contains { $0.first?.isUppercase == true }
      || words.first?.first?.isUppercase == true
  }

  static func contentStems(_ folded: String, _ language: Language) -> [String] {
    let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !functionWords.contains($0) }
    guard let stemmer = Stemmer.of(language) else { return words }
    return words.map(stemmer.stem)
  }

  /// The stem is there, or that of a word derived from it: minister, ministry.
  private static func isThere(_ stem: String, _ stems: Set<String>) -> Bool {
    stems.contains(stem) || stems.contains { isDerived($0, stem) || isDerived(stem, $0) }
  }

  static func isDerived(_ long: String, _ short: String) -> Bool {
    short.count >= 5 && long.hasPrefix(short)
      && derivations.contains(String(long.dropFirst(short.count)))
  }

  /// What Snowball leaves at the end of derived words: ministri, secretariat, histor and histori, taiwanes.
  private static let derivations: Set<String> = ["i", "ri", "at", "es", "ian", "an"]

  static let functionWords: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "that",
    "the", "to", "with", "s",
  ]
}
