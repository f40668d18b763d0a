import TongwenText

/// A country or city of a Chinese source is misspelt in the English draft: "Chonging" for 重庆.
///
/// Reported is a capitalised word of the draft that no dictionary has and that is nearly the name of a place which the source
/// names and the draft does not: one letter of five to seven wrong, or two of eight and more, not the first. The fix is the name.
struct PlaceSpellingCheck: Check {
  static let rule = Rule(
    "spelling.place", .spelling, .warning,
    "A country or city of the source is misspelt in the draft. Its fix is the name.")
  static let rules = [rule]

  let english: Vocabulary

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, source.language.code == "zh", !english.isEmpty,
      pair.target.language.code == "en", !pair.isCopy
    else { return [] }
    let unknown = pair.target.words.filter {
      $0.length > 4 && Capitalised.isUnknown($0, in: pair.target, english)
    }
    if unknown.isEmpty { return [] }
    var lost = PlaceCheck.lost(in: pair)
    return unknown.compactMap { word in
      guard let (place, name) = misspelt(word, lost, pair.target) else { return nil }
      lost.removeAll { $0.place == place.place }
      return Self.rule.finding(
        Self.message(pair.target.slice(word.range), source.slice(place.range), name),
        source: place.range, target: word.range, fixes: [Finding.Fix(word.range, name)])
    }
  }

  /// The place whose name of one word a word nearly is.
  private func misspelt(
    _ word: Word, _ lost: [PlaceNames.Mention], _ side: CheckedPair.Side
  ) -> (PlaceNames.Mention, name: String)? {
    lost.lazy.compactMap { place in
      PlaceNames.english.name(of: place.place).map { (place, name: $0) }
    }.first { Self.isNearly(word, $0.name, side) }
  }

  /// Whether an English text has a capitalised word that is nearly the name of a place.
  static func isMisspelt(_ place: String, in side: CheckedPair.Side) -> Bool {
    guard side.language.code == "en", let name = PlaceNames.english.name(of: place) else {
      return false
    }
    return side.words.contains { $0.isCapitalised && isNearly($0, name, side) }
  }

  private static func isNearly(_ word: Word, _ name: String, _ side: CheckedPair.Side) -> Bool {
    let (written, right) = (Array(side.folded.scalars[word.folded]), FoldedText(name).scalars)
    return right.first == written.first && !right.contains(0x20) && right.count > 4
      && Nearest.distance(written, right) <= (min(written.count, right.count) > 7 ? 2 : 1)
  }
}

extension PlaceSpellingCheck {
  fileprivate static func message(_ word: String, _ source: String, _ name: String) -> String {
    "\(source) is spelled \"\(name)\", not \"\(word)\""
  }
}
