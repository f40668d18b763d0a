import ArgumentParser
import Foundation
import Tongwen

struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What the memory and the glossary know about a text.")

  @Argument(help: "Texts to look up.")
  var text: [String] = []

  @Option(
    help: "A file to look up; .jsonl has {\"id\":…,\"text\":…} a line; - is standard input.",
    completion: .file())
  var file: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "The lowest score of a match, 0 to 100.")
  var minScore: Int?

  @Option(help: "The most matches for a text.")
  var limit: Int?

  @Option(help: "Only the memory or only the glossary.")
  var only: Part?

  @Flag(help: "Compare with every unit instead of asking the index.")
  var exhaustive = false

  @Option(help: "text, json or jsonl.")
  var format: SuggestFormat?

  @OptionGroup var results: ResultOptions

  enum Part: String, ExpressibleByArgument, CaseIterable { case memory, glossary }

  func validate() throws {
    if let minScore, !(0...100).contains(minScore) {
      throw ValidationError("--min-score takes 0 to 100")
    }
    if let limit, limit < 1 { throw ValidationError("--limit takes 1 or more") }
    if text.isEmpty && file == nil { throw ValidationError("give a text, or a file with --file") }
  }

  func run() throws {
    let queries = try self.queries()
    let suggester = try self.suggester(queries)
    let report = SuggestReport(
      format: format ?? (results.json ? .json : .text), style: results.style)
    var printer = report.begin()
    for query in queries {
      printer.add(id: query.id, try suggester.suggestion(for: MarkedText(query.text)))
    }
    try printer.end()
  }

  private func queries() throws -> [SuggestQuery] {
    let typed = text.enumerated().map { SuggestQuery(id: .number($0.offset), text: $0.element) }
    return try typed + (file.map { try SuggestQuery.read($0) } ?? [])
  }

  private func suggester(_ queries: [SuggestQuery]) throws -> Suggester {
    let house = try workspace.open()
    let settings = try house.settings()
    let (from, to) = try pair(queries, settings)
    var options = MatchOptions(
      minimumScore: minScore ?? settings.minimumScore, limit: limit ?? settings.matchLimit)
    options.isExhaustive = exhaustive
    return Suggester(
      memories: only == .glossary ? nil : try house.memory(),
      glossary: only == .memory ? nil : try house.glossary(), from: from, to: to, options: options)
  }

  private func pair(_ queries: [SuggestQuery], _ settings: Settings) throws -> (Language, Language)
  {
    let likely = settings.languages.isEmpty ? [.chinese, .english] : settings.languages
    let sample = queries.prefix(50).map(\.text).joined(separator: "\n")
    let found = LanguageOfText(likely: likely).language(of: sample)
    guard let from = languages.from ?? found else {
      throw ValidationError("the language of the text is not certain; name it with --from")
    }
    guard let to = languages.to ?? likely.first(where: { !$0.matches(from) }) else {
      throw ValidationError("name the language of the target with --to")
    }
    return (from, to)
  }
}

/// A text to look up, with the id it came with.
struct SuggestQuery {
  enum Identifier: Codable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }

  var id: Identifier
  var text: String

  private struct Line: Decodable {
    var id: Identifier?
    var text: String
  }

  /// The texts of a file: the records of `.jsonl`, or a text a line.
  static func read(_ file: String) throws -> [SuggestQuery] {
    let lines = try FileInput(file).text().text.split(
      separator: "\n", omittingEmptySubsequences: false)
    let isRecords = file.hasSuffix(".jsonl")
    var queries: [SuggestQuery] = []
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      if isRecords {
        guard let record = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
          throw ValidationError("\(file):\(number + 1): this is no {\"id\":…,\"text\":…}")
        }
        queries.append(SuggestQuery(id: record.id ?? .number(number), text: record.text))
      } else {
        queries.append(SuggestQuery(id: .number(number), text: String(line)))
      }
    }
    return queries
  }
}
