extension Document {
  /// Reads a document of any format that holds text; what shows none is read as plain text. `-` is
  /// standard input.
  ///
  /// - Throws: a `Complaint` where the file cannot be read, is empty or is not text.
  public init(contentsOf file: String) throws {
    let stream = try FileInput(file).open()
    if let format = try Formats.document(stream) {
      self = try format.document(in: stream)
      return
    }
    let bytes = try stream.readAll()
    if bytes.isEmpty { throw FileComplaint.empty(file) }
    self = PlainText.document(try TextDecoding.decode(bytes, file: file).text, file: file)
  }
}
