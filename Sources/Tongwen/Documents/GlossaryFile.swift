/// Reads a glossary file of any format that this project knows.
enum GlossaryFile {
  /// The concept entries of a table whose header names languages: `zh`, `en`, `en_wrong`; terms of one
  /// field are divided by `|`, the first is preferred.
  static func read(_ path: String) throws -> [ConceptEntry] {
    var reader = try DelimitedReader(FileInput(path))
    var header: [(language: Language, isWrong: Bool)?] = []
    var entries: [ConceptEntry] = []
    while let row = try reader.next() {
      if row.fields.first?.hasPrefix("#") == true { continue }
      if header.isEmpty {
        header = row.fields.map(column)
        continue
      }
      let terms = zip(header, row.fields).flatMap { column, field in
        column.map { self.terms(field, $0.language, $0.isWrong) } ?? []
      }
      let place = Place(file: path, line: row.line)
      entries.append(ConceptEntry(id: "\(path):\(row.line)", terms: terms, place: place))
    }
    return entries
  }

  private static func column(_ name: String) -> (language: Language, isWrong: Bool)? {
    let isWrong = name.hasSuffix("_wrong")
    return Language(isWrong ? String(name.dropLast(6)) : name).map { ($0, isWrong) }
  }

  private static func terms(_ field: String, _ language: Language, _ isWrong: Bool) -> [Term] {
    field.split(separator: "|").enumerated().map { number, text in
      Term(
        String(text), language, status: isWrong ? .forbidden : number == 0 ? .preferred : .admitted)
    }
  }
}
