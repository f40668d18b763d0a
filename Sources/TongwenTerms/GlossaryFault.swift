import TongwenText

/// Something in a glossary that cannot be meant.
public struct GlossaryFault: Hashable, Sendable {
  /// What can be wrong.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Two entries have one id.
    case duplicateID = "glossary.duplicate-id"
    /// An entry has no term at all.
    case noTerms = "glossary.no-terms"
    /// A term is empty or has white space at its ends.
    case untidyTerm = "glossary.untidy-term"
    /// One form is both allowed and forbidden in one entry.
    case contradiction = "glossary.contradiction"
    /// An entry gives one form twice.
    case duplicateTerm = "glossary.duplicate-term"
    /// A language of an entry has terms but none that may be used.
    case nothingAllowed = "glossary.nothing-allowed"
    /// Two entries prefer one form of the source but different renderings.
    case ambiguous = "glossary.ambiguous"
    /// A language tag that Unicode's data do not know.
    case unknownLanguage = "glossary.unknown-language"
  }

  /// What is wrong.
  public var rule: Rule
  /// The id of the entry.
  public var entry: String
  /// The term or language that is wrong.
  public var text: String
  /// Where it stands in its file.
  public var place: Place?
  /// The other entry, where two are at odds.
  public var other: String?

  /// Makes one from its parts.
  public init(_ rule: Rule, entry: String, text: String, place: Place?, other: String? = nil) {
    (self.rule, self.entry, self.text, self.place) = (rule, entry, text, place)
    self.other = other
  }
}

extension GlossaryFault {
  /// One sentence without a full stop.
  public var message: String {
    switch rule {
    case .duplicateID: "the id \(entry) is used by another entry too"
    case .noTerms: "the entry \(entry) has no terms"
    case .untidyTerm: "the term \"\(text)\" is empty or has white space at its ends"
    case .contradiction: "\"\(text)\" is both allowed and forbidden in the entry \(entry)"
    case .duplicateTerm: "the entry \(entry) has \"\(text)\" twice"
    case .nothingAllowed: "the entry \(entry) has no preferred or admitted term in \(text)"
    case .ambiguous:
      "\"\(text)\" is preferred in the entries \(entry) and \(other ?? ""), which render it differently"
    case .unknownLanguage: "\"\(text)\" is no language that Unicode's data know"
    }
  }
}

extension Glossary {
  /// What cannot be meant in this glossary, in the order of its entries.
  public func faults() -> [GlossaryFault] {
    var ids: Set<String> = []
    let each = entries.flatMap { entry in
      (ids.insert(entry.id).inserted
        ? [] : [GlossaryFault(.duplicateID, entry: entry.id, text: entry.id, place: entry.place)])
        + faults(of: entry)
    }
    return each + ambiguities()
  }

  private func faults(of entry: ConceptEntry) -> [GlossaryFault] {
    if entry.terms.isEmpty {
      return [GlossaryFault(.noTerms, entry: entry.id, text: "", place: entry.place)]
    }
    return entry.terms.enumerated().flatMap { faults(of: $1, at: $0, in: entry) }
      + entry.languages.compactMap { fault(of: $0, in: entry) }
  }

  private func faults(of term: Term, at index: Int, in entry: ConceptEntry) -> [GlossaryFault] {
    let fault = { (rule: GlossaryFault.Rule) in
      GlossaryFault(rule, entry: entry.id, text: term.text, place: term.place ?? entry.place)
    }
    if term.text.isEmpty || term.text.first?.isWhitespace == true
      || term.text.last?.isWhitespace == true
    {
      return [fault(.untidyTerm)]
    }
    let earlier = entry.terms[..<index].filter {
      $0.language == term.language && $0.text == term.text
    }
    if earlier.contains(where: { $0.status.isAllowed != term.status.isAllowed }) {
      return [fault(.contradiction)]
    }
    return earlier.isEmpty ? [] : [fault(.duplicateTerm)]
  }

  private func fault(of language: Language, in entry: ConceptEntry) -> GlossaryFault? {
    let terms = entry.terms.filter { $0.language == language }
    let place = terms.first?.place ?? entry.place
    if !language.isKnown {
      return GlossaryFault(.unknownLanguage, entry: entry.id, text: language.tag, place: place)
    }
    if terms.contains(where: \.status.isAllowed) || entry.languages.count < 2 { return nil }
    return GlossaryFault(.nothingAllowed, entry: entry.id, text: language.tag, place: place)
  }

  /// Entries that prefer one form and render it differently in a language that both have.
  private func ambiguities() -> [GlossaryFault] {
    var owners: [String: ConceptEntry] = [:]
    return entries.flatMap { entry in
      entry.terms.filter { $0.status == .preferred }.compactMap { term in
        let key = term.language.code + " " + term.text
        guard let owner = owners[key] else {
          owners[key] = entry
          return nil
        }
        guard differ(owner, entry, but: term.language) else { return nil }
        return GlossaryFault(
          .ambiguous, entry: entry.id, text: term.text, place: term.place ?? entry.place,
          other: owner.id)
      }
    }
  }

  private func differ(_ one: ConceptEntry, _ other: ConceptEntry, but language: Language) -> Bool {
    one.languages.contains { shared in
      guard shared.code != language.code, let first = one.preferred(in: shared),
        let second = other.preferred(in: shared)
      else { return false }
      return first.text != second.text
    }
  }
}
