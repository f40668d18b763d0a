/// A Latin name as its consonants, to be compared with the Han characters that write it by sound: Lewis and 刘易斯.
///
/// Chinese writes a foreign name syllable by syllable; consonants without a vowel get one, an r at the end of a syllable is often
/// left out, voiced and voiceless sounds are one. So consonants are compared and vowels are not.
///
///     SoundedName("Lewis")?.distance(to: "刘易斯")   // 0.133…
///     SoundedName("Lewis")?.distance(to: "特朗普")   // 1.2
///     SoundedName("Io")                               // nil: no consonants
public struct SoundedName: Sendable {
  /// Up to this distance characters are taken to write the name. More than 85 % of the cities in CLDR whose Chinese
  /// names have three characters and more lie below it, and fewer than 10 % of mismatched ones.
  public static let reach: Float = 0.34

  /// The consonants as numbers of the table.
  let sounds: [Int]

  /// `nil` for a word without consonants and for one of more than 40.
  public init?(_ word: String) {
    self.init(folded: FoldedText(word).scalars[...])
  }

  /// The same of a word in folded scalars.
  package init?(folded word: ArraySlice<UInt32>) {
    sounds = Self.sounds(word.compactMap { Self.letter($0) }).map(\.index)
    if sounds.isEmpty || sounds.count > 40 { return nil }
  }

  /// How many consonants the name has.
  package var count: Int { sounds.count }

  /// How far the sounds of characters are from the name's, by consonant: 0 for the same, 1 and more for others. Of the
  /// readings of a character the nearest counts.
  public func distance(to han: String) -> Float {
    distance(to: FoldedText(han).scalars[...])
  }

  /// Whether two Latin spellings have the same consonants, or one those with which the other begins, three at least; what languages
  /// write as they like (h, j, w, y) does not count.
  package func isLike(_ other: SoundedName) -> Bool {
    let (one, two) = (firm, other.firm)
    let shorter = min(one.count, two.count)
    return shorter > 1 && one == two || shorter > 2 && one.prefix(shorter) == two.prefix(shorter)
  }

  private var firm: [Int] { sounds.filter { !Self.loose.contains($0) } }

  private static let loose = [LatinSound.h, .j, .w, .y].map(\.index)

  package func distance(to scalars: ArraySlice<UInt32>) -> Float {
    withRows { rows in
      for scalar in scalars { rows.read(scalar) }
      return rows.cost / Float(sounds.count)
    }
  }

  /// Whether some of the characters, at least `shortest` of them in a row, lie within a distance.
  package func isWritten(
    in scalars: ArraySlice<UInt32>, within reach: Float, shortest: Int
  ) -> Bool {
    guard scalars.count >= shortest else { return false }
    let most = reach * Float(sounds.count)
    return withRows { rows in
      scalars.indices.dropLast(shortest - 1).contains { first in
        rows.begin()
        for place in first..<min(scalars.endIndex, first + sounds.count + 3) {
          rows.read(scalars[place])
          if place + 1 - first >= shortest, rows.cost <= most { return true }
          if rows.least > most { return false }
        }
        return false
      }
    }
  }

  private func withRows<Result>(_ body: (inout SoundRows) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 3 * (sounds.count + 1)) { memory in
      var rows = SoundRows(sounds, memory)
      rows.begin()
      return body(&rows)
    }
  }
}

/// The costs of the first 0, 1, 2 … sounds of a name against the characters read so far.
private struct SoundRows {
  private let sounds: [Int]
  private let row: UnsafeMutableBufferPointer<Float>
  /// The best row of the readings of a character, and that of one reading.
  private let best: UnsafeMutableBufferPointer<Float>
  private let one: UnsafeMutableBufferPointer<Float>

  init(_ sounds: [Int], _ memory: UnsafeMutableBufferPointer<Float>) {
    self.sounds = sounds
    let width = sounds.count + 1
    memory.initialize(repeating: 0)
    row = UnsafeMutableBufferPointer(rebasing: memory[..<width])
    best = UnsafeMutableBufferPointer(rebasing: memory[width..<2 * width])
    one = UnsafeMutableBufferPointer(rebasing: memory[(2 * width)...])
  }

  /// The cost of all sounds.
  var cost: Float { row[sounds.count] }

  /// The least cost from which more characters go on.
  var least: Float { row.min() ?? 0 }

  /// No characters.
  func begin() {
    row[0] = 0
    for (place, sound) in sounds.enumerated() {
      row[place + 1] = row[place] + SoundTable.omission(sound)
    }
  }

  /// One more character, under the nearest of its first readings.
  func read(_ scalar: UInt32) {
    let readings = Readings.mandarin.numbers(of: scalar).prefix(3)
    for place in best.indices { best[place] = readings.isEmpty ? row[place] + 1 : .infinity }
    for number in readings {
      for place in row.indices { one[place] = row[place] }
      let syllable = HanSyllable.all[Int(number)]
      step(syllable.initial)
      if syllable.isNasal { step(HanSyllable.nasal) }
      for place in best.indices { best[place] = min(best[place], one[place]) }
    }
    for place in row.indices { row[place] = best[place] }
  }

