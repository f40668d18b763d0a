extension Document {
  /// Reads a document of any format that holds text; what shows none is read as plain text. `-` is
  /// standard input.
  ///
  /// - Throws: a `Complaint` where the file cannot be read, is empty or is not text.
  public init(contentsOf file: String) throws {
    let stream = try FileInput(file).open()
    if try stream.look(1).isEmpty { throw FileComplaint.empty(file) }
    if let format = try Formats.document(stream) {
      self = try format.document(in: stream)
    } else {
      let text = try TextDecoding.decode(stream.readAll(), file: file).text
      self = PlainText.document(text, file: file)
    }
  }
}
