import Tongwen

/// The glossary as a table: one line an entry, its preferred terms, marks for what else it has.
struct GlossaryTableReport {
  let style: Style

  func text(_ entries: [ConceptEntry]) -> String {
    if entries.isEmpty { return "no entries\n" }
    let languages = order(entries)
    let rows = entries.map { entry in languages.map { names(entry, $0) } }
    let widths = languages.indices.map { column in
      min(
        44,
        ([languages[column].tag] + rows.map { $0[column] }).map { DisplayWidth.of($0) }.max() ?? 0)
    }
    let head = style.bold(line(languages.map(\.tag), widths, ""))
    let body = zip(entries, rows).map { line($1, widths, marks($0)) }
    return ([head] + body).joined(separator: "\n")
      + "\n\n\(plural(entries.count, "entry"))\n"
  }

  /// The languages, those of most entries first.
  private func order(_ entries: [ConceptEntry]) -> [Language] {
    var counts: [Language: Int] = [:]
    for language in entries.flatMap(\.languages) { counts[language, default: 0] += 1 }
    let first = entries[0].languages
    return counts.keys.sorted {
      let (one, other) = (first.firstIndex(of: $0) ?? 99, first.firstIndex(of: $1) ?? 99)
      return one != other ? one < other : $0 < $1
    }
  }

  private func names(_ entry: ConceptEntry, _ language: Language) -> String {
    let terms = entry.terms.filter { $0.language == language }
    let preferred = terms.filter { $0.status == .preferred }
    return (preferred.isEmpty ? terms.filter(\.status.isAllowed) : preferred).map(\.text)
      .joined(separator: " · ")
  }

  private func marks(_ entry: ConceptEntry) -> String {
    let admitted = entry.terms.count { $0.status == .admitted }
    let wrong = entry.terms.count { !$0.status.isAllowed }
    let parts = [
      admitted > 0 ? "+\(admitted)" : "", wrong > 0 ? style.red("✗\(wrong)") : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func line(_ cells: [String], _ widths: [Int], _ last: String) -> String {
    let padded = zip(cells, widths).map { text, width in
      text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }
    return (padded + [last]).joined(separator: "  ").trimmedEnd
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
