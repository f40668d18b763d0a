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
    var words: [String]
    var position: Int
  }

  private var known: Set<String> = []
  private var byForm: [String: [Name]] = [:]

  var isEmpty: Bool { byForm.isEmpty }

  init(_ glossary: Glossary) {
    for entry in glossary.entries {
      for term in entry.terms where !term.language.isUnspaced {
        let words = NameWord.all(in: term.text)
        known.formUnion(words.map(\.folded))
        if term.status.isAllowed { add(term, entry, words) }
      }
    }
  }

  private mutating func add(_ term: Term, _ entry: ConceptEntry, _ words: [NameWord]) {
    guard words.contains(where: \.isCapitalised), NameIndex.isPlain(term.text) else { return }
    for (position, word) in words.enumerated() where word.isCapitalised {
      guard word.folded.count >= (words.count > 1 ? 5 : 8) else { continue }
      let name = Name(
        entry: entry.id, text: term.text, language: term.language.code, words: words.map(\.folded),
        position: position)
      for form in NameIndex.forms(of: word.folded) { byForm[form, default: []].append(name) }
    }
  }

  /// Only letters and spaces, hyphens, apostrophes: brackets would stand between the words.
  private static func isPlain(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
  }

  func isKnown(_ word: String) -> Bool {
    known.contains(word) || (word.hasSuffix("s") && known.contains(String(word.dropLast())))
      || known.contains(word + "s")
  }

  /// Names of a language with a word near the given one, nearest first, in the glossary's order.
  func candidates(near word: String, _ language: Language) -> [Name] {
    var found: [(name: Name, distance: Int)] = []
    for form in NameIndex.forms(of: word) {
      for name in byForm[form] ?? [] where name.language == language.code {
        let distance = Nearest.distance(word, name.words[name.position])
        if distance <= NameIndex.reach(word), !found.contains(where: { $0.name == name }) {
          found.append((name, distance))
        }
      }
    }
    return found.sorted { $0.distance < $1.distance }.map(\.name)
  }

  private static func reach(_ word: String) -> Int { word.count >= 9 ? 2 : 1 }

  private static func forms(of word: String) -> Set<String> {
    var forms = deletions([word])
    if word.count >= 9 { forms.formUnion(deletions(forms)) }
    return forms.union([word])
  }

  private static func deletions(_ words: Set<String>) -> Set<String> {
    var result: Set<String> = []
    for word in words {
      for index in word.indices {
        var shorter = word
        shorter.remove(at: index)
        result.insert(shorter)
      }
    }
    return result
  }
}
