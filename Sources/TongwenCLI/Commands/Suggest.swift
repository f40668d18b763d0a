import ArgumentParser
import Foundation
import Tongwen

struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What the memory and the glossary know about a text.")

  @Argument(help: "Texts to look up.")
  var text: [String] = []

  @Option(
    help:
      "A document whose segments are looked up; .jsonl has {\"id\":…,\"text\":…} a line; - is standard input.",
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

  @Flag(
    inversion: .prefixedNo,
    help: "Tell the longest parts of a text that the memory holds. (default: for text and json)")
  var fragments: Bool?

  @Option(help: "text, json, jsonl or xliff (2.0, matches and terms where CAT tools show them).")
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
    let input = try SuggestInput(typed: text, file: file)
    let house = try workspace.open()
    let (from, to) = try pair(input.sample, try house.settings())
    let format = self.format ?? (results.json ? .json : .text)
    let plain = try self.suggester(house, from, to)
    let suggester =
      fragments ?? (format == .text || format == .json) ? try plain.withFragments() : plain
    let report = SuggestReport(
      format: format, style: results.style, languages: LanguagePair(source: from, target: to))
    var printer = report.begin()
    for query in input.queries(try house.segmenter(for: from)) {
      printer.add(id: query.id, try suggestion(for: query, suggester))
    }
    try printer.end()
  }

  /// What is known of a text; of one that is too long for the memory what the glossary knows, and a message.
  private func suggestion(for query: SuggestQuery, _ suggester: Suggester) throws -> Suggestion {
    let text = MarkedText(query.text)
    do {
      return try suggester.suggestion(for: text, in: query.context)
    } catch let complaint as MemoryComplaint {
      guard case .tooLong = complaint else { throw complaint }
      Output.say(Sentence.line(for: complaint))
      var suggester = suggester
      suggester.memories = nil
      return try suggester.suggestion(for: text)
    }
  }

  private func suggester(
    _ house: Workspace, _ from: Language, _ to: Language
  ) throws -> Suggester {
    let settings = try house.settings()
    var options = MatchOptions(
      minimumScore: minScore ?? settings.minimumScore, limit: limit ?? settings.matchLimit)
    options.isExhaustive = exhaustive
    return Suggester(
      memories: only == .glossary ? nil : try house.memory(),
      glossary: only == .memory ? nil : try house.glossary(), from: from, to: to, options: options,
      withFigures: only == nil, style: settings.checks.conventions.figures)
  }

  private func pair(_ sample: String, _ settings: Settings) throws -> (Language, Language) {
    let likely = settings.languages.isEmpty ? [.chinese, .english] : settings.languages
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
