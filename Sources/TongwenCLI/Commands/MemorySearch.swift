import ArgumentParser
import Tongwen

struct MemorySearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find units that hold a phrase, in any of their languages.",
    discussion: "Case, width, accents, traditional or simplified characters make no difference.")

  @Argument(help: "The phrase.")
  var phrase: String

  @Option(help: "The language of the side that holds the phrase.")
  var lang: Language?

  @Option(help: "The most units.")
  var limit = 20

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let hits = try workspace.open().memory().members.flatMap {
      try $0.memory.concordance(phrase, in: lang, limit: limit)
    }.prefix(limit)
    if results.json {
      Output.standard.line(try JSON.document(hits.map(SearchRecord.init)))
    } else {
      for hit in hits { Output.standard.write(text(hit)) }
    }
    if hits.isEmpty { throw ExitCode(Status.found) }
  }

  private func text(_ hit: ConcordanceHit) -> String {
    let style = results.style
    var lines = [style.dim(hit.unit.place.map { "\(hit.unit.id)  \($0)" } ?? hit.unit.id)]
    lines.append("  \(style.dim(hit.side.language.tag))  \(marked(hit, style))")
    for other in hit.others { lines.append("  \(style.dim(other.language.tag))  \(other.text)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func marked(_ hit: ConcordanceHit, _ style: Style) -> String {
    let bytes = Array(hit.side.text.utf8)
    var (text, end) = ("", 0)
    for range in hit.ranges {
      text += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
      text += style.yellow(String(decoding: bytes[range], as: UTF8.self))
      end = range.upperBound
    }
    return text + String(decoding: bytes[end...], as: UTF8.self)
  }
}

private struct SearchRecord: Encodable {
  struct Range: Encodable {
    var start: Int
    var end: Int
  }

  var unit: String
  var language: String
  var ranges: [Range]
  var texts: [String: String]
  var origin: String?

  init(_ hit: ConcordanceHit) {
    (unit, language, origin) = (hit.unit.id, hit.side.language.tag, hit.unit.place)
    ranges = hit.ranges.map { Range(start: $0.lowerBound, end: $0.upperBound) }
    texts = Dictionary(
      hit.unit.variants.map { ($0.language.tag, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
