import TongwenTerms
import TongwenText

/// A person of the source whose official name the draft writes otherwise: "Wang Jia Gong", "Jiagong Wang" and "Wang
/// Jiakung" for Wang Jiagong (王家功).
///
/// Asked are names that read the source's characters, where the draft has their family name with other words behind it, or
/// the two words turned round.
enum OtherGivenName {
  static func all(in pair: CheckedPair) -> [NearName] {
    guard let source = pair.source, source.language.code == "zh", pair.target.isSpaced else {
      return []
    }
    var seen: Set<String> = []
    let text = source.readable
    return source.hits.compactMap { hit in
      guard seen.insert(hit.entry.id).inserted,
        let official = hit.preferred(in: pair.target.language),
        let name = name(official, reading: hit.text)
      else { return nil }
      return range(of: name, hit, text, pair.target).map {
        NearName(hit: hit, official: official, range: $0)
      }
    }
  }

  /// Family name and given name of an official name that reads the characters.
  private static func name(_ official: String, reading han: String) -> (UInt64, UInt64)? {
    let words = Word.all(in: official, FoldedText(official))
    guard words.count == 2, (2...4).contains(han.count), words.allSatisfy(\.isCapitalised),
      ReadableText(han).range(reading: official) != nil
    else { return nil }
    return (words[0].key, words[1].key)
  }

  private static func range(
    of name: (family: UInt64, given: UInt64), _ hit: Hit, _ source: ReadableText,
    _ draft: CheckedPair.Side
  ) -> Range<Int>? {
    let words = draft.words
    for place in words.indices.dropLast() where words[place].isCapitalised && follows(place, draft)
    {
      let next = words[place + 1]
      if words[place].key == name.given && next.key == name.family {
        return words[place].range.lowerBound..<next.range.upperBound
      }
      guard words[place].key == name.family, next.key != name.given, !isTerm(next, draft) else {
        continue
      }
      let isThree =
        place + 2 < words.count && words[place + 2].isCapitalised
        && follows(place + 1, draft) && next.length < 4
      let range =
        words[place].range.lowerBound..<words[isThree ? place + 2 : place + 1].range.upperBound
      if !isAnother(draft.slice(range), hit, source) { return range }
    }
    return nil
  }

  /// A word with a capital comes next, after a space.
  private static func follows(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    let (word, next) = (side.words[place], side.words[place + 1])
    return next.isCapitalised && !next.isNumber && next.length > 1
      && next.range.lowerBound == word.range.upperBound + 1
      && side.slice(word.range.upperBound..<next.range.lowerBound) == " "
  }

  private static func isTerm(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    side.hits.contains { $0.range.overlaps(word.range) }
  }

  /// The source has characters elsewhere that the name reads: somebody else of the family name.
  private static func isAnother(_ name: String, _ hit: Hit, _ source: ReadableText) -> Bool {
    source.range(reading: name).map { !$0.overlaps(hit.range) } ?? false
  }
}
