/// A term of the glossary found in a text.
public struct Hit: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the text.
  public var range: Range<Int>
  /// The text as it stands there.
  public var text: String
  /// What it may mean: most hits have one meaning, `NDRC` may name two entries.
  public var meanings: [Meaning]

  /// An entry and the term of it that was found.
  public struct Meaning: Hashable, Sendable {
    /// The concept.
    public var entry: ConceptEntry
    /// The term of it that was found.
    public var term: Term
  }

  /// The term of the first meaning.
  public var term: Term { meanings[0].term }

  /// The entry of the first meaning.
  public var entry: ConceptEntry { meanings[0].entry }

  /// The worst that can be said of the form found, under its kindest meaning: a form that one entry
  /// forbids and another admits is admitted.
  public var status: Term.Status {
    meanings.map(\.term.status).min { $0.severity < $1.severity } ?? .admitted
  }

  /// The official name in another language: the first preferred term of the entry.
  public func preferred(in language: Language) -> String? {
    meanings.lazy.compactMap { $0.entry.preferred(in: language)?.text }.first
  }
}

extension ConceptEntry {
  /// The terms of a language in their order.
  public func terms(in language: Language) -> [Term] {
    let exact = terms.filter { $0.language.matches(language) }
    return exact.isEmpty ? terms.filter { $0.language.code == language.code } : exact
  }

  /// The first preferred term of a language, or the first that is admitted.
  public func preferred(in language: Language) -> Term? {
    let candidates = terms(in: language)
    return candidates.first { $0.status == .preferred }
      ?? candidates.first { $0.status == .admitted }
  }
}

extension Term.Status {
  /// 0 for the best; what may be printed is below 2.
  var severity: Int {
    switch self {
    case .preferred: 0
    case .admitted: 1
    case .deprecated: 2
    case .forbidden: 3
    }
  }

  /// Whether a text may use the term.
  public var isAllowed: Bool { severity < 2 }
}

extension ConceptEntry {
  /// The languages of the terms, in the order in which they come.
  public var languages: [Language] {
    var seen: [Language] = []
    for term in terms where !seen.contains(term.language) { seen.append(term.language) }
    return seen
  }
}
