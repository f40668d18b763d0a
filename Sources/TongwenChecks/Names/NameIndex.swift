import TongwenTerms
import TongwenText

/// The words of official names, to be found by words that are nearly the same.
///
/// Each word stands under itself with one letter left out (two for long words); two words that are one
/// letter apart share such a form. A look-up is a handful of probes whatever the glossary's size.
struct NameIndex: Sendable {
  /// An official name and which of its words is looked at.
  struct Name: Hashable, Sendable {
    var entry: String
    var text: String
    var language: String
    /// Folded words.
    var words: [String]
    var keys: [UInt64]
    var position: Int
  }

  private var known: Set<UInt64> = []
  private var names: [Name] = []
  private var byForm: [UInt64: [Int32]] = [:]

  var isEmpty: Bool { byForm.isEmpty }

  init(_ glossary: Glossary) {
    for entry in glossary.entries {
      for term in entry.terms where !term.language.isUnspaced {
        let side = CheckedPair.Side(term.text, term.language)
        for word in side.words { note(word, side) }
        if term.status.isAllowed { add(term, entry, side) }
      }
    }
  }

  /// A word of any official name is no misspelling, nor is its plural or singular.
  private mutating func note(_ word: Word, _ side: CheckedPair.Side) {
    let scalars = side.folded.scalars[word.folded]
    known.insert(word.key)
    known.insert(Word.key(of: Array(scalars) + [0x73]))
    if scalars.last == 0x73 { known.insert(Word.key(of: scalars.dropLast())) }
  }

  private mutating func add(_ term: Term, _ entry: ConceptEntry, _ side: CheckedPair.Side) {
    let words = side.words
    guard words.contains(where: \.isCapitalised), NameIndex.isPlain(term.text) else { return }
    for (position, word) in words.enumerated() where word.isCapitalised && !word.isNumber {
      guard word.length >= (words.count > 1 ? 5 : 8) else { continue }
      let number = Int32(names.count)
      names.append(
        Name(
          entry: entry.id, text: term.text, language: term.language.code,
          words: words.map(side.folded), keys: words.map(\.key), position: position))
      for form in NameIndex.forms(of: Array(side.folded.scalars[word.folded])) {
        byForm[form, default: []].append(number)
      }
    }
  }

  /// Only letters and spaces, hyphens, apostrophes: brackets would stand between the words.
  private static func isPlain(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
  }

  func isKnown(_ word: Word) -> Bool { known.contains(word.key) }

  /// Names of a language with a word near the given one, nearest first, in the glossary's order.
  func candidates(near word: Word, _ side: CheckedPair.Side) -> [Name] {
    var numbers: Set<Int32> = []
    for form in NameIndex.forms(of: Array(side.folded.scalars[word.folded])) {
      if let found = byForm[form] { numbers.formUnion(found) }
    }
    if numbers.isEmpty { return [] }
    let written = side.folded(word)
    let ranked = numbers.sorted().compactMap { number -> (name: Name, distance: Int)? in
      let name = names[Int(number)]
      guard name.language == side.language.code else { return nil }
      let distance = Nearest.distance(written, name.words[name.position])
      return distance <= NameIndex.reach(word.length) ? (name, distance) : nil
    }
    return ranked.sorted { $0.distance < $1.distance }.map(\.name)
  }

  private static func reach(_ length: Int) -> Int { length >= 9 ? 2 : 1 }

  /// The keys of a word, of it without one letter, and for long words without two.
  private static func forms(of word: [UInt32]) -> Set<UInt64> {
    var forms: Set<UInt64> = [Word.key(of: word)]
    for first in word.indices {
      var shorter = word
      shorter.remove(at: first)
      forms.insert(Word.key(of: shorter))
      guard reach(word.count) > 1 else { continue }
      for second in first..<shorter.count {
        var shortest = shorter
        shortest.remove(at: second)
        forms.insert(Word.key(of: shortest))
      }
    }
    return forms
  }
}
