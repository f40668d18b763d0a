import ArgumentParser
import Foundation
import Tongwen

/// A text to look up, with the id it came with.
struct SuggestQuery {
  var id: JSONName
  var text: String
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
    let segments = documents.flatMap { segmenter.segments(in: $0) }.map(\.text)
    return segments.filter { !$0.isEmpty }.enumerated().map {
      SuggestQuery(id: .number($0.offset), text: $0.element)
    } + records
  }

  private struct Line: Decodable {
    var id: JSONName?
    var text: String
  }

  private static func records(_ file: String) throws -> [SuggestQuery] {
    let lines = try FileInput(file).text().text.split(
      separator: "\n", omittingEmptySubsequences: false)
    return try lines.enumerated().compactMap { number, line in
      if line.allSatisfy(\.isWhitespace) { return nil }
      guard let record = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
        throw ValidationError("\(file):\(number + 1): this is no {\"id\":…,\"text\":…}")
      }
      return SuggestQuery(id: record.id ?? .number(number), text: record.text)
    }
  }
}
