import TongwenText

/// A hole where a word was: "the surface of 's water", "a park in .", "met with , who".
///
/// Reported in English is a preposition or article with a blank and a mark after it, and a possessive
/// ending without a noun.
struct GapCheck: Check {
  static let rule = Rule(
    "omission.gap", .omission, .error, "A word is missing: a preposition or article stands alone.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard pair.target.language.code == "en" else { return [] }
    let letters = pair.target.letters
    for place in letters.marks {
      guard letters[place - 1] == 0x20, isGap(place, pair) else { continue }
      let bytes = letters.bytes(place - 1..<place)
      return [Self.rule.finding(Self.message, target: bytes)]
    }
    return []
  }

  private func isGap(_ place: Int, _ pair: CheckedPair) -> Bool {
    let letters = pair.target.letters
    switch letters[place] {
    case 0x27, 0x2019:
      return letters[place + 1] == 0x73 && letters[place + 2] == 0x20
        && !Self.opensQuote(letters, place)
    case 0x2E, 0x2C, 0x3B:
      let next = letters[place + 1]
      guard next == 0 || next == 0x20 || next == 0x22 else { return false }
      return Self.isFunctionWord(before: place - 1, pair)
    default: return false
    }
  }

  private static func opensQuote(_ letters: Letters, _ place: Int) -> Bool {
    letters.scalars[(place + 2)...].contains { $0 == 0x2019 || $0 == 0x27 }
      && letters[place] == 0x2019
      && !letters.scalars[..<place].contains(0x2018)
  }

  static func isFunctionWord(before place: Int, _ pair: CheckedPair) -> Bool {
    let end = pair.target.letters.bytes(place..<place + 1).lowerBound
    guard let word = pair.target.words.last(where: { $0.range.upperBound <= end }),
      word.range.upperBound == end
    else { return false }
    return functionWords.contains(word.key)
  }

  private static let functionWords = Set(
    "the a an of in at to for from with by and or than as between near".split(separator: " ").map {
      Word.key(String($0))
    })
}

extension GapCheck {
  fileprivate static let message = "a word seems to be missing here"
}
