/// What a concept entry may hold beside one name in each language.
///
/// A format says which of them it can write; what is left is what a conversion loses.
public enum GlossaryFeature: String, Sendable, CaseIterable {
  case id, furtherLanguages, synonyms, wrongTerms, statuses, kinds, subject, definition, notes
  case termNotes, sources, dates, columns, properties

  /// Whether an entry has it.
  public func isIn(_ entry: ConceptEntry) -> Bool {
    let terms = entry.terms
    switch self {
    // Entries of tables without ids are numbered by their rows.
    case .id: return !entry.id.hasPrefix("row-")
    case .furtherLanguages: return Set(terms.map(\.language)).count > 2
    case .synonyms:
      return Set(terms.filter(\.isRight).map(\.language)).count < terms.count(where: \.isRight)
    case .wrongTerms: return terms.contains { !$0.isRight }
    case .statuses: return terms.map(\.status) != entry.plainStatuses
    case .kinds: return terms.contains { $0.kind != .full }
    case .subject: return entry.subject != nil
    case .definition: return entry.definition != nil
    case .notes: return !entry.notes.isEmpty
    case .termNotes: return terms.contains { !$0.notes.isEmpty }
    case .sources: return !entry.sources.isEmpty || terms.contains { !$0.sources.isEmpty }
    case .dates: return entry.changed != nil || terms.contains { $0.changed != nil }
    case .columns: return entry.properties.contains(where: \.isColumn)
    case .properties:
      return entry.hasRepeatedColumn || entry.properties.contains { !$0.isColumn }
        || terms.contains { !$0.properties.isEmpty }
    }
  }

  /// What it is, for people.
  public var words: String {
    switch self {
    case .id: "ids"
    case .furtherLanguages: "terms in further languages"
    case .synonyms: "further names of a concept"
    case .wrongTerms: "deprecated and forbidden terms"
    case .statuses: "statuses but forbidden"
    case .kinds: "kinds of terms (short, abbreviation, person)"
    case .subject: "subjects"
    case .definition: "definitions"
    case .notes: "notes"
    case .termNotes: "notes about a term"
    case .sources: "sources"
    case .dates: "dates"
    case .columns: "further columns"
    case .properties: "properties of other programs"
    }
  }
}

extension ConceptEntry {
  /// The statuses of its terms where all that can be said is that a term is forbidden: the first of a
  /// language is preferred, others are admitted.
  public var plainStatuses: [Term.Status] {
    terms.enumerated().map { index, term in
      if !term.isRight { return .forbidden }
      let isFurther = terms[..<index].contains { $0.language == term.language && $0.isRight }
      return isFurther ? .admitted : .preferred
    }
  }
}

extension ConceptEntry {
  /// Two properties of one name: a table has one cell for them.
  fileprivate var hasRepeatedColumn: Bool {
    let names = properties.filter(\.isColumn).map(\.name)
    return Set(names).count < names.count
  }
}

extension Term {
  fileprivate var isRight: Bool { status == .preferred || status == .admitted }
}

extension GlossaryFile.Format {
  /// It holds two languages, not more.
  public var isBilingual: Bool { [.utx, .omegat, .deepl].contains(self) }

  /// What it holds beside one name in each language.
  public var holds: Set<GlossaryFeature> {
    switch self {
    case .tbx, .dct, .martif: Set(GlossaryFeature.allCases)
    case .tsv, .csv, .xlsx: Set(GlossaryFeature.allCases).subtracting([.properties])
    case .multiterm: Set(GlossaryFeature.allCases).subtracting([.dates])
    case .memoq:
      [.id, .furtherLanguages, .synonyms, .wrongTerms, .subject, .definition, .notes]
    case .utx: [.id, .synonyms, .wrongTerms, .statuses]
    case .omegat: [.synonyms, .definition, .notes]
    case .deepl: []
    case .google: [.furtherLanguages]
    }
  }
}
