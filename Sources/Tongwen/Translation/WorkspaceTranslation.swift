extension Workspace {
  /// Fills a document from the memory and the glossary and gives it back in its format: XLIFF, PO, tables,
  /// plain text, Markdown, and every format that can be written again.
  ///
  /// - Parameter minimum: the lowest score of a match that is filled in, 0…100.
  /// - Throws: a `Complaint` where the file cannot be read, its languages are not certain, or its format
  ///   cannot be written.
  public func pretranslate(
    _ file: String, from: Language? = nil, to: Language? = nil, minimum: Int = 75
  ) throws -> Pretranslation {
    let bytes = try FileInput(file).bytes(allowingEmpty: false)
    let stream = try ByteStream(bytes: bytes, name: file)
    let head = try FileHead(stream)
    let format =
      Formats.all.first { $0.recognises(head) }
      ?? Formats.all.first { head.hasEnding($0.endings) }
    switch format {
    case is any BilingualFormat:
      let input = FileInput(bytes: bytes, name: file)
      let bilingual = try Formats.bilingual(input, ReadingOptions(source: from, target: to))
      return try pretranslate(bilingual, from, to, minimum)
    case let editable as any EditableFormat where !Self.isText(editable.name):
      return try pretranslate(editable.editable(in: stream), from, to, minimum)
    case let table? where ["tsv", "csv"].contains(table.name):
      if let done = try pretranslateTable(bytes, table.name, file, from, to, minimum) {
        return done
      }
    case let other? where !(other is any DocumentFormat):
      throw FormatComplaint.notEditable(file, format: other.name)
    default: break
    }
    return try pretranslateText(bytes, file, from, to, minimum)
  }

  private static func isText(_ format: String) -> Bool { ["plain", "markdown"].contains(format) }

  private func tools(
    _ languages: LanguagePair, _ minimum: Int
  ) throws -> (Pretranslator, CodePlacement) {
    let translator = try Pretranslator(self, languages, minimum: minimum)
    return (translator, CodePlacement(glossary: try glossary(), languages: languages))
  }

  private func pretranslate(
    _ editable: EditableDocument, _ from: Language?, _ to: Language?, _ minimum: Int
  ) throws -> Pretranslation {
    let pair = try languages(of: editable.document, from: from, to: to)
    let (translator, placement) = try tools(pair, minimum)
    var translation = UnitTranslation(editable.document, translator, placement)
    let targets = try translation.run()
    return Pretranslation(
      bytes: try editable.written(targets), languages: pair, fills: translation.fills,
      segments: translation.segments, blocked: translation.blocked)
  }

  private func pretranslate(
    _ file: BilingualFile, _ from: Language?, _ to: Language?, _ minimum: Int
  ) throws -> Pretranslation {
    let document = Document(file: file.name, language: file.source)
    let pair = try languages(of: document, from: from ?? file.source, to: to ?? file.target)
    let (translator, placement) = try tools(pair, minimum)
    var translation = BilingualTranslation(translator, placement)
    let fills = try translation.run(file)
    return Pretranslation(
      bytes: try file.written(fills, targetLanguage: pair.target), languages: pair,
      fills: translation.fills, segments: translation.segments, blocked: translation.blocked)
  }

  private func pretranslateText(
    _ bytes: [UInt8], _ file: String, _ from: Language?, _ to: Language?, _ minimum: Int
  ) throws -> Pretranslation {
    let encoded = try EncodedText(bytes, file: file)
    let name = file.lowercased()
    let isMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    let document =
      isMarkdown
      ? Markdown.document(encoded.text, file: file) : PlainText.document(encoded.text, file: file)
    let pair = try languages(of: document, from: from, to: to)
    let (translator, placement) = try tools(pair, minimum)
    var translation = TextTranslation(document, translator, placement)
    let text = try translation.run()
    return Pretranslation(
      bytes: try encoded.encoded(text), languages: pair, fills: translation.fills,
      segments: translation.segments, blocked: translation.blocked)
  }

  /// `nil` for what is no table of two languages.
  private func pretranslateTable(
    _ bytes: [UInt8], _ format: String, _ file: String, _ from: Language?, _ to: Language?,
    _ minimum: Int
  ) throws -> Pretranslation? {
    let encoded = try EncodedText(bytes, file: file)
    let text = Array(encoded.text.utf8)
    var reader = try DelimitedReader(
      ByteStream(bytes: text, name: file), dialect: format == "tsv" ? .tsv : nil)
    var rows: [DelimitedRow] = []
    while let row = try reader.next() { rows.append(row) }
    guard let columns = TableTranslation.Columns(rows, from, to) else { return nil }
    let sample = rows.dropFirst(columns.hasHeader ? 1 : 0).prefix(200)
      .compactMap { $0.fields.indices.contains(columns.source) ? $0.fields[columns.source] : nil }
    let document = PlainText.document(sample.joined(separator: "\n"), file: file)
    let pair = try languages(
      of: document, from: from ?? columns.languages?.source, to: to ?? columns.languages?.target)
    var translation = TableTranslation(try Pretranslator(self, pair, minimum: minimum))
    let done = try translation.run(rows, columns, reader.dialect, text: text, file: file)
    return Pretranslation(
      bytes: try encoded.encoded(done), languages: pair, fills: translation.fills,
      segments: translation.segments, blocked: [])
  }
}

extension TableTranslation.Columns {
  /// By the languages that the first row names; else the first two columns, where there is no second or
  /// it is empty in some row.
  init?(_ rows: [DelimitedRow], _ from: Language?, _ to: Language?) {
    guard let first = rows.first else { return nil }
    let named = MemoryTable.languages(ofHeader: first.fields)
    if named.count > 1 {
      let source = named.first { column in from.map { column.language.matches($0) } ?? true }
      let target = named.first { column in
        column.column != source?.column && to.map { column.language.matches($0) } ?? true
      }
      guard let source, let target else { return nil }
      self.init(
        source: source.column, target: target.column, hasHeader: true,
        languages: LanguagePair(source: source.language, target: target.language))
    } else {
      let isOpen = rows.contains { $0.fields.count > 1 && $0.fields[1].isEmpty }
      guard isOpen || rows.allSatisfy({ $0.fields.count == 1 }) else { return nil }
      self.init(source: 0, target: 1, hasHeader: false, languages: nil)
    }
  }
}
