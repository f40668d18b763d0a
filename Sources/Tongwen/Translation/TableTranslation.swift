/// Fills the empty cells of a table with a column for each language; other rows stay byte for byte.
struct TableTranslation {
  let translator: Pretranslator
  private(set) var fills: [Fill] = []
  private(set) var segments = 0

  init(_ translator: Pretranslator) { self.translator = translator }

  /// A table's two columns.
  struct Columns {
    var source: Int
    var target: Int
    var hasHeader: Bool
    var languages: LanguagePair?
  }

  /// The whole table with what is known filled in.
  mutating func run(
    _ rows: [DelimitedRow], _ columns: Columns, _ dialect: Dialect, text: [UInt8], file: String
  ) throws -> [UInt8] {
    var splice = LineSplice()
    for (index, row) in rows.enumerated() where !(columns.hasHeader && index == 0) {
      guard columns.source < row.fields.count,
        row.fields[columns.source].contains(where: \.isLetter),
        columns.target >= row.fields.count || row.fields[columns.target].isBlank
      else { continue }
      let source = row.fields[columns.source]
      guard let target = try target(source, Place(file: file, line: row.line)) else { continue }
      var fields = row.fields
      while fields.count <= columns.target { fields.append("") }
      fields[columns.target] = target
      let lines = 1 + row.fields.reduce(0) { $0 + $1.count { $0.isNewline } }
      splice.edits[row.line] = (lines, String(DelimitedWriter.row(fields, dialect).dropLast()))
    }
    return splice.applied(to: text)
  }

  /// The cell's translation; `nil` unless all of it is known.
  private mutating func target(_ source: String, _ place: Place) throws -> String? {
    let segments = translator.segments(of: source)
    self.segments += segments.count
    let found = try translator.fills(segments, in: source, around: .init())
    guard found.reduce(0, { $0 + $1.segments.count }) == segments.count else { return nil }
    let spacing = SentenceSpacing(languages: translator.languages)
    var target = ""
    for (index, one) in found.enumerated() {
      if index > 0 {
        target += spacing.between(
          source.bytes(in: found[index - 1].range.upperBound..<one.range.lowerBound))
      }
      target += one.fill.target
      var fill = one.fill
      fill.place = place
      fills.append(fill)
    }
    return target
  }
}
