extension Document {
  /// Reads a document of plain text: a paragraph a line; `-` is standard input.
  ///
  /// - Throws: a `Complaint` where the file cannot be read, is empty or is not text.
  public init(contentsOf file: String) throws {
    let text = try FileInput(file).text(allowingEmpty: false).text
    var units: [Unit] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let length = line.utf8.count
      if line.contains(where: { !$0.isWhitespace }) {
        let piece = Unit.Piece(offset: 0, origin: offset, length: length)
        units.append(
          Unit(content: MarkedText(String(line)), pieces: [piece], paragraph: units.count))
      }
      offset += length + 1
    }
    self.init(file: file, units: units, text: text)
  }
}
