/// How Han characters are read in Mandarin: every reading of each character as a plain pinyin syllable.
///
/// Syllables are in small letters without tones, `v` for ü. The data are Unicode's (Unihan).
///
///     Readings.mandarin.readings(of: "重")                    // ["zhong", "chong", "tong"]
///     Readings.mandarin.isPinyin("Jiagong")                   // true
///     Readings.mandarin.splits(of: "xian")                    // [["xian"], ["xi", "an"]]
///     ReadableText("院长王家功").range(reading: "Wang Jiagong")  // 6..<15
public final class Readings: Sendable {
  /// Mandarin, from the table that comes with the program; made at first use.
  public static let mandarin = Readings()

  /// The syllables, a number for each.
  private let spellings: [Spelling]
  /// For each character from U+3400 where its readings begin in `numbers`; one more at the end.
  private let starts: [UInt32]
  private let numbers: [UInt16]
  /// The syllables by their packed letters.
  private let known: [UInt64: UInt16]
  /// The packed letters of the syllables, lyu and nyu for lü and nü among them.
  private let syllables: KeySet

  private static let first: UInt32 = 0x3400
  private static let count = 0xA000 - 0x3400

  /// A syllable of up to six ASCII letters in one word, the first letter lowest.
  struct Spelling: Sendable {
    var letters: UInt64
    var count: Int

    init(_ text: some Sequence<UInt8>) {
      (letters, count) = (0, 0)
      for byte in text where count < 8 {
        letters |= UInt64(byte) << UInt64(8 * count)
        count += 1
      }
    }

    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> UInt64(8 * index)) }

    var text: String { String(decoding: (0..<count).map { self[$0] }, as: UTF8.self) }
  }

  private init() {
    var spellings: [Spelling] = []
    var known: [UInt64: UInt16] = [:]
    var found: [(place: Int, number: UInt16)] = []
    var last: (letters: UInt64, number: UInt16) = (0, 0)
    for table in [ReadingTable.usual, ReadingTable.others] {
      Self.read(table) { spelling, scalar in
        if spelling.letters != last.letters {
          let number = known[spelling.letters] ?? UInt16(spellings.count)
          if number == spellings.count {
            spellings.append(spelling)
            known[spelling.letters] = number
          }
          last = (spelling.letters, number)
        }
        let place = Int(scalar) - Int(Self.first)
        if place >= 0, place < Self.count { found.append((place, last.number)) }
      }
    }
    (starts, numbers) = Self.byPlace(found)
    (self.spellings, self.known) = (spellings, known)
    syllables = KeySet(Array(known.keys) + Self.withPlainU(spellings))
  }

  /// Where the numbers of each place begin, and the numbers, those of a place in the order given.
  private static func byPlace(
    _ found: [(place: Int, number: UInt16)]
  ) -> (starts: [UInt32], numbers: [UInt16]) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for (place, _) in found { starts[place + 1] += 1 }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var (next, numbers) = (starts, [UInt16](repeating: 0, count: found.count))
    for (place, number) in found {
      numbers[Int(next[place])] = number
      next[place] += 1
    }
    return (starts, numbers)
  }

  /// lyu for lü, nyue for nüe.
  private static func withPlainU(_ spellings: [Spelling]) -> [UInt64] {
    spellings.map { Array($0.text.utf8) }.compactMap { letters in
      guard letters.count > 1, letters[0] == 0x6C || letters[0] == 0x6E, letters[1] == 0x76 else {
        return nil
      }
      return Spelling([letters[0], 0x79, 0x75] + letters.dropFirst(2)).letters
    }
  }

  /// Calls for each character of a table with its syllable.
  private static func read(_ table: StaticString, _ each: (Spelling, UInt32) -> Void) {
    var spelling = Spelling([])
    var letters: [UInt8] = []
    for scalar in "\(table)".unicodeScalars {
      switch scalar.value {
      case 0x0A: letters = []
      case 0x20: if !letters.isEmpty { spelling = Spelling(letters) }
      case 0x61...0x7A: letters.append(UInt8(truncatingIfNeeded: scalar.value))
      default: each(spelling, scalar.value)
      }
    }
  }
}

// MARK: Characters

extension Readings {
  /// The readings of a character, the most usual first; empty for what is no Han character of the table.
  public func readings(of character: Character) -> [String] {
    guard let scalar = character.unicodeScalars.first?.value else { return [] }
    return spellings(of: scalar).map(\.text)
  }

  func spellings(of scalar: UInt32) -> [Spelling] {
    numbers(of: scalar).map { spellings[Int($0)] }
  }

  @inline(__always)
  func numbers(of scalar: UInt32) -> ArraySlice<UInt16> {
    guard scalar >= Self.first, scalar < 0xA000 else { return [] }
    let place = Int(scalar - Self.first)
    return numbers[Int(starts[place])..<Int(starts[place + 1])]
  }

  @inline(__always)
  func spelling(_ number: UInt16) -> Spelling { spellings[Int(number)] }

