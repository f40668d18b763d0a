import TongwenText

/// Words of two alphabetic languages that look alike: Expedition and expédition, Gletscher and glacier
/// only a little.
///
/// Both have at least four letters, begin with the same two, accents folded; r is the longest common
/// subsequence ÷ the longer length, and r ≥ .65 counts .4 (r − .4) ÷ .6.
struct CognateFinder {
  private let surfaces: Interner

  init(surfaces: Interner) { self.surfaces = surfaces }

  func collect(
    rows: PreparedText, columns: PreparedText, _ collector: inout MentionCollector
  ) {
    let (ones, others) = (words(rows), words(columns))
    var byStart: [UInt32: [Int]] = [:]
    for (index, word) in others.enumerated() { byStart[word.start, default: []].append(index) }
    var pairs: [UInt32: [(number: UInt32, strength: Float)]] = [:]
    var matches: [UInt32: [UInt32]] = [:]
    var number: UInt32 = 0
    for one in ones {
      for index in byStart[one.start] ?? [] where others[index].surface != one.surface {
        guard let strength = likeness(one.letters, others[index].letters) else { continue }
        pairs[one.surface, default: []].append((number, strength))
        matches[others[index].surface, default: []].append(number)
        number += 1
      }
    }
    each(rows) { segment, at, surface in
      for pair in pairs[surface] ?? [] {
        collector.add(
          .cognate, number: pair.number, strength: pair.strength, isRow: true, segment: segment,
          tokens: at..<at + 1)
      }
    }
    each(columns) { segment, at, surface in
      for number in matches[surface] ?? [] {
        collector.add(
          .cognate, number: number, strength: 1, isRow: false, segment: segment,
          tokens: at..<at + 1)
      }
    }
  }

  private func each(_ text: PreparedText, _ body: (Int, Int, UInt32) -> Void) {
    for segment in 0..<text.count {
      for at in text.tokenRange(segment) where text.marks[at] == nil {
        body(segment, at, text.surfaces[at])
      }
    }
  }

  private struct Word {
    let surface: UInt32
    let letters: [UInt8]
    var start: UInt32 { UInt32(letters[0]) << 8 | UInt32(letters[1]) }
  }

  /// The distinct words of a side that are long enough, in ASCII.
  private func words(_ text: PreparedText) -> [Word] {
    Set(text.surfaces).sorted().compactMap { surface in
      let letters = Self.folded(surfaces.words[Int(surface)])
      return letters.count >= 4 ? Word(surface: surface, letters: letters) : nil
    }
  }

  /// Small ASCII letters only; empty where there are others.
  private static func folded(_ word: String) -> [UInt8] {
    if word.utf8.allSatisfy({ (97...122).contains($0) }) { return Array(word.utf8) }
    guard word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) else { return [] }
    let plain = Array(Transliteration.latinASCII.apply(word).utf8)
    return plain.allSatisfy { (97...122).contains($0) } ? plain : []
  }

  private func likeness(_ one: [UInt8], _ other: [UInt8]) -> Float? {
    let longer = max(one.count, other.count)
    guard Float(min(one.count, other.count)) >= 0.65 * Float(longer) else { return nil }
    var row = [UInt8](repeating: 0, count: other.count + 1)
    for letter in one {
      var corner: UInt8 = 0
      for (place, match) in other.enumerated() {
        let above = row[place + 1]
        row[place + 1] = letter == match ? corner + 1 : max(above, row[place])
        corner = above
      }
    }
    let ratio = Float(row[other.count]) / Float(longer)
    return ratio >= 0.65 ? 0.4 * (ratio - 0.4) / 0.6 : nil
  }
}