  private func step(_ han: Int) {
    let addition = SoundTable.addition(han)
    var corner = one[0]
    one[0] += addition
    for (place, sound) in sounds.enumerated() {
      let cost = min(
        one[place + 1] + addition, one[place] + SoundTable.omission(sound),
        corner + SoundTable.cost(sound, han))
      (corner, one[place + 1]) = (one[place + 1], cost)
    }
  }
}

// MARK: Letters

extension SoundedName {
  private static func letter(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x61...0x7A: UInt8(scalar)
    case 0xF8: Letter.o
    case 0x142: Letter.l
    case 0x111, 0xF0: Letter.d
    case 0x131: Letter.i
    default: nil
    }
  }

  /// The consonants of a word, doubled letters once.
  private static func sounds(_ letters: [UInt8]) -> [LatinSound] {
    var sounds: [LatinSound] = []
    var place = 0
    while place < letters.count {
      if place > 0, letters[place] == letters[place - 1], letters[place] != Letter.g {
        place += 1
      } else if let group = group(letters[place...], isFirst: place == 0) {
        sounds.append(group.sound)
        place += group.letters.count
      } else {
        sounds += single(letters[place], at: place, letters)
        place += 1
      }
    }
    return sounds
  }

  private static func group(_ letters: ArraySlice<UInt8>, isFirst: Bool) -> Group? {
    guard let first = letters.first, !isVowel(first) else { return nil }
    return groups.first { letters.starts(with: $0.letters) }
      ?? (isFirst ? firstGroups.first { letters.starts(with: $0.letters) } : nil)
  }

  private static func single(_ letter: UInt8, at place: Int, _ letters: [UInt8]) -> [LatinSound] {
    let next = place + 1 < letters.count ? letters[place + 1] : 0
    let isSoft = next == Letter.e || next == Letter.i || next == Letter.y
    switch letter {
    case _ where isVowel(letter): return []
    case Letter.c: return [isSoft ? .s : .k]
    case Letter.g:
      if isSoft { return [.softG] }
      return place > 0 && letters[place - 1] == Letter.n && !isVowel(next) ? [] : [.k]
    case Letter.x: return place == 0 ? [.z] : [.k, .s]
    case Letter.y: return isVowel(next) ? [.y] : []
    default: return singles[Int(letter - Letter.a)].map { [$0] } ?? []
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == Letter.a || letter == Letter.e || letter == Letter.i || letter == Letter.o
      || letter == Letter.u
  }

  /// The sounds of letters that have one each, from a on.
  private static let singles: [LatinSound?] = (Letter.a...Letter.z).map { letter in
    switch letter {
    case UInt8(ascii: "b"): .p
    case UInt8(ascii: "t"): .d
    case UInt8(ascii: "q"): .k
    default: LatinSound(named: String(Unicode.Scalar(letter)))
    }
  }

  private typealias Group = (letters: [UInt8], sound: LatinSound)

  /// Letters that stand for one sound together, longer ones first.
  private static let groups = table([
    ("tsch", .ch), ("dzh", .j), ("sch", .sh), ("tch", .ch), ("ph", .f), ("th", .th), ("ch", .ch),
    ("sh", .sh),
    ("zh", .j), ("kh", .h), ("gh", .gh), ("ck", .k), ("ts", .s), ("tz", .s), ("wh", .w),
    ("dg", .j),
  ])

  /// The same at the beginning of a name only: Knight, Gnocchi.
  private static let firstGroups = table([("gn", .n), ("kn", .n)])

  private static func table(_ rows: [(String, LatinSound)]) -> [Group] {
    rows.map { (Array($0.0.utf8), $0.1) }
  }
}

/// Small letters that rules name.
private enum Letter {
  static let (a, c, d, e) = (
    UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e")
  )
  static let (g, i, l, n) = (
    UInt8(ascii: "g"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "n")
  )
  static let (o, u, x, y) = (
    UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "x"), UInt8(ascii: "y")
  )
  static let z = UInt8(ascii: "z")
}

/// What a Mandarin syllable begins with and whether it ends with a nasal.
private struct HanSyllable: Sendable {
  /// The index of the initial.
  var initial: Int
  var isNasal: Bool

  init(_ text: String) {
    isNasal = text.hasSuffix("n") || text.hasSuffix("ng")
    initial = (text == "er" ? .er : Self.initial(text)).index
  }

  static let nasal = MandarinSound.nasal.index

  private static func initial(_ text: String) -> MandarinSound {
    MandarinSound(named: String(text.prefix(2))) ?? MandarinSound(named: String(text.prefix(1)))
      ?? .none
  }

  /// By the number of the syllable.
  static let all = Readings.mandarin.allSpellings.map { HanSyllable($0.text) }
}
