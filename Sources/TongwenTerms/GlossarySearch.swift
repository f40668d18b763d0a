import TongwenText

extension Glossary {
  /// An entry found by a search, with the term that was found and how.
  public struct Found: Hashable, Sendable {
    /// The concept.
    public var entry: ConceptEntry
    /// The term that answers the query.
    public var term: Term
    /// How it answers.
    public var how: How
  }

  /// How a term answers a query, the best first.
  public enum How: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// The term is the query.
    case equal
    /// The query holds the term: a sentence was asked for.
    case inside
    /// The term begins with the query.
    case beginning
    /// The term holds the query.
    case containing
    /// The query is how the term is read: `liangjiang xinqu`.
    case reading
    /// The term, or a word of it, is the query but for a letter or two.
    case nearly

    /// Better ways come first.
    public static func < (one: How, other: How) -> Bool { one.rawValue < other.rawValue }
  }

  /// The entries that answer a query in any language, best first and in the glossary's order; one term
  /// for each entry.
  ///
  /// Case, width, accents and traditional or simplified form do not matter.
  ///
  ///     glossary.search("两江")              // 两江新区
  ///     glossary.search("liangjiang xinqu")  // 两江新区
  ///     glossary.search("")                  // nothing
  public func search(_ query: String) -> [Found] {
    let asked = SearchQuery(query)
    if asked.isEmpty { return [] }
    let within = Set(languages.flatMap { hits(in: query, language: $0) }.flatMap(\.meanings))
    let found = entries.enumerated().compactMap { number, entry in
      best(entry, asked, within).map { (number: number, found: $0) }
    }
    let close = found.contains { $0.found.how != .nearly }
    return found.filter { !close || $0.found.how != .nearly }
      .sorted { ($0.found.how, $0.number) < ($1.found.how, $1.number) }.map(\.found)
  }

  private func best(
    _ entry: ConceptEntry, _ query: SearchQuery, _ within: Set<Hit.Meaning>
  ) -> Found? {
    entry.terms.compactMap { term -> Found? in
      let how = query.match(term)
      let inside = within.contains(Hit.Meaning(entry: entry, term: term)) ? How.inside : nil
      guard let best = [how, inside].compactMap({ $0 }).min() else { return nil }
      return Found(entry: entry, term: term, how: best)
    }.min { $0.how < $1.how }
  }
}

/// A query folded once, to be held against many terms.
struct SearchQuery {
  private let folded: String
  /// Every word of it can be cut into Mandarin syllables.
  private let isPinyin: Bool

  var isEmpty: Bool { folded.isEmpty }

  init(_ text: String) {
    folded = SearchQuery.trim(FoldedText(text).text)
    let words = folded.split { $0 == " " }
    isPinyin =
      folded.count > 1 && folded.utf8.allSatisfy { $0 < 0x80 }
      && words.allSatisfy { Readings.mandarin.isPinyin(String($0)) }
  }

  func match(_ term: Term) -> Glossary.How? {
    let name = FoldedText(term.text).text
    if name == folded { return .equal }
    if name.hasPrefix(folded) { return .beginning }
    if name.contains(folded) { return .containing }
    if isReading(of: term) { return .reading }
    return isNearly(name) ? .nearly : nil
  }

  /// The query, in letters only, is the pinyin of a run of the term's characters.
  private func isReading(of term: Term) -> Bool {
    guard term.language.code == "zh", isPinyin else { return false }
    return ReadableText(term.text).range(reading: folded) != nil
  }

  /// A run of as many words of the name as the query has is one letter off, two where it is long.
  private func isNearly(_ name: String) -> Bool {
    guard folded.count >= 4 else { return false }
    let words = name.split(separator: " ")
    let count = folded.split(separator: " ").count
    guard count <= words.count else { return false }
    return (0...words.count - count).contains { start in
      let run = words[start..<start + count].joined(separator: " ")
      return abs(run.count - folded.count) <= 2
        && Nearest.distance(folded, run) <= (folded.count >= 9 ? 2 : 1)
    }
  }

  private static func trim(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
