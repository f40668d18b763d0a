import TongwenText

/// Names of a draft in Latin script that nothing in its source accounts for: something may stand there in place of
/// an official name.
enum UnexplainedNames {
  /// Whether a draft has a capitalised word in mid-sentence that is no term of the glossary, no part of a date, no
  /// place or its adjective, no reading of the source's characters and no word of the source. Other scripts than Latin have no capitals:
  /// there the answer is always yes.
  static func stand(in pair: CheckedPair) -> Bool {
    let target = pair.target
    guard target.isSpaced, let source = pair.source else { return true }
    let known = Capitalised.known(target)
    var readable: ReadableText?
    return target.words.indices.contains { place in
      let word = target.words[place]
      guard word.isCapitalised, word.length > 2, !begins(place, target),
        !source.wordKeys.contains(word.key), !Places.isAdjective(word.key),
        !known.contains(where: { $0.overlaps(word.range) })
      else { return false }
      if readable == nil { readable = source.readable }
      return readable?.range(reading: target.slice(word.range)) == nil
    }
  }

  /// The first word of the text or of a sentence, whose capital says nothing.
  static func begins(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    guard place > 0 else { return true }
    let gap = side.words[place - 1].range.upperBound..<side.words[place].range.lowerBound
    return side.slice(gap).unicodeScalars.contains { starters.contains($0.value) }
  }

  private static let starters = Marks.set(".!?:;\"“(")
}
