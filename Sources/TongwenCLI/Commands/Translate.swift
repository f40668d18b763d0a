import ArgumentParser
import Tongwen

struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill a document with what the memory and the glossary know.",
    discussion: """
      Plain text, Markdown, web pages, Word documents: known sentences are replaced, everything else \
      stays byte for byte. Tables (TSV, CSV) with a column for each language: empty cells of the target \
      are filled. Figures and terms that differ from the memory's are brought into line. What was \
      filled is told on standard error; matches below 100 are listed there to be looked at.
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
  @OptionGroup var results: ResultOptions

  func validate() throws {
    if !(0...100).contains(minScore) { throw ValidationError("--min-score takes 0 to 100") }
    if results.json && output == nil {
      throw ValidationError("--json prints what was filled; name the document's file with -o")
    }
  }

  func run() throws {
    let done = try workspace.open().pretranslate(
      file, from: languages.from, to: languages.to, minimum: minScore)
    try FileOutput.write(done.bytes, to: output ?? "-")
    if results.json {
      Output.standard.line(try JSON.document(PretranslationRecord(done)))
    } else {
      Output.say(PretranslationText(done).text)
    }
  }
}

/// What was filled, for people.
struct PretranslationText {
  private let done: Pretranslation

  init(_ done: Pretranslation) { self.done = done }

  var text: String { ([summary] + fuzzy + blocked).joined(separator: "\n") }

  private var summary: String {
    let pair = "\(done.languages.source.tag) → \(done.languages.target.tag)"
    let kinds = Fill.Kind.allCases.compactMap { kind -> String? in
      let count = done.fills.filter { $0.kind == kind }.reduce(0) { $0 + $1.segments }
      return count == 0 ? nil : "\(count) \(kind.words)"
    }
    let parts = kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", ")
    return "\(done.filled) of \(plural(done.segments, "segment")) filled (\(pair))\(parts)"
  }

  private var fuzzy: [String] {
    done.fills.filter { $0.kind == .fuzzy }.map { fill in
      let repairs = fill.repairs.map { "\($0.old) → \($0.new)" }.joined(separator: ", ")
      return "\(fill.place): \(fill.score) % \(fill.target)"
        + (repairs.isEmpty ? "" : " (repaired: \(repairs))")
    }
  }

  private var blocked: [String] {
    done.blocked.map { "\($0): known, but its links or codes have no place in the target; left" }
  }
}

extension Fill.Kind {
  fileprivate var words: String {
    switch self {
    case .context: "in context"
    case .exact: "exact"
    case .fuzzy: "below 100 %"
    case .term: "by the glossary"
    }
  }
}

/// What was filled, as JSON.
struct PretranslationRecord: Encodable {
  struct FillRecord: Encodable {
    var kind: String
    var score: Int
    var source: String
    var target: String
    var segments: Int
    var unit: String
    var line: Int
    var column: Int
    var isRepaired: Bool

    init(_ fill: Fill) {
      (kind, score, source) = (fill.kind.rawValue, fill.score, fill.source)
      (target, segments, unit) = (fill.target, fill.segments, fill.unit)
      (line, column) = (fill.place.line, fill.place.column)
      isRepaired = !fill.repairs.isEmpty
    }
  }

  var from: String
  var to: String
  var segments: Int
  var filled: Int
  var fills: [FillRecord]
  var blocked: [Place]

  init(_ done: Pretranslation) {
    (from, to) = (done.languages.source.tag, done.languages.target.tag)
    (segments, filled) = (done.segments, done.filled)
    (fills, blocked) = (done.fills.map(FillRecord.init), done.blocked)
  }
}
