import TongwenText

/// Characters of a Chinese text that may write a foreign name by their sound.
struct HanSound {
  private let scalars: [UInt32]
  /// The characters, these with up to two more of a name on each side, since the dictionary may have cut one, and long rows
  /// without their first or last.
  private let runs: [Range<Int>]

  /// A part of a text in folded scalars.
  init(_ scalars: [UInt32], _ part: Range<Int>) {
    (self.scalars, runs) = (scalars, Self.wider(part, scalars))
  }

  /// Whether a capitalised word of a text, or such a word with the next (Le Pen), lies within a distance of the characters.
  func isSaid(in side: CheckedPair.Side, within reach: Float) -> Bool {
    side.words.indices.contains { place in
      let word = side.words[place]
      guard word.isCapitalised, word.length > 1 else { return false }
      let letters = side.folded.scalars
      if isLike(letters[word.folded], within: reach) { return true }
      return place + 1 < side.words.count
        && isLike(
          letters[word.folded] + letters[side.words[place + 1].folded], within: reach)
    }
  }

  /// Whether a word in folded scalars lies within a distance of the characters.
  func isLike(_ word: ArraySlice<UInt32>, within reach: Float) -> Bool {
    guard let name = SoundedName(folded: word), name.count < 2 * runs[0].count + 2 else {
      return false
    }
    return runs.contains { name.distance(to: scalars[$0]) <= reach }
  }

  /// The distance for characters that may be cut wrong, or be no name.
  static let doubtful = SoundedName.reach + 0.08

  private static func wider(_ part: Range<Int>, _ scalars: [UInt32]) -> [Range<Int>] {
    let isSound = { (place: Int) in
      scalars.indices.contains(place) && SoundCharacters.contains(scalars[place])
    }
    let before = isSound(part.lowerBound - 1) ? isSound(part.lowerBound - 2) ? 2 : 1 : 0
    let after = isSound(part.upperBound) ? isSound(part.upperBound + 1) ? 2 : 1 : 0
    var runs = (0...before).flatMap { first in
      (0...after).map { part.lowerBound - first..<part.upperBound + $0 }
    }
    if part.count > 3 {
      runs += [part.lowerBound + 1..<part.upperBound, part.lowerBound..<part.upperBound - 1]
    }
    return runs
  }
}
