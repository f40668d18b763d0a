import TongwenText

/// Finds the terms of one language in text.
struct TermMatcher: Sendable {
  /// Which term of which entry.
  struct Key: Hashable, Sendable {
    var entry: Int
    var term: Int
  }

  private var trie = TermTrie()
  /// For each number in the trie the terms that fold to the same text.
  private var keys: [[Key]] = []
  /// For each number the terms that go on from there in another form than the glossary's.
  private var inflections: [Int32: [(key: Key, inflection: Inflection)]] = [:]

  init(_ entries: [ConceptEntry], _ all: [Key]) {
    for key in all {
      let term = entries[key.entry].terms[key.term]
      let forms = TermForms.folded(of: term)
      for form in forms { add(form, key) }
      if let first = forms.first, let inflection = Inflection(of: first, term.language) {
        inflections[number(of: inflection.beginning), default: []].append((key, inflection))
      }
    }
  }

  private mutating func add(_ form: [UInt32], _ key: Key) {
    if form.isEmpty { return }
    let number = Int(number(of: form))
    if !keys[number].contains(key) { keys[number].append(key) }
  }

  private mutating func number(of form: [UInt32]) -> Int32 {
    let number = trie.insert(form, Int32(keys.count))
    if number == keys.count { keys.append([]) }
    return number
  }

  func hits(in text: String, _ folded: FoldedText, _ entries: [ConceptEntry]) -> [Hit] {
    let scalars = folded.scalars
    var hits: [Hit] = []
    var start = 0
    while start < scalars.count {
      if trie.mayBegin(with: scalars[start]), WordEdge.isEdge(scalars, at: start),
        let found = longest(folded, from: start, text, entries)
      {
        hits.append(found.hit)
        start = found.end
      } else {
        start += 1
      }
    }
    return hits
  }

  private func longest(
    _ folded: FoldedText, from start: Int, _ text: String, _ entries: [ConceptEntry]
  ) -> (hit: Hit, end: Int)? {
    var best: (hit: Hit, end: Int)?
    var walk = TermTrie.Walk()
    var at = start
    while at < folded.count {
      if at > start, WordEdge.isLooseSpace(folded.scalars, at: at) {
        at += 1
        continue
      }
      guard trie.step(&walk, by: folded.scalars[at]) else { break }
      at += 1
      guard walk.payload >= 0 else { continue }
      let (keys, end) = found(walk.payload, folded, at: at)
      if keys.isEmpty { continue }
      let range = folded.range(of: start..<end)
      let written = Self.slice(text, range)
      let meanings = keys.compactMap { meaning($0, written, entries) }
      if !meanings.isEmpty {
        best = (Hit(range: range, text: written, meanings: meanings), end)
      }
    }
    return best
  }

  /// The terms that end about a place, and where: there, after a plain ending, or after the ending of
  /// another form.
  private func found(_ number: Int32, _ folded: FoldedText, at place: Int) -> ([Key], Int) {
    if let end = WordEdge.end(folded.scalars, at: place), !keys[Int(number)].isEmpty {
      return (keys[Int(number)], end)
    }
    guard let forms = inflections[number] else { return ([], place) }
    let word = WordEdge.word(folded.scalars, around: place)
    let text = folded.text(of: word)
    return (forms.filter { $0.inflection.isForm(text) }.map(\.key), word.upperBound)
  }

  private static func slice(_ text: String, _ range: Range<Int>) -> String {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }

  private func meaning(_ key: Key, _ written: String, _ entries: [ConceptEntry]) -> Hit.Meaning? {
    let entry = entries[key.entry]
    let term = entry.terms[key.term]
    guard TermForms.mayStand(written, for: term) else { return nil }
    return Hit.Meaning(entry: entry, term: term)
  }
}

/// Where a term in letters may begin and end: at the edges of words. Scripts without spaces have an edge
/// everywhere.
enum WordEdge {
  static func isEdge(_ scalars: [UInt32], at place: Int) -> Bool {
    guard place > 0, place < scalars.count else { return true }
    return !(isWordLetter(scalars[place - 1]) && isWordLetter(scalars[place]))
  }

  /// Where a term that ends before `place` really ends: there, or after the plural or possessive ending
  /// that follows; `nil` in the middle of a word.
  static func end(_ scalars: [UInt32], at place: Int) -> Int? {
    if isEdge(scalars, at: place) { return place }
    for ending in endings where scalars[place...].starts(with: ending) {
      if isEdge(scalars, at: place + ending.count) { return place + ending.count }
    }
    return nil
  }

  /// The word that a place is in or behind.
  static func word(_ scalars: [UInt32], around place: Int) -> Range<Int> {
    var (start, end) = (place, place)
    while start > 0, isWordLetter(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, isWordLetter(scalars[end]) { end += 1 }
    return start..<end
  }

  /// A space that typists set or leave out: beside a bracket, and between Han characters and Latin ones.
  static func isLooseSpace(_ scalars: [UInt32], at place: Int) -> Bool {
    guard scalars[place] == 0x20, place > 0, place + 1 < scalars.count else { return false }
    return isLooseBeside(scalars[place - 1]) || isLooseBeside(scalars[place + 1])
  }

  private static func isLooseBeside(_ scalar: UInt32) -> Bool {
    scalar == 0x28 || scalar == 0x29 || (0x2E80...0x9FFF).contains(scalar)
  }

  /// `s` and `es`; a possessive `'s` is an edge anyway.
  private static let endings: [[UInt32]] = [[0x73], [0x65, 0x73]]

  /// Letters and digits of scripts that put spaces between words.
  static func isWordLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar)
        || (0x41...0x5A).contains(scalar)
    }
    if (0x2E80...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar) { return false }
    if scalar >= 0x20000 || (0x0E00...0x0EFF).contains(scalar) { return false }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }
}

/// The forms under which a term is found.
enum TermForms {
  /// The folded term, and its singular where its last word looks like an English plural.
  static func folded(of term: Term) -> [[UInt32]] {
    let all = FoldedText(term.text).scalars
    let scalars = all.indices.filter { !WordEdge.isLooseSpace(all, at: $0) }.map { all[$0] }
    guard term.language.code == "en", let singular = singular(scalars) else { return [scalars] }
    return [scalars, singular]
  }

  /// `companies` has none here: only a plain final `s` is taken off.
  private static func singular(_ scalars: [UInt32]) -> [UInt32]? {
    let letter: (Character) -> UInt32 = { $0.unicodeScalars.first?.value ?? 0 }
    guard scalars.count > 4, scalars.last == letter("s") else { return nil }
    let before = scalars[scalars.count - 2]
    let keeps = ["s", "u", "i", "'"].map(letter).contains(before)
    return keeps || !WordEdge.isWordLetter(before) ? nil : Array(scalars.dropLast())
  }

  /// A term without small letters (`CCI`) stands only where the text has none either.
  static func mayStand(_ written: String, for term: Term) -> Bool {
    guard isCapitals(term.text) else { return true }
    return isCapitals(written.hasSuffix("s") ? String(written.dropLast()) : written)
  }

  private static func isCapitals(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isCased }
    return !letters.isEmpty && letters.allSatisfy { $0.properties.isUppercase }
  }
}
