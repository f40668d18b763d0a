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
    var lost = Self.named(PlaceCheck.lost(in: pair))
    return unknown.compactMap { word in
      let written = Array(pair.target.folded.scalars[word.folded])
      guard let index = lost.firstIndex(where: { Self.isNearly(written, $0.letters) }) else {
        return nil
      }
      let (place, name, _) = lost.remove(at: index)
      return Self.rule.finding(
        Self.message(pair.target.slice(word.range), source.slice(place.range), name),
        source: place.range, target: word.range, fixes: [Finding.Fix(word.range, name)])
    }
  }

  /// Places without those that an English text has misspelt.
  static func withoutMisspelt(
    _ places: [PlaceNames.Mention], in side: CheckedPair.Side
  ) -> [PlaceNames.Mention] {
    guard side.language.code == "en", !places.isEmpty else { return places }
    let words = side.words.filter { $0.isCapitalised && $0.length > 4 }
      .map { Array(side.folded.scalars[$0.folded]) }
    let misspelt = named(places).filter { place in
      words.contains { isNearly($0, place.letters) }
    }.map(\.mention.place)
    return places.filter { !misspelt.contains($0.place) }
  }

  /// Each place once, with its English name of one word.
  private static func named(
    _ places: [PlaceNames.Mention]
  ) -> [(mention: PlaceNames.Mention, name: String, letters: [UInt32])] {
    var seen: Set<String> = []
    return places.compactMap { mention in
      guard seen.insert(mention.place).inserted,
        let name = PlaceNames.english.name(of: mention.place)
      else { return nil }
      let letters = FoldedText(name).scalars
      return letters.contains(0x20) || letters.count < 5 ? nil : (mention, name, letters)
    }
  }

  private static func isNearly(_ written: [UInt32], _ right: [UInt32]) -> Bool {
    right.first == written.first && abs(right.count - written.count) < 3
      && Nearest.distance(written, right) <= (min(written.count, right.count) > 7 ? 2 : 1)
  }
}

extension PlaceSpellingCheck {
  fileprivate static func message(_ word: String, _ source: String, _ name: String) -> String {
    "\(source) is spelled \"\(name)\", not \"\(word)\""
  }
}
