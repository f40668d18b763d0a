import TongwenTerms
import TongwenText

/// A part of a name that the draft spells in pinyin where the official name translates it: "Liangjiang Xinqu" for Liangjiang
/// New Area (两江新区).
///
/// A whole name in pinyin is another matter: the glossary may admit it (Changjiang), or the name is missing.
enum SpelledOutTerm {
  static func all(in pair: CheckedPair) -> [NearName] {
    guard let source = pair.source, !source.hits.isEmpty, source.language.code == "zh",
      pair.target.isSpaced
    else { return [] }
    let places = pair.target.words.indices.filter { isUnknownPinyin($0, pair.target) }
    if places.isEmpty { return [] }
    var seen: Set<String> = []
    return source.hits.compactMap { hit in
      guard seen.insert(hit.entry.id).inserted,
        let official = hit.preferred(in: pair.target.language)
      else { return nil }
      return miss(hit, official, places, pair.target)
    }
  }

  private static func isUnknownPinyin(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    let word = side.words[place]
    return word.isCapitalised && !word.isNumber && word.length > 3
      && !side.hits.contains { $0.range.overlaps(word.range) }
      && Readings.mandarin.isPinyin(side.slice(word.range))
  }

  private static func miss(
    _ hit: Hit, _ official: String, _ places: [Int], _ side: CheckedPair.Side
  ) -> NearName? {
    let han = ReadableText(hit.text)
    let known = official.lowercased()
    for place in places {
      let word = side.words[place]
      guard !known.contains(side.folded(word)),
        let part = han.range(reading: side.slice(word.range)),
        part.count >= 6, part.count < hit.text.utf8.count
      else { continue }
      return NearName(hit: hit, official: official, range: name(hit, endingAt: place, side))
    }
    return nil
  }

  /// With the part of the name right before it.
  private static func name(
    _ hit: Hit, endingAt place: Int, _ side: CheckedPair.Side
  ) -> Range<Int> {
    let word = side.words[place].range
    let before = side.hits.last { drafted in
      SourceTerms.share(drafted.meanings, hit.meanings)
        && drafted.range.upperBound + 1 == word.lowerBound
    }
    return (before?.range.lowerBound ?? word.lowerBound)..<word.upperBound
  }
}
