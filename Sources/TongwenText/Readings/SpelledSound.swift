/// Names of two alphabets by their consonants: Washington and वाशिंगटन, Boston and ボストン.
extension SoundedName {
  /// Up to this distance two spellings are taken for one name.
  package static let spelledReach: Float = 0.34

  /// How far the sounds of another spelling are from the name's, by consonant: 0 for the same, 1 and more for others. What the other
  /// has before and behind the name (an article, a particle) costs little.
  ///
  ///     SoundedName("Boston")?.distance(to: SoundedName("bosuton"))   // 0
  package func distance(to other: SoundedName) -> Float {
    let (mine, its) = (sounds, other.sounds)
    var row = (0...its.count).map { Self.around * Float($0) }
    for (place, sound) in mine.enumerated() {
      var corner = row[0]
      row[0] += Self.omission(sound)
      for (index, heard) in its.enumerated() {
        let isLast = place == mine.count - 1
        let cost = min(
          corner + Self.cost(sound, heard), row[index + 1] + Self.omission(sound),
          row[index] + (isLast ? Self.around : Self.omission(heard)))
        (corner, row[index + 1]) = (row[index + 1], cost)
      }
    }
    return row[its.count] / Float(mine.count)
  }

  /// What a sound before or behind the name costs.
  private static let around: Float = 0.2

  private static func omission(_ sound: Int) -> Float { omissions[sound] }

  private static func cost(_ one: Int, _ other: Int) -> Float {
    if one == other { return 0 }
    let (lower, upper) = (min(families[one], families[other]), max(families[one], families[other]))
    if lower == upper { return 0.3 }
    // One is written where the other is lacking: バ for va, 파 for fa; チ for ti, ス for th.
    return (lower, upper) == (0, 1) || (lower, upper) == (2, 3) ? 0.6 : 1
  }

  /// Sounds of a family are written for each other where an alphabet lacks one.
  private static let families: [Int] = LatinSound.allCases.map { sound in
    switch sound {
    case .p: 0
    case .f, .v, .w: 1
    case .d, .th: 2
    case .s, .z, .sh, .ch, .j, .softG: 3
    case .k, .gh, .h: 4
    case .l, .r: 5
    case .m, .n: 6
    case .y: 7
    }
  }

  private static let omissions: [Float] = LatinSound.allCases.map { sound in
    switch sound {
    case .h, .w, .y, .j, .gh: 0.3
    case .r, .k: 0.6
    default: 1
    }
  }
}
