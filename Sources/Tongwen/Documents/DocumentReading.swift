extension Document {
  /// Reads a document of any format that holds text, of a file of texts with their translations (XLIFF, PO) the
  /// source texts; what shows no format is read as plain text. `-` is standard input.
  ///
  /// - Throws: a `Complaint` where the file cannot be read, is empty or is not text.
  public init(contentsOf file: String) throws {
    let stream = try FileInput(file).open()
    if try stream.look(1).isEmpty { throw FileComplaint.empty(file) }
    if let format = try Formats.document(stream) {
      self = try format.document(in: stream)
    } else if let document = try Document.sources(in: stream) {
      self = document
    } else {
      let text = try TextDecoding.decode(stream.readAll(), file: file).text
      self = PlainText.document(text, file: file)
    }
  }

  /// The source texts of a file of texts with their translations (XLIFF, PO); `nil` for every other file.
  ///
  /// - Throws: a `Complaint` where the file breaks its format's rules.
  public static func sources(in stream: ByteStream) throws -> Document? {
    guard let format = try? Formats.detect(stream) as? any BilingualFormat else { return nil }
    return Document(
      sourcesOf: try format.bilingual(in: stream, ReadingOptions()), format: format.name)
  }

  private init(sourcesOf file: BilingualFile, format: String) {
    let units = file.entries.enumerated().compactMap { number, entry in
      entry.unit.variants.first.map {
        Unit(content: $0.content, place: entry.place, paragraph: number)
      }
    }
    let language = file.source ?? file.entries.first?.unit.variants.first?.language
    self.init(file: file.name, format: format, language: language, units: units)
  }
}
