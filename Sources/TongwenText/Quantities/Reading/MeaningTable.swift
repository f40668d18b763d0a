/// Words and phrases with their meanings, found by a running hash of their scalars in small letters: no
/// string is made while a text is read.
///
/// Two words of one 64-bit hash would be taken for one; over the few thousand words of a language that does
/// not happen, and a build of the table would show it in the tests of its words.
struct MeaningTable<Meaning: Sendable>: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var meanings: [Meaning] = []
  private let mask: Int
  private var firsts = ScalarFilter()
  /// First and second scalars of longer words together.
  private var beginnings = ScalarFilter()
  /// Words of one scalar.
  private var singles = ScalarFilter()
  private var lasts = ScalarFilter()
  /// The length of the longest word in scalars.
  let longest: Int

  static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// A later word of the list does not replace an earlier one.
  init(_ words: [(String, Meaning)]) {
    var size = 16
    while size < words.count * 3 { size *= 2 }
    (slots, mask) = ([Int32](repeating: -1, count: size), size - 1)
    longest = words.reduce(0) { max($0, $1.0.unicodeScalars.count) }
    for (word, meaning) in words {
      let hash = word.unicodeScalars.reduce(Self.start) { Self.step($0, Scalar.lowered($1.value)) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
      if slots[slot] >= 0 { continue }
      let scalars = word.unicodeScalars.prefix(2).map { Scalar.lowered($0.value) }
      firsts.insert(scalars.first ?? 0)
      if scalars.count > 1 {
        beginnings.insert(Self.beginning(scalars[0], scalars[1]))
      } else {
        singles.insert(scalars.first ?? 0)
      }
      lasts.insert(Scalar.lowered(word.unicodeScalars.last?.value ?? 0))
      slots[slot] = Int32(meanings.count)
      hashes.append(hash)
      meanings.append(meaning)
    }
  }

  /// The hash with one more scalar, which must be in small letters.
  @inline(__always) static func step(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  @inline(__always) private static func beginning(_ one: UInt32, _ two: UInt32) -> UInt32 {
    (one &* 0x9E37_79B1 ^ two &* 0x85EB_CA6B) >> 11
  }

  /// The first place from a given one on where a word of the table may begin; the text's count where none does.
  func nextBeginning(in text: ScalarText, from start: Int) -> Int {
    text.scalars.withUnsafeBufferPointer { scalars in
      let scalars = UnsafeBufferPointer(rebasing: scalars[..<text.count])
      var place = firsts.next(in: scalars, from: start)
      while place < text.count, !mayBegin(text, at: place) {
        place = firsts.next(in: scalars, from: place + 1)
      }
      return place
    }
  }

  @inline(__always) private func mayBegin(_ text: ScalarText, at start: Int) -> Bool {
    let first = Scalar.lowered(text[start])
    guard firsts.mayContain(first) else { return false }
    return singles.mayContain(first)
      || beginnings.mayContain(Self.beginning(first, Scalar.lowered(text[start + 1])))
  }

  @inline(__always) func meaning(of hash: UInt64) -> Meaning? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash { return meanings[index] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The longest word that begins at a place of the text, and where it ends.
  func longestMatch(in text: ScalarText, at start: Int) -> (meaning: Meaning, end: Int)? {
    guard mayBegin(text, at: start) else { return nil }
    var (hash, index, found) = (Self.start, start, (meaning: Meaning, end: Int)?.none)
    while index < text.count, index - start < longest {
      hash = Self.step(hash, Scalar.lowered(text[index]))
      index += 1
      if let meaning = meaning(of: hash) { found = (meaning, index) }
    }
    return found
  }

  /// Whether a word of the table ends right before a place of the text; the longest.
  func longestMatch(in text: ScalarText, before end: Int) -> (meaning: Meaning, start: Int)? {
    guard lasts.mayContain(Scalar.lowered(text[end - 1])) else { return nil }
    for length in stride(from: min(longest, end), to: 0, by: -1) {
      var hash = Self.start
      for index in (end - length)..<end { hash = Self.step(hash, Scalar.lowered(text[index])) }
      if let meaning = meaning(of: hash) { return (meaning, end - length) }
    }
    return nil
  }
}

/// 1,024 bits of scalars: says at once that a word does not begin, or end, with one.
struct ScalarFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 16)

  mutating func insert(_ scalar: UInt32) {
    bits[Int(scalar >> 6 & 15)] |= 1 << UInt64(scalar & 63)
  }

  /// False only for a scalar that was not put in.
  @inline(__always) func mayContain(_ scalar: UInt32) -> Bool {
    bits[Int(scalar >> 6 & 15)] & 1 << UInt64(scalar & 63) != 0
  }

  /// The first of some scalars in small letters, from a place on, that may have been put in; their count where there is none.
  @inline(__always) func next(
    in scalars: UnsafeBufferPointer<UInt32>, from start: Int
  ) -> Int {
    bits.withUnsafeBufferPointer { bits in
      var place = start
      while place < scalars.count {
        let scalar = Scalar.lowered(scalars[place])
        if bits[Int(scalar >> 6 & 15)] & 1 << UInt64(scalar & 63) != 0 { return place }
        place += 1
      }
      return place
    }
  }
}
