import ArgumentParser
import Tongwen

struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill a document with what the memory knows.",
    discussion: """
      Plain text and Markdown: known sentences are replaced, the others stay in their language. TSV and \
      CSV: the first column is looked up, target and score are written beside it. Figures and terms \
      that differ are repaired in the offered text.
      """)

  @Argument(help: "The document; - is standard input.", completion: .file())
  var file: String

  @Option(
    name: .shortAndLong, help: "Where to write; standard output if left out.", completion: .file())
  var output: String?

  @Option(help: "The lowest score of a match that is used, 0 to 100.")
  var minScore = 75

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if !(0...100).contains(minScore) { throw ValidationError("--min-score takes 0 to 100") }
  }

  func run() throws {
    let (text, report) = try isTable ? table() : document()
    if let output {
      try FileOutput.create(output) { try $0.write(text) }
    } else {
      Output.standard.write(text)
    }
    Output.say(
      "\(report.translated) of \(report.segments) segments from the memory, \(report.exact) of them exact"
    )
  }

  private var isTable: Bool {
    [".tsv", ".csv", ".tab"].contains { file.lowercased().hasSuffix($0) }
  }

  private func document() throws -> (String, Pretranslation.Report) {
    let document = try Document(contentsOf: file)
    let (from, to) = try languages.pair(for: [document], workspace.open().settings())
    let done = try pretranslation(from, to).translate(document, Segmenter(language: from))
    guard let text = done.text else {
      throw ValidationError("\(file) is of a format that cannot be written in place")
    }
    return (text, done.report)
  }

  private func table() throws -> (String, Pretranslation.Report) {
    let dialect: Dialect = file.lowercased().hasSuffix(".csv") ? .csv : .tsv
    var reader = try DelimitedReader(FileInput(file), dialect: dialect)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.fields) }
    let sample = Document(
      file: file, units: rows.prefix(200).map { Unit(content: MarkedText($0.first ?? "")) })
    let (from, to) = try languages.pair(for: [sample], workspace.open().settings())
    let pretranslation = try pretranslation(from, to)
    var report = Pretranslation.Report()
    var text = ""
    for row in rows {
      report.segments += 1
      let match = try pretranslation.match(row.first ?? "", &report)
      let known = match.map { [$0.offer, "\($0.score)"] } ?? ["", ""]
      text += DelimitedWriter.row([row.first ?? ""] + known, dialect)
    }
    return (text, report)
  }

  private func pretranslation(_ from: Language, _ to: Language) throws -> Pretranslation {
    let house = try workspace.open()
    return Pretranslation(
      Suggester(
        memories: try house.memory(), glossary: try house.glossary(), from: from, to: to,
        options: MatchOptions(minimumScore: minScore, limit: 1)))
  }
}
