import TongwenText

/// A word of the draft is in no dictionary of its language.
///
/// Off unless asked for (`--only spelling`), and silent where no dictionary of the language is installed. Reported is
/// a word in small letters that the dictionaries do not know, once in each segment, with what may be meant. Left alone
/// are words with a capital, of three letters and fewer, beside a digit or hyphen, those of the source, of terms of the
/// glossary, and of tags, placeholders and addresses.
struct SpellingCheck: Check {
  static let rule = Rule(
    "spelling.unknown", .spelling, .warning, isOn: false,
    "A word is in no dictionary of the draft's language. Its fixes are words that may be meant.")
  static let rules = [rule]

  var spellers: Spellers?

  func findings(in pair: CheckedPair) -> [Finding] {
    guard pair.target.isSpaced, !pair.isCopy, let speller = spellers?(pair.target.language) else {
      return []
    }
    let side = pair.target
    let known = side.hits.map(\.range) + Code.all(in: side).map(\.range)
    var seen: Set<UInt64> = []
    return side.words.filter { isChecked($0, pair, known) && seen.insert($0.key).inserted }
      .compactMap { finding($0, side, speller) }
  }

  private func isChecked(_ word: Word, _ pair: CheckedPair, _ known: [Range<Int>]) -> Bool {
    if word.isCapitalised || word.isNumber || word.length < 4 { return false }
    if pair.source?.wordKeys.contains(word.key) == true { return false }
    return !known.contains { $0.overlaps(word.range) } && stands(word, pair.target)
  }

  /// Blanks and marks of a sentence stand around the word, and all of it is small letters.
  private func stands(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    let text = side.text.utf8
    let start = text.index(text.startIndex, offsetBy: word.range.lowerBound)
    let end = text.index(start, offsetBy: word.range.count)
    let before = start > text.startIndex ? text[text.index(before: start)] : 0x20
    let after = end < text.endIndex ? text[end] : 0x20
    if Self.joints.contains(before) || Self.joints.contains(after) { return false }
    return side.slice(word.range).unicodeScalars.allSatisfy { !$0.properties.isUppercase }
  }

  /// What joins a word to others: hyphens, and marks of paths and names.
  private static let joints = Set("-/\\_@#&=+~".utf8)

  private func finding(
    _ word: Word, _ side: CheckedPair.Side, _ speller: any Speller
  ) -> Finding? {
    let written = side.slice(word.range)
    if speller.knows(written) { return nil }
    let right = speller.suggestions(for: written).prefix(3)
    return Self.rule.finding(
      Self.message(written, right.first), target: word.range,
      fixes: right.map { Finding.Fix(word.range, $0) })
  }
}

extension SpellingCheck {
  fileprivate static func message(_ word: String, _ right: String?) -> String {
    let advice = right.map { "; did you mean \"\($0)\"?" } ?? ""
    return "\"\(word)\" is in no dictionary\(advice)"
  }
}
