import ArgumentParser
import Tongwen

struct MemorySearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find the units that hold a word or a phrase.",
    discussion: """
      Part of a word or whole, in any case or width, in simplified or traditional characters.
      Exit status: 0 found, 1 nothing found.
      """)

  @Argument(help: "What to find; - reads it from standard input.")
  var text: String

  @Option(help: "The most units shown.")
  var limit = 20

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    let query = try text == "-" ? FileInput("-").text().text.trimmed : text
    let answer = try workspace.open().searchMemory(
      query, from: languages.from, to: languages.to, limit: limit)
    if results.json {
      Output.standard.line(try JSON.document(SearchRecord(answer)))
    } else {
      Output.standard.write(LookupReport(style: results.style).text(answer))
    }
    if answer.isEmpty { throw ExitCode(Status.found) }
  }
}

/// What `memory search --json` prints.
struct SearchRecord: Encodable {
  var query: String
  /// How many units hold the phrase, those not shown among them.
  var count: Int
  var units: [LookupRecord.SentenceRecord]

  init(_ answer: LookupAnswer) {
    query = answer.query
    units = answer.sentences.map(LookupRecord.SentenceRecord.init)
    count = units.count + answer.left
  }
}
