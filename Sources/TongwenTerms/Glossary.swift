import TongwenText

/// The concept entries of a house, ready to be found in text.
///
///     let glossary = Glossary(entries)
///     for hit in glossary.hits(in: "重庆两江新区管委会", language: .chinese) {
///       print(hit.text, hit.preferred(in: .english) ?? "no English name yet")
///     }
public struct Glossary: Sendable {
  /// The entries in their order.
  public let entries: [ConceptEntry]
  private let matchers: [String: TermMatcher]

  /// Entries that share a term are all found under it.
  public init(_ entries: [ConceptEntry] = []) {
    self.entries = entries
    var byCode: [String: [TermMatcher.Key]] = [:]
    for (number, entry) in entries.enumerated() {
      for (place, term) in entry.terms.enumerated() {
        byCode[term.language.code, default: []].append(.init(entry: number, term: place))
      }
    }
    matchers = byCode.mapValues { TermMatcher(entries, $0) }
  }

  /// Whether there are no entries.
  public var isEmpty: Bool { entries.isEmpty }

  /// The terms of the glossary in a text: the longest at each place, from left to right, none
  /// overlapping another.
  ///
  /// Case, width, accents and traditional or simplified form do not matter, but a term in capitals
  /// (`CCI`, `SIP`) is found in capitals only. A term in letters is found as whole words, its last word
  /// in singular or plural or, where Snowball knows the language, with another ending of its stem.
  /// O(length of the text · length of the longest term found).
  public func hits(in text: String, language: Language) -> [Hit] {
    hits(in: text, FoldedText(text), language: language)
  }

  /// The same in a text that is folded already.
  package func hits(in text: String, _ folded: FoldedText, language: Language) -> [Hit] {
    matchers[language.code]?.hits(in: text, folded, entries) ?? []
  }

  /// The terms in a segment whose language is known.
  public func hits(in segment: Segment) -> [Hit] {
    segment.language.map { hits(in: segment.text, language: $0) } ?? []
  }

  /// The languages in which the glossary has terms, in alphabetical order of their tags.
  public var languages: [Language] {
    Set(entries.flatMap { $0.terms.map(\.language) }).sorted()
  }
}
