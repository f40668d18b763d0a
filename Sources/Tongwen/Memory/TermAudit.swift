/// A term of the glossary that the memory renders in more than one way.
public struct TermRendering: Hashable, Sendable {
  /// One form it is rendered by.
  public struct Form: Hashable, Sendable {
    /// A name of the entry as it stands in the target; `nil` where none of them stands there.
    public var text: String?
    /// The ids of the units, in the order of the memory.
    public var units: [String]
  }

  /// The term.
  public var term: String
  /// The commonest first.
  public var forms: [Form]
}

/// Looks through memories for terms whose renderings differ.
public struct TermAudit {
  private let glossary: Glossary
  private let from: Language
  private let to: Language

  /// Makes one from its parts.
  public init(glossary: Glossary, from: Language, to: Language) {
    (self.glossary, self.from, self.to) = (glossary, from, to)
  }

  /// Terms with more than one rendering, those with the most units first.
  public func renderings(_ memories: Memories) throws -> [TermRendering] {
    if glossary.isEmpty { return [] }
    var found: [String: [String?: [String]]] = [:]
    var spellings: [String: String] = [:]
    try memories.readUnits { unit in
      for (term, form) in renderings(unit) {
        // A capital at the beginning of a sentence makes no other form.
        let spelling = form.map { form in
          let known = spellings[form.lowercased()] ?? form
          spellings[form.lowercased()] = known
          return known
        }
        found[term, default: [:]][spelling, default: []].append(unit.id)
      }
    }
    return found.filter { $0.value.count > 1 }.map { term, forms in
      TermRendering(
        term: term,
        forms: forms.map { .init(text: $0.key, units: $0.value) }
          .sorted { ($1.units.count, $0.text ?? "") < ($0.units.count, $1.text ?? "") })
    }
    .sorted { (Self.count($1), $0.term) < (Self.count($0), $1.term) }
  }

  private static func count(_ found: TermRendering) -> Int {
    found.forms.reduce(0) { $0 + $1.units.count }
  }

  /// The terms of a unit's source, each with the name that its target has for it.
  private func renderings(_ unit: TranslationUnit) -> [(String, String?)] {
    guard let source = unit.variants.first(where: { $0.language.matches(from) }),
      let target = unit.variants.first(where: { $0.language.matches(to) })
    else { return [] }
    let hits = glossary.hits(in: source.text, language: from)
    if hits.isEmpty { return [] }
    let answers = glossary.hits(in: target.text, language: to)
    return hits.filter { !$0.entry.terms(in: to).isEmpty }.map { hit in
      let answer = answers.first { answer in
        answer.meanings.contains { $0.entry.id == hit.entry.id }
      }
      return (hit.text, answer?.text)
    }
  }
}
