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
    for (input, place) in try JSONTexts<Input>(file: file).read() {
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
      throw JSONTextsComplaint.unknownLanguage(tag, at: place)
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
