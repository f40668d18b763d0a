import TongwenTerms
import TongwenText

/// Names with capitals that are longer than a term of the glossary in them.
enum LongerName {
  /// Whether a common noun of the glossary ("new area") is the end of a name in the draft, such as Two-River New Area.
  static func ends(with hit: Hit, in side: CheckedPair.Side) -> Bool {
    guard side.isSpaced, !hit.term.text.contains(where: \.isUppercase),
      hit.text.first?.isUppercase == true, !isTitle(side),
      let place = side.words.firstIndex(where: { $0.range.lowerBound >= hit.range.lowerBound }),
      place > 0
    else { return false }
    let before = side.words[place - 1]
    let gap = before.range.upperBound..<hit.range.lowerBound
    return before.isCapitalised && !before.isNumber && gap.count == 1
      && [" ", "-"].contains(side.slice(gap)) && !isArticle(before, side)
  }

  /// Whether a common noun that may stand for a name ("the institute") stands in the draft only within such names.
  static func hold(_ term: String, in side: CheckedPair.Side) -> Bool {
    guard side.isSpaced, !term.contains(where: \.isUppercase), !isTitle(side) else { return false }
    let stems = Wording.contentStems(FoldedText(term).text, side.language)
    guard let head = stems.last else { return false }
    let places = side.words.indices.filter {
      Wording.contentStems(side.folded(side.words[$0]), side.language).last == head
    }
    return !places.isEmpty
      && places.allSatisfy {
        side.words[$0].isCapitalised && words(around: $0, side).count > stems.count
      }
  }

  /// Most words have capitals, which say nothing then: a heading.
  private static func isTitle(_ side: CheckedPair.Side) -> Bool {
    let long = side.words.filter { $0.length > 3 && !$0.isNumber }
    return long.count(where: \.isCapitalised) * 4 > long.count * 3
  }

  private static func isArticle(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    Wording.functionWords.contains(side.folded(word))
  }

  /// The words with capitals around a word, function words between them left out: a name. Of a long run of capitals the
  /// nearest twelve to each side.
  static func words(around place: Int, _ side: CheckedPair.Side) -> [Word] {
    let before = words(from: place, by: -1, side).reversed()
    return before + [side.words[place]] + words(from: place, by: 1, side)
  }

  private static func words(from start: Int, by step: Int, _ side: CheckedPair.Side) -> [Word] {
    var found: [Word] = []
    var place = start + step
    while side.words.indices.contains(place), found.count < 12,
      joins(min(place, place - step), side)
    {
      let word = side.words[place]
      if !Wording.functionWords.contains(side.folded(word)) {
        guard word.isCapitalised else { break }
        found.append(word)
      }
      place += step
    }
    return found
  }

  /// Only a space, a hyphen or a bracket stands between a word and the next.
  private static func joins(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    let gap = side.words[place].range.upperBound..<side.words[place + 1].range.lowerBound
    return gap.count <= 2 && side.slice(gap).allSatisfy { " -()".contains($0) }
  }
}
