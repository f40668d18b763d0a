import TongwenText

/// A letter that pinyin does not use stands in a name of a text from Chinese: "Ryōe".
///
/// Japanese readings of Han characters carry long vowels (ō, ū) and show that a machine took Chinese for
/// Japanese. Reported is a capitalised word with ō or ū that is no pinyin with tone marks. Left alone are
/// texts from other languages, and pinyin with its tones (Lǚ, Chóngqìng).
struct ForeignLetterCheck: Check {
  static let rule = Rule(
    "name.foreign-letter", .name, .warning,
    "A name has a letter that romanised Chinese does not have, as a Japanese reading does.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard pair.target.language.code == "en", (pair.source?.language.code ?? "zh") == "zh" else {
      return []
    }
    guard pair.target.text.utf8.contains(0xC5) else { return [] }
    return pair.target.words.compactMap { word in
      let written = pair.target.slice(word.range)
      guard word.isCapitalised,
        !pair.target.hits.contains(where: { $0.range.overlaps(word.range) }),
        written.unicodeScalars.contains(where: Self.long.contains)
      else {
        return nil
      }
      guard !Readings.mandarin.isPinyin(pair.target.folded(word)) else { return nil }
      return Self.rule.finding(Self.message(written), target: word.range)
    }
  }

  private static let long = Set("ōūŌŪ".unicodeScalars)
}

extension ForeignLetterCheck {
  fileprivate static func message(_ word: String) -> String {
    "\"\(word)\" looks like a Japanese reading, not like romanised Chinese"
  }
}
