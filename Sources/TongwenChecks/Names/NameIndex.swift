import TongwenTerms
import TongwenText

/// The words of official names, to be found by words that are nearly the same.
///
/// A word is looked for only where the other words of a name stand around it: names lie in groups by these
/// others, and a group is gone through by length and letters before any distance is taken. A place costs a
/// few probes whatever the glossary's size.
struct NameIndex: Sendable {
  /// An official name.
  struct Name: Sendable {
    var entry: String
    var text: String
    var language: String
    /// Folded words.
    var words: [String]
    var keys: [UInt64]
  }

  /// An official name near a word, and which of its words that is.
  struct Candidate {
    var name: Name
    var position: Int
  }

  /// A word of a name.
  private struct Slot: Sendable {
    var name: Int32
    var position: Int32
    var letters: LetterSet
  }

  /// How many words a name has, and which of them is looked at.
  private struct Shape: Hashable, Sendable {
    var count: Int
    var position: Int
  }

  /// A word of a name with its distance.
  private struct Ranked: Comparable {
    var distance: Int
    var slot: Slot

    static func < (one: Ranked, other: Ranked) -> Bool {
      (one.distance, one.slot.name, one.slot.position)
        < (other.distance, other.slot.name, other.slot.position)
    }

    static func == (one: Ranked, other: Ranked) -> Bool { !(one < other) && !(other < one) }
  }

  private var known = KeySet()
  private var names: [Name] = []
  /// In groups by the other words of the name; in a group in the glossary's order.
  private var slots: [Slot] = []
  private var groups: [UInt64: Range<Int32>] = [:]
  private var rests = KeySet()
  private var shapes: [Shape] = []

  var isEmpty: Bool { slots.isEmpty }

  init(_ glossary: Glossary) {
    var found: [(rest: UInt64, slot: Slot)] = []
    for entry in glossary.entries {
      for term in entry.terms where !term.language.isUnspaced {
        let folded = FoldedText(term.text)
        let words = Word.all(in: term.text, folded)
        for word in words { note(word, folded) }
        if term.status.isAllowed { add(term, entry, words, folded, &found) }
      }
    }
    group(found)
  }

  /// A word of any official name is no misspelling, nor is its plural or singular.
  private mutating func note(_ word: Word, _ folded: FoldedText) {
    let scalars = folded.scalars[word.folded]
    known.insert(word.key)
    known.insert(Word.key(of: Array(scalars) + [0x73]))
    if scalars.last == 0x73 { known.insert(Word.key(of: scalars.dropLast())) }
  }

  private mutating func add(
    _ term: Term, _ entry: ConceptEntry, _ words: [Word], _ folded: FoldedText,
    _ found: inout [(rest: UInt64, slot: Slot)]
  ) {
    guard words.contains(where: \.isCapitalised), NameIndex.isPlain(term.text) else { return }
    let number = Int32(names.count)
    for (position, word) in words.enumerated() where word.isCapitalised && !word.isNumber {
      guard word.length >= (words.count > 1 ? 5 : 8) else { continue }
      let shape = Shape(count: words.count, position: position)
      if !shapes.contains(shape) { shapes.append(shape) }
      let slot = Slot(
        name: number, position: Int32(position), letters: LetterSet(folded.scalars[word.folded]))
      found.append((NameIndex.rest(shape, words, from: 0), slot))
    }
    if found.last?.slot.name != number { return }
    names.append(
      Name(
        entry: entry.id, text: term.text, language: term.language.code,
        words: words.map { $0.text(in: folded) }, keys: words.map(\.key)))
  }

  private mutating func group(_ found: [(rest: UInt64, slot: Slot)]) {
    let sorted = found.enumerated().sorted { one, other in
      (one.element.rest, one.offset) < (other.element.rest, other.offset)
    }
    slots = sorted.map(\.element.slot)
    var start = 0
    for place in sorted.indices {
      let rest = sorted[place].element.rest
      if place + 1 < sorted.count, sorted[place + 1].element.rest == rest { continue }
      groups[rest] = Int32(start)..<Int32(place + 1)
      rests.insert(rest)
      start = place + 1
    }
  }

  /// Only letters and spaces, hyphens, apostrophes: brackets would stand between the words.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy(isPlain)
      || text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    UInt32(byte).isASCIILetter || byte == 0x20 || byte == 0x2D || byte == 0x27
  }

  func isKnown(_ word: Word) -> Bool { known.contains(word.key) }

  /// The key of the words around one, for a name of some shape that begins at a place.
  private static func rest(_ shape: Shape, _ words: [Word], from first: Int) -> UInt64 {
    var key = UInt64(shape.count * 64 + shape.position)
    for offset in 0..<shape.count where offset != shape.position {
      key = (key ^ words[first + offset].key) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 29
    }
    return key
  }

  /// Names of the text's language with a word near the one at a place and their other words around it,
  /// nearest first, in the glossary's order.
  func candidates(near place: Int, _ side: CheckedPair.Side) -> [Candidate] {
    var ranked: [Ranked] = []
    for shape in shapes {
      let first = place - shape.position
      guard first >= 0, first + shape.count <= side.words.count else { continue }
      let rest = NameIndex.rest(shape, side.words, from: first)
      guard rests.contains(rest), let group = groups[rest] else { continue }
      ranked += near(side.words[place], side, group)
    }
    return ranked.sorted().map {
      Candidate(name: names[Int($0.slot.name)], position: Int($0.slot.position))
    }
  }

  private func near(
    _ word: Word, _ side: CheckedPair.Side, _ group: Range<Int32>
  ) -> [Ranked] {
    let letters = LetterSet(side.folded.scalars[word.folded])
    let (reach, written) = (NameIndex.reach(word.length), side.folded(word))
    return slots[Int(group.lowerBound)..<Int(group.upperBound)].compactMap { slot in
      guard letters.mayLie(within: reach, of: slot.letters) else { return nil }
      let name = names[Int(slot.name)]
      guard name.language == side.language.code else { return nil }
      let distance = Nearest.distance(written, name.words[Int(slot.position)])
      return distance <= reach ? Ranked(distance: distance, slot: slot) : nil
    }
  }

  private static func reach(_ length: Int) -> Int { length >= 9 ? 2 : 1 }
}

/// Which letters a word has, and how many: two words some edits apart differ in no more than that.
private struct LetterSet: Sendable {
  /// One bit for each of a to z.
  private var letters: UInt32 = 0
  private var length: Int32
  /// Other letters stand in it, too.
  private var hasOthers = false

  init(_ scalars: ArraySlice<UInt32>) {
    length = Int32(clamping: scalars.count)
    for scalar in scalars {
      if scalar.isASCIILower { letters |= 1 << (scalar - 0x61) } else { hasOthers = true }
    }
  }

  /// False only where more edits than `reach` are needed; an edit changes one letter for another at most.
  func mayLie(within reach: Int, of other: LetterSet) -> Bool {
    if hasOthers || other.hasOthers { return true }
    return abs(Int(length) - Int(other.length)) <= reach
      && (letters ^ other.letters).nonzeroBitCount <= 2 * reach
  }
}
