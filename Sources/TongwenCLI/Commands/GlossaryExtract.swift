import ArgumentParser
import Tongwen

struct GlossaryExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Propose terms from the memory, and show those it renders in several ways.",
    discussion: """
      Names and phrases that come with the same words on the other side, and Chinese names with their \
      pinyin, that the glossary does not have. --format tsv gives a table for 'tongwen glossary import'.
      Exit status: 0 found, 1 nothing found.
      """)

  @Option(help: "How many units must have a pair.")
  var minCount = 2

  @Option(help: "The most pairs.")
  var limit = 50

  @Option(help: "text, json or tsv.")
  var format: ExtractFormat?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  enum ExtractFormat: String, ExpressibleByArgument, CaseIterable { case text, json, tsv }

  func validate() throws {
    if minCount < 1 || limit < 1 { throw ValidationError("--min-count and --limit take 1 or more") }
  }

  func run() throws {
    let house = try workspace.open()
    let pair = try house.languagesOfMemory(from: languages.from, to: languages.to)
    let extraction = try TermExtraction(
      house.memory(), glossary: house.glossary(),
      languages: pair, leastCount: minCount)
    let pairs = Array(extraction.pairs.prefix(limit))
    switch results.json ? .json : format ?? .text {
    case .json:
      Output.standard.line(try JSON.document(ExtractionRecord(pairs, extraction.renderings)))
    case .tsv:
      Output.standard.write(DelimitedWriter.row([pair.source.tag, pair.target.tag], .tsv))
      for pair in pairs {
        Output.standard.write(DelimitedWriter.row([pair.source, pair.target], .tsv))
      }
    case .text:
      Output.standard.write(
        ExtractionText(style: results.style).text(
          pairs, left: extraction.pairs.count - pairs.count, extraction.renderings))
    }
    if pairs.isEmpty && extraction.renderings.isEmpty { throw ExitCode(Status.found) }
  }
}

/// Proposed terms for people.
struct ExtractionText {
  let style: Style

  func text(_ pairs: [TermPair], left: Int, _ renderings: [TermRendering]) -> String {
    if pairs.isEmpty && renderings.isEmpty { return "nothing found\n" }
    var lines = pairs.isEmpty ? [] : [style.bold("proposed terms")]
    lines += pairs.map(line)
    if left > 0 { lines.append(style.dim("… \(left) more; --limit shows them")) }
    if !renderings.isEmpty {
      lines += (lines.isEmpty ? [] : [""]) + [style.bold("rendered in several ways")]
      lines += renderings.flatMap(self.lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ pair: TermPair) -> String {
    let percent = "\(Int(pair.confidence * 100)) %".right(6)
    let how = pair.evidence == .reading ? "pinyin" : pair.kind.rawValue
    return percent + "\(pair.count)".right(5) + "  " + pair.source.padded(26)
      + pair.target.padded(40) + " "
      + style.dim(how.padded(9) + pair.units.prefix(2).joined(separator: " "))
  }

  private func lines(_ found: TermRendering) -> [String] {
    ["  " + found.term]
      + found.forms.map { form in
        let places =
          form.units.prefix(3).joined(separator: " ") + (form.units.count > 3 ? " …" : "")
        return "\(form.units.count)".right(11) + "  " + (form.text ?? "(another way)").padded(40)
          + " " + style.dim(places)
      }
  }
}

private struct ExtractionRecord: Encodable {
  struct Pair: Encodable {
    var source: String
    var target: String
    var kind: String
    var evidence: String
    var count: Int
    var sourceCount: Int
    var targetCount: Int
    var confidence: Double
    var units: [String]
  }

  struct Rendering: Encodable {
    struct Form: Encodable {
      var text: String?
      var count: Int
      var units: [String]
    }

    var term: String
    var forms: [Form]
  }

  var pairs: [Pair]
  var renderings: [Rendering]

  init(_ pairs: [TermPair], _ renderings: [TermRendering]) {
    self.pairs = pairs.map { pair in
      Pair(
        source: pair.source, target: pair.target, kind: pair.kind.rawValue,
        evidence: pair.evidence.rawValue, count: pair.count, sourceCount: pair.sourceCount,
        targetCount: pair.targetCount, confidence: (pair.confidence * 1000).rounded() / 1000,
        units: pair.units)
    }
    self.renderings = renderings.map { found in
      Rendering(
        term: found.term,
        forms: found.forms.map { .init(text: $0.text, count: $0.units.count, units: $0.units) })
    }
  }
}