  /// All syllables there are.
  var allSpellings: [Spelling] { spellings }
}

// MARK: Syllables

extension Readings {
  /// Whether a word can be cut into Mandarin syllables whole: `Jiagong`, `Xi'an`, `Lü`; not `Zhoukw`, `the`.
  ///
  /// Many a foreign word can too (`Tennis` cannot, `Canada` can): it is a sign, no proof.
  public func isPinyin(_ word: String) -> Bool { !splits(of: word, limit: 1).isEmpty }

  /// The same for a word in small ASCII letters that is folded already: no string is made.
  package func isPinyin(letters: ArraySlice<UInt32>) -> Bool {
    if letters.isEmpty || letters.count > 30 { return false }
    var reached: UInt32 = 1
    for start in letters.indices where reached >> UInt32(start - letters.startIndex) & 1 != 0 {
      reached |= lengths(of: letters[start...]) << UInt32(start - letters.startIndex)
      if reached >> UInt32(start + 1 - letters.startIndex) == 0 { return false }
    }
    return reached >> UInt32(letters.count) & 1 != 0
  }

  /// How long a syllable that the letters begin with may be, a bit for each length.
  private func lengths(of letters: ArraySlice<UInt32>) -> UInt32 {
    var (spelling, lengths) = (UInt64(0), UInt32(0))
    for place in letters.indices.prefix(6) {
      let length = place - letters.startIndex
      spelling |= UInt64(letters[place]) << UInt64(8 * length)
      if syllables.contains(spelling) { lengths |= 2 << UInt32(length) }
    }
    return lengths
  }

  /// All ways to cut a Latin word into syllables, the fewest syllables first; at most `limit`.
  ///
  /// An apostrophe or hyphen is a cut. Words of more than 30 letters give none.
  public func splits(of word: String, limit: Int = 16) -> [[String]] {
    let letters = LatinLetters(word)
    guard let letters, !letters.bytes.isEmpty, letters.bytes.count <= 30 else { return [] }
    var found: [[String]] = []
    var path: [String] = []
    split(letters, from: 0, path: &path, found: &found, limit: limit)
    return found.sorted { $0.count < $1.count }
  }

  private func split(
    _ letters: LatinLetters, from start: Int, path: inout [String], found: inout [[String]],
    limit: Int
  ) {
    if start == letters.bytes.count {
      found.append(path)
      return
    }
    for length in stride(from: min(6, letters.bytes.count - start), to: 0, by: -1) {
      if found.count >= limit { return }
      guard let syllable = syllable(letters, start..<start + length) else { continue }
      path.append(syllable)
      split(letters, from: start + length, path: &path, found: &found, limit: limit)
      path.removeLast()
    }
  }

  /// The syllable that the letters spell, if there is one and no break stands inside.
  private func syllable(_ letters: LatinLetters, _ range: Range<Int>) -> String? {
    if letters.breaks.contains(where: { $0 > range.lowerBound && $0 < range.upperBound }) {
      return nil
    }
    let bytes = letters.bytes[range]
    let spelling = Spelling(bytes)
    if known[spelling.letters] != nil { return spelling.text }
    guard bytes.count > 2, let first = bytes.first, first == 0x6C || first == 0x6E,
      bytes.dropFirst().first == 0x79, bytes.dropFirst(2).first == 0x75
    else { return nil }
    let folded = Spelling([first, 0x76] + bytes.dropFirst(3))  // lyu is lü
    return known[folded.letters] != nil ? folded.text : nil
  }
}

/// A Latin name as small ASCII letters, ü as v, and where its words and apostrophes break it.
struct LatinLetters {
  var bytes: [UInt8] = []
  /// Places in `bytes` that a syllable may not cross.
  var breaks: [Int] = []
  /// Those of them where a space stood.
  var spaces: [Int] = []

  init() {}

  /// `nil` where something stands in it that no pinyin has.
  init?(_ word: String) {
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value | 32))
      case 0x27, 0x2D, 0x2019, 0xB7, 0x2010, 0x2011: breaks.append(bytes.count)
      case 0x20, 0xA0:
        breaks.append(bytes.count)
        spaces.append(bytes.count)
      default:
        guard let plain = Self.plain[scalar.value] else { return nil }
        bytes.append(plain)
      }
    }
  }

  /// Letters with tone marks.
  private static let plain: [UInt32: UInt8] = {
    let rows: [(String, Character)] = [
      ("āáǎà", "a"), ("ēéěèê", "e"), ("īíǐì", "i"), ("ōóǒò", "o"), ("ūúǔù", "u"), ("üǖǘǚǜ", "v"),
      ("Ü", "v"), ("ĀÁǍÀ", "a"), ("ĒÉĚÈ", "e"), ("ŌÓǑÒ", "o"),
    ]
    var table: [UInt32: UInt8] = [:]
    for (letters, plain) in rows {
      for scalar in letters.unicodeScalars { table[scalar.value] = plain.asciiValue }
    }
    return table
  }()
}
