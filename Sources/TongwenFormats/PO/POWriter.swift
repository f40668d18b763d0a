/// Writes units as messages of a PO file.
///
/// PO knows a text once for each key: of two translations of one text the first is written.
struct POWriter: UnitWriter {
  private let sink: ByteSink
  private var seen: Set<Int> = []

  init(_ sink: ByteSink, languages: [Language]) throws {
    self.sink = sink
    try sink.write(PO.written(Self.header(languages)))
  }

  private static func header(_ languages: [Language]) -> POMessage {
    var header = POMessage()
    let names = languages.map { String($0.tag.map { $0 == "-" ? "_" : $0 }) }
    var fields = [
      "Project-Id-Version: tongwen", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
    ]
    if let source = names.first { fields.append("X-Source-Language: \(source)") }
    if names.count > 1 { fields.append("Language: \(names[1])") }
    header.translations = [fields.map { $0 + "\n" }.joined()]
    return header
  }

  mutating func write(_ unit: TranslationUnit) throws {
    guard let source = unit.variants.first, !source.text.isEmpty else { return }
    var hasher = Hasher()
    hasher.combine(source.text)
    hasher.combine(unit.context.key)
    guard seen.insert(hasher.finalize()).inserted else { return }
    var message = POMessage()
    message.extracted = (unit.notes + source.notes).flatMap(Self.lines)
    message.comments = unit.variants.dropFirst().first?.notes.flatMap(Self.lines) ?? []
    message.references = Self.reference(unit.origin).map { [$0] } ?? []
    message.flags = unit.status == .needsReview ? ["fuzzy"] : []
    (message.context, message.id) = (unit.context.key, source.text)
    message.translations = [unit.variants.dropFirst().first?.text ?? ""]
    try sink.write(PO.written(message))
  }

  func finish() {}

  private static func reference(_ origin: TranslationUnit.Origin) -> String? {
    guard let file = origin.file else { return nil }
    let words = POReference(file: file, position: origin.position).written
    return lines(words).joined(separator: " ")
  }

  private static func lines(_ note: String) -> [String] {
    note.split(whereSeparator: \.isNewline).map(String.init)
  }
}
