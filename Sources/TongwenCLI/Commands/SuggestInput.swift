import Tongwen

/// A text to look up, with the id it came with.
struct SuggestQuery {
  var id: JSONName
  var text: String
  /// Its neighbours and its key, where they are known.
  var context: TranslationUnit.Context?
}

/// What is looked up: texts that were typed and documents, segment by segment, or the records of a `.jsonl` file as
/// they are.
struct SuggestInput {
  private var documents: [Document] = []
  private var records: [SuggestQuery] = []

  init(typed: [String], file: String?) throws {
    if !typed.isEmpty {
      documents.append(Document(units: typed.map { Unit(content: MarkedText($0)) }))
    }
    guard let file else { return }
    if file.hasSuffix(".jsonl") {
      records = try Self.records(file)
    } else {
      documents.append(try Document(contentsOf: file))
    }
  }

  /// Enough text to see its language.
  var sample: String {
    (documents.flatMap { $0.units.prefix(200).map(\.text) } + records.prefix(50).map(\.text))
      .joined(separator: "\n")
  }

  /// Everything in order; segments are numbered from 0.
  func queries(_ segmenter: Segmenter) -> [SuggestQuery] {
    let segments = documents.map { document in
      segmenter.segments(in: document).map(\.text).filter { !$0.isEmpty }
    }
    return segments.flatMap(Self.inContext).enumerated().map {
      SuggestQuery(id: .number($0.offset), text: $0.element.text, context: $0.element.context)
    } + records
  }

  /// The segments of one document with their neighbours.
  private static func inContext(
    _ texts: [String]
  ) -> [(text: String, context: TranslationUnit.Context)] {
    texts.indices.map { at in
      let previous = at > 0 ? texts[at - 1] : nil
      let next = at + 1 < texts.count ? texts[at + 1] : nil
      return (texts[at], TranslationUnit.Context(previous: previous, next: next))
    }
  }

  private struct Line: Decodable {
    var id: JSONName?
    var text: String
    var previous: String?
    var next: String?
    var key: String?

    var context: TranslationUnit.Context? {
      previous == nil && next == nil && key == nil
        ? nil : TranslationUnit.Context(previous: previous, next: next, key: key)
    }
  }

  private static func records(_ file: String) throws -> [SuggestQuery] {
    try JSONTexts<Line>(file: file).read().map { line, place in
      SuggestQuery(
        id: line.id ?? .number(place.line - 1), text: line.text, context: line.context)
    }
  }
}
