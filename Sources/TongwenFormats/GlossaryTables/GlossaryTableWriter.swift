/// Rows of a table that `GlossaryTableReader` reads as the same entries.
///
/// A row holds terms that are alike in all but their text and language; the concept's own fields stand
/// in its first row.
struct GlossaryTableWriter {
  private let entries: [ConceptEntry]
  private let languages: [Language]
  /// The names of properties that were columns of a table.
  private let others: [String]

  init(_ entries: [ConceptEntry]) {
    self.entries = entries
    var languages: [Language] = []
    var others: [String] = []
    for entry in entries {
      for term in entry.terms where !languages.contains(term.language) {
        languages.append(term.language)
      }
      for property in entry.properties where property.isColumn && !others.contains(property.name) {
        others.append(property.name)
      }
    }
    (self.languages, self.others) = (languages, others)
  }

  /// The header and all rows; columns that would be empty everywhere are left out.
  var rows: [[String]] {
    let header = ["id"] + languages.map(\.tag) + Self.fields + others
    let rows = entries.flatMap(self.rows)
    let required = 1 + languages.count + 1
    let used = header.indices.filter { index in
      index < required || rows.contains { !$0[index].isEmpty }
    }
    return ([header] + rows).map { row in used.map { row[$0] } }
  }

  private static let fields = [
    "status", "kind", "term note", "term source", "term date", "subject", "definition", "note",
    "source", "date",
  ]

  private func rows(of entry: ConceptEntry) -> [[String]] {
    Self.groups(entry.terms).enumerated().map { number, terms in
      let first = terms[0]
      let texts = languages.map { language in
        terms.first { $0.language == language }.map { Self.escaped($0.text) } ?? ""
      }
      let about = [
        first.status.rawValue, first.kind == .full ? "" : first.kind.rawValue,
        first.notes.joined(separator: "\n"), first.sources.joined(separator: "\n"),
        first.changed ?? "",
      ]
      return [entry.id] + texts + about + (number == 0 ? concept(entry) : blank)
    }
  }

  private func concept(_ entry: ConceptEntry) -> [String] {
    [
      entry.subject ?? "", entry.definition ?? "", entry.notes.joined(separator: "\n"),
      entry.sources.joined(separator: "\n"), entry.changed ?? "",
    ]
      + others.map { name in entry.properties.first { $0.name == name }?.value ?? "" }
  }

  private var blank: [String] { Array(repeating: "", count: 5 + others.count) }

  /// Terms that may share a row, at most one a language, those of a language in their order.
  private static func groups(_ terms: [Term]) -> [[Term]] {
    var left = terms
    var groups: [[Term]] = []
    while let first = left.first {
      var group: [Term] = []
      var seen: [Language] = []
      left.removeAll { term in
        if seen.contains(term.language) { return false }
        seen.append(term.language)
        if !term.isLike(first) { return false }
        group.append(term)
        return true
      }
      groups.append(group)
    }
    return groups
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension Term {
  fileprivate func isLike(_ other: Term) -> Bool {
    status == other.status && kind == other.kind && notes == other.notes
      && sources == other.sources && changed == other.changed
  }
}

extension Property {
  /// A property that is a column of a table, not an element of TBX.
  public var isColumn: Bool {
    TBXProperties.xml(name, value) == nil && !name.contains("/")
  }
}
