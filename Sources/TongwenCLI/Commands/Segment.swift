import ArgumentParser
import Foundation
import Tongwen

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split text into sentences or words.",
    discussion: """
      Reads files, or standard input for '-'. Each JSON line {"id":…,"lang":…,"text":…} of --jsonl \
      gives {"id":…,"segments":[…]}. Offsets are UTF-8 bytes of the input.
      """)

  @Argument(help: "Files to split; '-' or nothing is standard input.", completion: .file())
  var files: [String] = []

  @Option(help: "The language, if neither the file's name nor its script tells it.")
  var lang: Language?

  @Option(help: "JSON lines of texts instead of a file.", completion: .file())
  var jsonl: String?

  @Flag(help: "Words instead of sentences.")
  var words = false

  func run() throws {
    if let jsonl { return try segmentLines(jsonl) }
  }

  private func segmentLines(_ path: String) throws {
    let text = try FileInput(path).text().text
    var segmenters: [Language: Segmenter] = [:]
    let decoder = JSONDecoder()
    for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      let input = try decoder.decode(TextLineIn.self, from: Data(line.utf8))
      let language = Language(input.lang) ?? .english
      if words {
        let words = Words.words(in: input.text, language: language).map(\.text).filter {
          !$0.allSatisfy(\.isWhitespace)
        }
        Output.standard.line(try JSON.line(WordsOut(id: input.id, words: words)))
        continue
      }
      let segmenter = segmenters[language] ?? Segmenter(language: language)
      segmenters[language] = segmenter
      let document = PlainText.document(input.text, language: language)
      let segments = segmenter.segments(in: document).map(\.text)
      Output.standard.line(try JSON.line(SegmentsOut(id: input.id, segments: segments)))
    }
  }
}

private struct TextLineIn: Decodable {
  var id: String
  var lang: String
  var text: String
}

private struct SegmentsOut: Encodable {
  var id: String
  var segments: [String]
}

private struct WordsOut: Encodable {
  var id: String
  var words: [String]
}
