/// What one row of a glossary table says.
struct RowReader {
  let row: DelimitedRow
  let columns: [TableColumn]
  /// Whether `|` divides the terms of a field.
  private let dividesTerms: Bool
  private(set) var terms: [Term] = []
  private(set) var id: String?
  private var languages: [Int: Language] = [:]
  private var statuses: [Language?: Term.Status] = [:]

  init(row: DelimitedRow, columns: [TableColumn], dividesTerms: Bool = true) {
    (self.row, self.columns, self.dividesTerms) = (row, columns, dividesTerms)
  }

  /// - Throws: `GlossaryComplaint`
  mutating func read() throws {
    try readColumns()
    var kind: Term.Kind?
    for (index, column) in columns.enumerated() {
      let field = row.field(index)
      if case .term(let language, let status) = column {
        addTerms(
          field, languages[index] ?? language, status ?? (isForbidden(index) ? .forbidden : nil),
          at: row.places[safe: index])
      }
      if column == .kind && !field.isEmpty {
        kind = try TableStatus.kind(field, at: row.places[index])
      }
    }
    for index in terms.indices {
      terms[index].kind = kind ?? .full
      terms[index].notes = list(.termNote)
      terms[index].sources = list(.termSource)
      terms[index].changed = list(.termDate).first
    }
  }

  /// Ids, statuses and languages, which the terms need.
  private mutating func readColumns() throws {
    for (index, column) in columns.enumerated() {
      let field = row.field(index)
      if field.isEmpty { continue }
      switch column {
      case .id: id = field
      case .status(let language):
        statuses[language] = try TableStatus.status(field, at: row.places[index])
      case .language(let number):
        guard let language = Language(field) else {
          throw GlossaryComplaint.badLanguage(field, at: row.places[index])
        }
        languages[number] = language
      default: break
      }
    }
  }

  /// Whether memoQ's flags of the term in a column say that it must not be used.
  private func isForbidden(_ index: Int) -> Bool {
    for next in columns.indices.dropFirst(index + 1) {
      if case .term = columns[next] { return false }
      if columns[next] == .termInfo {
        return row.field(next).lowercased().contains("forbidden")
      }
    }
    return false
  }

  private mutating func addTerms(
    _ field: String, _ language: Language, _ status: Term.Status?, at place: Place?
  ) {
    let texts = dividesTerms ? Self.split(field) : [field]
    // A second column of a language holds synonyms.
    let isFurther = terms.contains { $0.language == language && $0.status == .preferred }
    let usual = isFurther ? Term.Status.admitted : .preferred
    let first = status ?? statuses[language] ?? statuses[nil] ?? usual
    let others = first == .preferred ? .admitted : first
    for (number, text) in texts.enumerated() where !text.isEmpty {
      terms.append(Term(text, language, status: number == 0 ? first : others, place: place))
    }
  }

  /// The terms of a field: divided by `|`, not by `\|`.
  ///
  ///     RowReader.split("世卫组织|WHO")  // ["世卫组织", "WHO"]
  static func split(_ field: String) -> [String] {
    guard field.utf8.contains(UInt8(ascii: "|")) else { return [field] }
    var parts = [""]
    var isEscaped = false
    for character in field {
      if character == "|" && !isEscaped {
        parts.append("")
      } else {
        if character == "|" { parts[parts.count - 1].removeLast() }
        parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\"
    }
    return parts.map(\.trimmed)
  }

  /// Adds to an entry what the row says of the concept.
  func describe(_ entry: inout ConceptEntry) {
    entry.subject = entry.subject ?? list(.subject).first
    entry.definition = entry.definition ?? field(.definition)
    entry.changed = entry.changed ?? list(.date).first
    entry.notes += list(.note)
    entry.sources += list(.source)
    for (index, column) in columns.enumerated() {
      if row.field(index).isEmpty { continue }
      switch column {
      case .other(let name): entry.properties.append(Property(name, row.field(index)))
      case .termInfo where !MemoQTable.flags.values.contains(row.field(index)):
        entry.properties.append(Property("Term_Info", row.field(index)))
      default: break
      }
    }
  }

  private func field(_ column: TableColumn) -> String? {
    columns.indices.first { columns[$0] == column && !row.field($0).isEmpty }.map(row.field)
  }

  /// The lines of a field.
  private func list(_ column: TableColumn) -> [String] {
    field(column)?.split(whereSeparator: \.isNewline).map { String($0).trimmed } ?? []
  }
}

extension Array {
  /// The element, or `nil` past the ends.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
