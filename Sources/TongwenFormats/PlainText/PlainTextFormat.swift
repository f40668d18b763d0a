/// Plain text and Markdown among the formats: known by their names alone.
struct PlainTextFormat: DocumentFormat {
  static let plain = PlainTextFormat(
    name: "plain", title: "plain text", endings: ["txt", "text"], split: PlainText.document)
  static let markdown = PlainTextFormat(
    name: "markdown", title: "Markdown", endings: ["md", "markdown"], split: Markdown.document)

  let name: String
  let title: String
  let endings: [String]
  let split: @Sendable (String, String?, Language?) -> Document

  func recognises(_ head: FileHead) -> Bool { false }

  func inspect(_ stream: ByteStream) throws -> Inspection {
    let decoded = try decoded(stream)
    var inspection = Inspection(format: name)
    inspection.encoding = decoded.encoding.name
    inspection.hasByteOrderMark = decoded.hasByteOrderMark
    inspection.units = split(decoded.text, stream.name, nil).units.count
    return inspection
  }

  func document(in stream: ByteStream) throws -> Document {
    split(try decoded(stream).text, stream.name, nil)
  }

  private func decoded(_ stream: ByteStream) throws -> DecodedText {
    try TextDecoding.decode(stream.readAll(), file: stream.name)
  }
}
