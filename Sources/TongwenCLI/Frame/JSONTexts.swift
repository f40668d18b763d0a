import Foundation
import Tongwen

/// A file of JSON objects, one text a line: what `segment` and `suggest` take beside documents.
struct JSONTexts<Record: Decodable> {
  let file: String

  /// All records with their places; empty lines are passed over.
  func read() throws -> [(record: Record, place: Place)] {
    let lines = try FileInput(file).text().text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let decoder = JSONDecoder()
    return try lines.enumerated().compactMap { number, line in
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      let place = Place(file: file, line: number + 1)
      guard let record = try? decoder.decode(Record.self, from: Data(line)) else {
        throw JSONTextsComplaint.notAText(at: place)
      }
      return (record, place)
    }
  }
}

/// What can be wrong with a line of texts.
enum JSONTextsComplaint: Complaint {
  case notAText(at: Place)
  case unknownLanguage(String, at: Place)

  var place: Place? {
    switch self {
    case .notAText(let place), .unknownLanguage(_, let place): place
    }
  }

  var message: String {
    switch self {
    case .notAText: "this line is no JSON object with a \"text\", such as {\"id\":1,\"text\":\"…\"}"
    case .unknownLanguage(let tag, _): "\"lang\" names no language: \(tag)"
    }
  }
}
