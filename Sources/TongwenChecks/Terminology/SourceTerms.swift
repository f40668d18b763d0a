import TongwenTerms
import TongwenText

/// Which concepts a pair and its neighbours name.
enum SourceTerms {
  /// Whether the source of a pair, or of a neighbour, names one of the concepts.
  static func names(any meanings: [Hit.Meaning], in pair: CheckedPair) -> Bool {
    let sides = [pair.source].compactMap { $0 } + pair.neighbours.compactMap(\.source)
    return sides.contains { side in side.hits.contains { share($0.meanings, meanings) } }
  }

  /// Whether two hits may mean the same concept.
  static func share(_ one: [Hit.Meaning], _ other: [Hit.Meaning]) -> Bool {
    one.contains { meaning in other.contains { $0.entry.id == meaning.entry.id } }
  }

  /// Whether a hit is the term and no other word that is written alike: `fed` is not the Fed, 中共 in
  /// 中共同 is no word, and a ministry of another country is not the one of the glossary.
  static func isMeant(_ hit: Hit, in side: CheckedPair.Side) -> Bool {
    if side.isSpaced {
      return hit.term.text.first?.isUppercase != true || hit.text.first?.isLowercase != true
        || hit.text.contains(" ")
    }
    return isWhole(hit.range, in: side)
      && !Places.endsWithCountry(side.slice(0..<hit.range.lowerBound))
  }

  /// Whether a Chinese term runs on into another word, which it may belong to as an attribute: 内蒙古 in 内蒙古高原, not
  /// in 内蒙古的 or 内蒙古，. Verbs are not told from nouns.
  static func isModifier(_ hit: Hit, in side: CheckedPair.Side) -> Bool {
    guard side.language.code == "zh" else { return false }
    let rest = side.slice(hit.range.upperBound..<side.text.utf8.count).unicodeScalars
    guard let next = rest.first?.value else { return false }
    return next.isHan && !particles.contains(next)
  }

  /// Characters that begin no noun after a name: particles, conjunctions, prepositions, the commonest verbs.
  private static let particles = Marks.set("的是和与及或在将已了也都又从向对为以把被给让由于到说称等之")

  /// Whether no word of ICU's dictionary reaches over an edge of the range.
  private static func isWhole(_ range: Range<Int>, in side: CheckedPair.Side) -> Bool {
    let edges = Words.words(in: side.text, language: side.language).map(\.range)
    return !edges.contains { word in
      word.contains(range.lowerBound) && word.lowerBound < range.lowerBound
        && word.upperBound < range.upperBound
        || word.lowerBound > range.lowerBound && word.lowerBound < range.upperBound
          && word.upperBound > range.upperBound
    }
  }
}
