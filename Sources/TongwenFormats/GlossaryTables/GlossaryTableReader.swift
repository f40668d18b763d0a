/// Makes concept entries of the rows of a table.
///
/// The first row that is no comment is a header if it names a language; without one the languages are
/// those the caller names, or what the scripts of the first row show (Han and Latin: `zh` and `en`).
/// Rows with the same id are one concept. Fields hold several terms divided by `|` (`\|` is a bar in a
/// term), the first preferred and the others admitted where no column says more.
struct GlossaryTableReader {
  private let file: String
  private var languages: [Language]
  private var columns: [TableColumn]?
  private var isUTX = false
  private var indices: [String: Int] = [:]
  private(set) var entries: [ConceptEntry] = []

  /// - Parameter languages: of the first two columns, where no header names them.
  init(file: String, languages: [Language] = []) {
    (self.file, self.languages) = (file, languages)
  }

  /// Takes the next row.
  ///
  /// - Throws: `GlossaryComplaint`
  mutating func add(_ row: DelimitedRow) throws {
    if try isAside(row) { return }
    guard let columns else {
      if let columns = header(row.fields) {
        self.columns = columns
        return
      }
      self.columns = try implied(row)
      return try add(row)
    }
    try add(row, columns)
  }

  /// Comments, and the two lines that begin a UTX file.
  private mutating func isAside(_ row: DelimitedRow) throws -> Bool {
    guard let first = row.fields.first, first.hasPrefix("#") else { return false }
    if first.hasPrefix("#UTX") {
      isUTX = true
      languages = try UTX.languages(row.fields.joined(separator: "\t"), at: row.places[0])
      return true
    }
    if columns == nil, languages.count == 2, first.lowercased() == "#src" {
      columns =
        [.term(languages[0], nil), .term(languages[1], nil)]
        + row.fields.dropFirst(2).map(UTX.column)
      return true
    }
    return row.fields.count == 1 || first.hasPrefix("# ") || first.hasPrefix("#-")
  }

  /// Whether a row names the columns.
  func isHeader(_ fields: [String]) -> Bool { header(fields) != nil }

  /// The columns of a header; `nil` for a row that is none.
  private func header(_ fields: [String]) -> [TableColumn]? {
    let names = fields.map(\.trimmed)
    let lowered = names.map { $0.lowercased() }
    if let source = lowered.firstIndex(of: "source"), let target = lowered.firstIndex(of: "target"),
      languages.count >= 2
    {
      return names.indices.map { index in
        index == source
          ? .term(languages[0], nil)
          : index == target ? .term(languages[1], nil) : TableColumn(names[index]) ?? .none
      }
    }
    let columns = names.map(TableColumn.init)
    // A row of DeepL's: two terms, then their languages.
    if columns.count == 4 && columns[0] == nil && columns[1] == nil { return nil }
    let named = columns.filter { if case .term = $0 { true } else { false } }
    // A single language is a header only beside another column's name: a term may look like a tag.
    guard named.count > 1 || named.count == 1 && columns.compactMap({ $0 }).count > 1 else {
      return nil
    }
    return zip(columns, names).map { $0 ?? .other($1) }
  }

  /// The columns of a table without header: two terms, then a note, or the two languages as in DeepL's.
  private mutating func implied(_ row: DelimitedRow) throws -> [TableColumn] {
    let fields = row.fields.map(\.trimmed)
    if fields.count == 4, let source = Language(fields[2]), let target = Language(fields[3]) {
      return [.term(source, nil), .term(target, nil), .language(0), .language(1)]
    }
    if languages.count < 2, fields.count > 1 {
      languages = ScriptGuess.languages(fields[0], fields[1]) ?? []
    }
    guard languages.count >= 2 else {
      throw GlossaryComplaint.noLanguages(at: Place(file: file, line: row.line))
    }
    return [.term(languages[0], nil), .term(languages[1], nil), .note]
  }

  private mutating func add(_ row: DelimitedRow, _ columns: [TableColumn]) throws {
    let place = Place(file: file, line: row.line)
    // UTX and memoQ have one term a field.
    let divides = !isUTX && !columns.contains(.termInfo)
    var reader = RowReader(row: row, columns: columns, dividesTerms: divides)
    try reader.read()
    let id = reader.id ?? "row-\(row.line)"
    if let index = indices[id] {
      entries[index].terms += terms(reader.terms, besides: entries[index].terms)
      reader.describe(&entries[index])
      return
    }
    if reader.terms.isEmpty { throw GlossaryComplaint.noTerm(at: place) }
    var entry = ConceptEntry(id: id, terms: terms(reader.terms, besides: []), place: place)
    reader.describe(&entry)
    indices[id] = entries.count
    entries.append(entry)
  }

  /// The terms of a row to add. A row of UTX repeats terms of its concept; its status is that of the
  /// second term, or of the first where only that is new.
  private func terms(_ terms: [Term], besides known: [Term]) -> [Term] {
    if !isUTX { return terms }
    var new = terms.filter { term in
      !known.contains { $0.text == term.text && $0.language == term.language }
    }
    if new.count > 1 { new[0].status = .preferred }
    return new
  }
}

/// Languages that the scripts of two texts show.
enum ScriptGuess {
  /// `nil` unless one is in Han characters alone and the other in Latin letters.
  static func languages(_ first: String, _ second: String) -> [Language]? {
    switch (isHan(first), isHan(second)) {
    case (true, false) where isLatin(second): [.chinese, .english]
    case (false, true) where isLatin(first): [.english, .chinese]
    default: nil
    }
  }

  private static func isHan(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.contains { $0.properties.isIdeographic }
      && letters.allSatisfy { $0.properties.isIdeographic || $0.value < 0x3040 }
  }

  private static func isLatin(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return !letters.isEmpty && letters.allSatisfy { $0.isASCII }
  }
}
