import ArgumentParser
import Tongwen

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn a file of one format into another.",
    discussion: """
      Translation units: tmx, xliff (1.2), xliff2 (2.0), po, tsv, csv, jsonl. Glossaries: tbx (3, DCA), \
      dct (TBX 3), martif (TBX 2), tsv, csv, utx, omegat, deepl, google, memoq, multiterm, xlsx. The ending of OUT names \
      the format if --format does not; - is standard input or output. What the new format cannot hold \
      is told on standard error before anything is written; with --strict nothing is written then.
      """)

  @Argument(help: "The file to read; .gz is undone.", completion: .file())
  var input: String

  @Argument(help: "The file to write.", completion: .file())
  var output: String

  @Option(help: "The new format, where OUT's ending does not name it.")
  var format: String?

  @Flag(help: "Write nothing if something would be lost.")
  var strict = false

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if output == "-" && format == nil {
      throw ValidationError("name the format that goes to standard output with --format")
    }
    if output == "-" && results.json {
      throw ValidationError("--json prints what was done; name the file to write")
    }
  }

  func run() throws {
    if input == output && input != "-" { throw ConversionComplaint.same(input) }
    let format = try format.map(ConversionFormat.init(named:)) ?? ConversionFormat(file: output)
    let conversion = try Conversion(input, as: format, from: languages.from, to: languages.to)
    let lost = conversion.losses.map { "\($0.words) (\($0.count))" }
    if strict && !lost.isEmpty { throw ConversionComplaint.wouldLose(format.name, lost) }
    if !lost.isEmpty {
      Output.say("\(format.name) cannot hold, and loses: \(lost.joined(separator: "; "))")
    }
    try FileOutput.create(output) { try conversion.write(to: $0) }
    if results.json {
      Output.standard.line(try JSON.document(ConversionRecord(conversion, output)))
    } else if output != "-" {
      let what = conversion.isGlossary ? "concept" : "unit"
      Output.say("\(plural(conversion.count, what)) written to \(output) (\(format.name))")
    }
  }
}

/// What `convert --json` prints.
struct ConversionRecord: Encodable {
  struct Loss: Encodable {
    var what: String
    var count: Int
  }

  var input: String
  var output: String
  var format: String
  var count: Int
  var lost: [Loss]

  init(_ conversion: Conversion, _ output: String) {
    (input, self.output, format) = (conversion.input, output, conversion.format.name)
    count = conversion.count
    lost = conversion.losses.map { Loss(what: $0.words, count: $0.count) }
  }
}
