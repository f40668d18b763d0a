import ArgumentParser
import Tongwen

struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How much of a text the memory covers: segments, words and characters by band.",
    discussion: """
      A segment counts in the best band that it reaches. Words are Word's: each character of Chinese and \
      Japanese is one, their punctuation among them; Han/kana counts without punctuation. Repetitions \
      stood before in these files; internal matches are more like an earlier segment of these files than \
      like anything in the memory.
      """)

  @Argument(help: "The files; - is standard input.", completion: .file())
  var files: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "table or json.")
  var format: LeverageFormat?

  @OptionGroup var results: ResultOptions

  enum LeverageFormat: String, ExpressibleByArgument, CaseIterable { case table, json }

  func run() throws {
    let documents = try files.map { try Document(contentsOf: $0) }
    let report = try workspace.open().analyze(documents, from: languages.from, to: languages.to)
    if format == .json || results.json {
      Output.standard.line(try JSON.document(LeverageRecord(report)))
    } else {
      Output.standard.write(LeverageText(style: results.style).text(report))
    }
  }
}
