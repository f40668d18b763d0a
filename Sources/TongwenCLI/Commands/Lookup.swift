import ArgumentParser
import Tongwen

struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look up a name or a phrase, in either direction.",
    discussion: """
      Finds official names by any part of them, in simplified or traditional characters, in pinyin \
      (liangjiang xinqu), in any case or width, and the sentences of the memory that hold the phrase.
      Exit status: 0 found, 1 nothing found.
      """)

  @Argument(help: "What to look up; - reads it from standard input.")
  var text: String

  @OptionGroup var languages: LanguageOptions

  @Option(help: "Only the glossary, or only the memory.")
  var only: LookupPart?

  @Option(help: "The most entries and the most sentences shown.")
  var limit = 10

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    let house = try workspace.open()
    let query = try text == "-" ? FileInput("-").text().text.trimmed : text
    let answer = try house.lookup(
      query, from: languages.from, to: languages.to, in: only?.part, limit: limit)
    if results.json {
      Output.standard.line(try JSON.document(LookupRecord(answer)))
    } else {
      Output.standard.write(LookupReport(style: results.style).text(answer))
    }
    if answer.isEmpty { throw ExitCode(Status.found) }
  }
}

enum LookupPart: String, ExpressibleByArgument, CaseIterable {
  case glossary, memory

  var part: LookupAnswer.Part {
    switch self {
    case .glossary: .glossary
    case .memory: .memory
    }
  }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
