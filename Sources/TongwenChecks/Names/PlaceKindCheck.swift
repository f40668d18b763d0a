import TongwenTerms
import TongwenText

/// An official place is given as another kind of place: "Liangjiang County" for Liangjiang New Area.
///
/// Reported is the proper part of an official place name followed by a kind of place that no term of
/// the glossary puts there, in Chinese too (两江省 for 两江新区) where the name is of the source or a term by itself. Left
/// alone is a kind that another official name has (Jiangbei New Area and Jiangbei International Airport).
struct PlaceKindCheck: Check {
  static let rule = Rule(
    "name.place-kind", .name, .error,
    "A place is called another kind of place than its official name says.")
  static let rules = [rule]

  /// The proper part of a place name to the official name it belongs to.
  private let places: [UInt64: String]

  init(_ glossary: Glossary) {
    var places: [UInt64: String] = [:]
    for entry in glossary.entries {
      for term in entry.terms where term.language.code == "en" && term.status == .preferred {
        guard let proper = PlaceKindCheck.proper(of: term.text) else { continue }
        if places[proper] == nil { places[proper] = term.text }
      }
    }
    self.places = places
  }

  func findings(in pair: CheckedPair) -> [Finding] {
    if pair.target.language.code == "zh" {
      return HanPlaceKind.all(in: pair).map {
        finding($0.range, $0.official, $0.source, pair.target)
      }
    }
    if places.isEmpty || pair.target.language.code != "en" { return [] }
    let words = pair.target.words
    return words.indices.compactMap { place in
      let word = words[place]
      guard word.isCapitalised, let official = places[word.key],
        let end = endOfKind(after: place, words)
      else { return nil }
      let range = word.range.lowerBound..<end
      guard
        !pair.target.hits.contains(where: {
          $0.range.lowerBound == range.lowerBound && $0.range.upperBound >= range.upperBound
        })
      else { return nil }
      return finding(range, official, nil, pair.target)
    }
  }

  private func finding(
    _ range: Range<Int>, _ official: String, _ source: Range<Int>?, _ draft: CheckedPair.Side
  ) -> Finding {
    Self.rule.finding(
      Self.message(wrong: draft.slice(range), official: official), source: source,
      target: range, fixes: [Finding.Fix(range, official)])
  }

  /// The end of a kind of place one space after the name: "County", "New Region".
  private func endOfKind(after place: Int, _ words: [Word]) -> Int? {
    var next = place + 1
    if follows(next, words), words[next].key == Self.new { next += 1 }
    guard follows(next, words), Self.kinds.contains(words[next].key) else { return nil }
    return words[next].range.upperBound
  }

  private func follows(_ place: Int, _ words: [Word]) -> Bool {
    place < words.count && words[place].range.lowerBound == words[place - 1].range.upperBound + 1
  }

  /// `liangjiang` of Liangjiang New Area: one word before words that name a kind of area.
  private static func proper(of name: String) -> UInt64? {
    let folded = FoldedText(name)
    let words = Word.all(in: name, folded)
    guard words.count >= 2, let first = words.first, first.isCapitalised else { return nil }
    let rest = words.dropFirst().map { $0.text(in: folded) }.joined(separator: " ")
    return areas.contains(rest) ? first.key : nil
  }

  private static let areas: Set<String> = [
    "new area", "development zone", "bonded zone", "new town", "new city", "free trade zone",
  ]

  private static let new = Word.key("new")
  private static let kinds = Set<UInt64>(
    [
      "province", "county", "city", "prefecture", "district", "municipality", "region", "state",
      "township", "village", "island", "zone", "territory",
    ].map { Word.key($0) })
}

extension PlaceKindCheck {
  fileprivate static func message(wrong: String, official: String) -> String {
    "\"\(wrong)\" is another kind of place than \"\(official)\""
  }
}
