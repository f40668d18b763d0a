import TongwenTerms
import TongwenText

/// One thing said in two ways within a document.
///
/// Reported are a source sentence that is translated in two ways, a target sentence that stands for two
/// source sentences, and a term of the glossary that is rendered by two of its admitted full forms. The
/// second and later places are reported; each names the first. Left alone are sentences of fewer than
/// four characters, differences of case, width and white space, and short forms of a term.
struct ConsistencyCheck: DocumentCheck {
  static let target = Rule(
    "consistency.target", .consistency, .warning,
    "The same source sentence is translated differently elsewhere in the document.")
  static let source = Rule(
    "consistency.source", .consistency, .note,
    "The same sentence stands for another source sentence elsewhere in the document.")
  static let term = Rule(
    "consistency.term", .consistency, .note,
    "A term is rendered by another of its official names elsewhere in the document.")
  static let rules = [target, source, term]

  func findings(in pairs: [CheckedPair]) -> [(pair: Int, finding: Finding)] {
    if pairs.count < 2 { return [] }
    return differing(pairs, Self.target, key: \.0, value: \.1, Self.otherTarget)
      + differing(pairs, Self.source, key: \.1, value: \.0, Self.otherSource) + terms(pairs)
  }

  private typealias Texts = (source: String, target: String)

  /// Pairs whose key was met before with another value.
  private func differing(
    _ pairs: [CheckedPair], _ rule: Rule, key: (Texts) -> String, value: (Texts) -> String,
    _ message: (String) -> String
  ) -> [(pair: Int, finding: Finding)] {
    var first: [String: (value: String, text: String)] = [:]
    return pairs.enumerated().compactMap { index, pair in
      guard let source = pair.source else { return nil }
      let texts: Texts = (source.folded.text, pair.target.folded.text)
      guard key(texts).count >= 4, !value(texts).isEmpty else { return nil }
      let shown = rule.name == Self.target.name ? pair.target.text : source.text
      guard let known = first[key(texts)] else {
        first[key(texts)] = (value(texts), shown)
        return nil
      }
      if known.value == value(texts) { return nil }
      return (
        index,
        rule.finding(
          message(known.text), source: 0..<source.text.utf8.count,
          target: 0..<pair.target.text.utf8.count)
      )
    }
  }

  /// Full official names of one concept of which the document uses more than one.
  private func terms(_ pairs: [CheckedPair]) -> [(pair: Int, finding: Finding)] {
    var first: [String: String] = [:]
    return pairs.enumerated().flatMap { index, pair in
      pair.target.hits.compactMap { hit -> (pair: Int, finding: Finding)? in
        guard hit.meanings.count == 1, hit.status.isAllowed, hit.term.kind == .full,
          isName(hit, pair.target)
        else { return nil }
        guard let known = first[hit.entry.id] else {
          first[hit.entry.id] = hit.term.text
          return nil
        }
        if known == hit.term.text || Self.isShortForm(known, hit.term.text) { return nil }
        return (index, Self.term.finding(Self.otherTerm(known), target: hit.range))
      }
    }
  }

  /// In spaced scripts a name has capitals in all of its longer words; vocabulary may vary.
  private func isName(_ hit: Hit, _ side: CheckedPair.Side) -> Bool {
    guard side.isSpaced else { return true }
    let words = hit.term.text.split { $0 == " " || $0 == "-" }
    return words.count > 1 && words.allSatisfy { $0.count < 4 || $0.first?.isUppercase == true }
  }

  private static func isShortForm(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return long.contains(short) || short.count * 3 < long.count * 2
  }
}

extension ConsistencyCheck {
  fileprivate static func otherTarget(_ text: String) -> String {
    "this sentence was translated as \"\(text)\" before"
  }
  fileprivate static func otherSource(_ text: String) -> String {
    "the same words stood for \"\(text)\" before"
  }
  fileprivate static func otherTerm(_ term: String) -> String { "this was \"\(term)\" before" }
}
