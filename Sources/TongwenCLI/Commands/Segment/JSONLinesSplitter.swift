import Foundation
import Tongwen

/// Splits texts that come as JSON objects, one a line.
struct JSONLinesSplitter {
  let splitter: TextSplitter
  let words: Bool
  let explain: Bool

  private struct Input: Decodable {
    var id: JSONName?
    var lang: String?
    var text: String
  }

  private struct Output: Encodable {
    var id: JSONName?
    var segments: [String]?
    var words: [String]?
    var decisions: [Decision]?
  }

  private struct Decision: Encodable {
    var offset: Int
    var isBreak: Bool
    var rule: String

    enum CodingKeys: String, CodingKey {
      case offset, rule
      case isBreak = "break"
    }
  }

  func run(_ file: String) throws {
    let text = try FileInput(file).text().text
    let decoder = JSONDecoder()
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.utf8.allSatisfy({ $0 == 32 || $0 == 13 || $0 == 9 }) { continue }
      let place = Place(file: file, line: number)
      guard let input = try? decoder.decode(Input.self, from: Data(line.utf8)) else {
        throw JSONLinesComplaint.notAText(at: place)
      }
      let language = try language(of: input, place)
      TongwenCLI.Output.standard.line(try JSON.line(try output(input, language)))
    }
  }

  private func language(of input: Input, _ place: Place) throws -> Language {
    guard let tag = input.lang else {
      return try LanguageOfText().language(
        of: PlainText.document(input.text, file: "\(place)"), asked: splitter.asked)
    }
    guard let language = Language(tag), language.isKnown else {
      throw JSONLinesComplaint.unknownLanguage(tag, at: place)
    }
    return language
  }

  private func output(_ input: Input, _ language: Language) throws -> Output {
    var output = Output(id: input.id)
    if words {
      output.words = Words.words(in: input.text, language: language).map(\.text)
        .filter { !$0.allSatisfy(\.isWhitespace) }
      return output
    }
    let segmenter = try splitter.segmenter(language)
    let document = PlainText.document(input.text, language: language)
    output.segments = segmenter.segments(in: document).map(\.text)
    if explain { output.decisions = decisions(segmenter, document) }
    return output
  }

  private func decisions(_ segmenter: Segmenter, _ document: Document) -> [Decision] {
    document.units.flatMap { unit in
      segmenter.explain(unit.text).map {
        Decision(
          offset: unit.origin(of: $0.offset) ?? $0.offset, isBreak: $0.isBreak, rule: $0.rule)
      }
    }
  }
}

/// What can be wrong with a line of texts.
enum JSONLinesComplaint: Complaint {
  case notAText(at: Place)
  case unknownLanguage(String, at: Place)

  var place: Place? {
    switch self {
    case .notAText(let place), .unknownLanguage(_, let place): place
    }
  }

  var message: String {
    switch self {
    case .notAText: "this line is no JSON object with \"text\" (and \"id\" and \"lang\")"
    case .unknownLanguage(let tag, _): "\"lang\" names no language: \(tag)"
    }
  }
}
