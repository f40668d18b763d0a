extension Document {
  /// Reads a document of plain text; `-` is standard input.
  ///
  /// - Throws: a `Complaint` where the file cannot be read, is empty or is not text.
  public init(contentsOf file: String) throws {
    let text = try FileInput(file).text(allowingEmpty: false).text
    self = PlainText.document(text, file: file)
  }
}
