/// Memories in tables: a unit a row, a language a column.
///
///     en	zh
///     The new area grew.	新区有所发展。
///
/// A header names the languages and may name `id`, `note`, `file`, `previous`, `next`, `key`, `status`,
/// `created` and `changed`; without one the first two columns are the source and the target named by the
/// caller, or what their scripts show, and a third is where the unit comes from.
public enum MemoryTable {
  /// Hands every unit to `body`, in constant memory. Rows of which one side is empty are passed over.
  ///
  /// - Throws: `MemoryTableComplaint`, `DelimitedComplaint`, `DecodingComplaint`, what `body` throws.
  static func read(
    _ stream: ByteStream, _ options: ReadingOptions, dialect: Dialect?,
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    try readRows(stream, options, dialect: dialect) { _, unit in try body(unit) }
  }

  /// The same with the row that each unit stands in.
  package static func readRows(
    _ stream: ByteStream, _ options: ReadingOptions = ReadingOptions(), dialect: Dialect?,
    _ body: (DelimitedRow, TranslationUnit) throws -> Void
  ) throws {
    var rows = try DelimitedReader(stream, dialect: dialect)
    var table = MemoryTableReader(options, file: stream.name)
    while let row = try rows.next() {
      if let unit = try table.unit(row) { try body(row, unit) }
    }
  }

  /// The columns that a first row names as languages; none where it is no header.
  package static func languages(ofHeader fields: [String]) -> [(column: Int, language: Language)] {
    (MemoryColumn.header(fields) ?? []).enumerated().compactMap { index, column in
      if case .text(let language) = column { (index, language) } else { nil }
    }
  }

  /// The same for rows that are read already.
  static func read(
    _ rows: [DelimitedRow], _ options: ReadingOptions, file: String,
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    var table = MemoryTableReader(options, file: file)
    for row in rows {
      if let unit = try table.unit(row) { try body(unit) }
    }
  }

  /// Writes units as a table with a header; inline codes are left out.
  ///
  /// - Parameter languages: the columns, in their order.
  /// - Throws: `FileComplaint`
  public static func write(
    header languages: [Language], to sink: ByteSink, dialect: Dialect = .tsv
  ) throws {
    let names = ["id"] + languages.map(\.tag) + MemoryColumn.written.map(\.rawValue)
    try sink.write(DelimitedWriter.row(names, dialect))
  }

  /// Writes one unit; the first variant of each language.
  ///
  /// - Throws: `FileComplaint`
  public static func write(
    _ unit: TranslationUnit, languages: [Language], to sink: ByteSink, dialect: Dialect = .tsv
  ) throws {
    let texts = languages.map { language in
      unit.variants.first { $0.language == language }?.text ?? ""
    }
    let about = MemoryColumn.written.map { $0.value(of: unit) }
    try sink.write(DelimitedWriter.row([unit.id] + texts + about, dialect))
  }
}

/// Makes units of the rows of a table, the first of which may be a header.
private struct MemoryTableReader {
  private let options: ReadingOptions
  private let file: String
  private var columns: [MemoryColumn]?

  init(_ options: ReadingOptions, file: String) { (self.options, self.file) = (options, file) }

  /// The unit of a row; `nil` for a header, and where fewer than two languages have a text.
  mutating func unit(_ row: DelimitedRow) throws -> TranslationUnit? {
    if let columns { return unit(row, columns) }
    if let header = MemoryColumn.header(row.fields) {
      columns = header
      return nil
    }
    let implied = try MemoryColumn.implied(row, options, file: file)
    columns = implied
    return unit(row, implied)
  }

  private func unit(_ row: DelimitedRow, _ columns: [MemoryColumn]) -> TranslationUnit? {
    var unit = TranslationUnit(variants: [])
    for (index, (column, field)) in zip(columns, row.fields).enumerated() where !field.isEmpty {
      column.set(field, of: &unit)
      if options.withPlaces, case .text = column {
        unit.variants[unit.variants.count - 1].place = row.places[safe: index]
      }
    }
    return unit.variants.count > (options.withUntranslated ? 0 : 1) ? unit : nil
  }
}

/// What a column of a memory table holds.
enum MemoryColumn: Hashable {
  case text(Language)
  case field(Field)
  case none

  enum Field: String, CaseIterable {
    case id, note, file, position, previous, next, key, status, created, createdBy, changed,
      changedBy

    func value(of unit: TranslationUnit) -> String {
      switch self {
      case .id: unit.id
      case .note: unit.notes.joined(separator: "\n")
      case .file: unit.origin.file ?? ""
      case .position: unit.origin.position ?? ""
      case .previous: unit.context.previous ?? ""
      case .next: unit.context.next ?? ""
      case .key: unit.context.key ?? ""
      case .status: unit.status == .unreviewed ? "" : unit.status.rawValue
      case .created: unit.origin.created ?? ""
      case .createdBy: unit.origin.createdBy ?? ""
      case .changed: unit.origin.changed ?? ""
      case .changedBy: unit.origin.changedBy ?? ""
      }
    }
  }

  static let written = Field.allCases.filter { $0 != .id }

  /// The columns of a header; `nil` for a row that names fewer than two languages.
  static func header(_ fields: [String]) -> [MemoryColumn]? {
    let columns = fields.map { name -> MemoryColumn in
      if let field = Field.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() })
      {
        return .field(field)
      }
      return LanguageName.language(name).map { .text($0) } ?? .none
    }
    return columns.count { if case .text = $0 { true } else { false } } > 1 ? columns : nil
  }

  static func implied(
    _ row: DelimitedRow, _ options: ReadingOptions, file: String
  ) throws -> [MemoryColumn] {
    var languages = [options.source, options.target].compactMap { $0 }
    if languages.count < 2, row.fields.count > 1 {
      languages = ScriptGuess.languages(row.fields[0], row.fields[1]) ?? []
    }
    guard languages.count == 2 else {
      throw GlossaryComplaint.noLanguages(at: Place(file: file, line: row.line))
    }
    return languages.map { .text($0) } + [.field(.file)]
  }

  func set(_ text: String, of unit: inout TranslationUnit) {
    switch self {
    case .text(let language): unit.variants.append(.init(language, MarkedText(text)))
    case .field(let field): Self.set(field, text, of: &unit)
    case .none: break
    }
  }

  private static func set(_ field: Field, _ text: String, of unit: inout TranslationUnit) {
    switch field {
    case .id: unit.id = text
    case .note: unit.notes = text.split(whereSeparator: \.isNewline).map(String.init)
    case .file: unit.origin.file = text
    case .position: unit.origin.position = text
    case .previous: unit.context.previous = text
    case .next: unit.context.next = text
    case .key: unit.context.key = text
    case .status: unit.status = .init(rawValue: text) ?? .unreviewed
    case .created: unit.origin.created = text
    case .createdBy: unit.origin.createdBy = text
    case .changed: unit.origin.changed = text
    case .changedBy: unit.origin.changedBy = text
    }
  }
}
