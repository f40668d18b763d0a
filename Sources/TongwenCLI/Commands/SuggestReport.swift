import ArgumentParser
import Tongwen

enum SuggestFormat: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, xliff }

/// Prints suggestions for people or programs.
struct SuggestReport {
  var format: SuggestFormat
  var style: Style
  var languages: LanguagePair

  func begin() -> SuggestPrinter { SuggestPrinter(self) }
}

/// Prints one suggestion after another.
struct SuggestPrinter {
  private let report: SuggestReport
  private var records: [SuggestRecord] = []
  private var known: [(id: JSONName, suggestion: Suggestion)] = []
  private var failure: (any Error)?

  init(_ report: SuggestReport) { self.report = report }

  mutating func add(id: JSONName, _ suggestion: Suggestion) {
    switch report.format {
    case .text: Output.standard.write(SuggestText(style: report.style).text(suggestion))
    case .json: records.append(SuggestRecord(id, suggestion))
    case .xliff: known.append((id, suggestion))
    case .jsonl:
      do {
        Output.standard.line(try JSON.line(SuggestRecord(id, suggestion)))
      } catch {
        failure = failure ?? error
      }
    }
  }

  func end() throws {
    if let failure { throw failure }
    if report.format == .json { Output.standard.line(try JSON.document(records)) }
    if report.format == .xliff { try writeXLIFF() }
  }

  private func writeXLIFF() throws {
    let ids = known.enumerated().map { $1.id.name(at: $0) }
    let bytes = try SuggestionFile.xliff(
      known.map(\.suggestion), ids: ids, from: report.languages.source,
      to: report.languages.target)
    Output.standard.write(String(decoding: bytes, as: UTF8.self))
  }
}

/// A suggestion as JSON.
struct SuggestRecord: Encodable {
  var id: JSONName
  var source: String
  var matches: [MatchRecord]
  var terms: [TermRecord]
  var fragments: [FragmentRecord]
  var figures: [FigureRecord]

  init(_ id: JSONName, _ suggestion: Suggestion) {
    (self.id, source) = (id, suggestion.text)
    matches = suggestion.matches.map(MatchRecord.init)
    terms = suggestion.terms.flatMap { term in
      term.targets.map { TermRecord(term, $0) }
    }
    fragments = suggestion.fragments.map(FragmentRecord.init)
    figures = suggestion.figures.map(FigureRecord.init)
  }

  struct MatchRecord: Encodable {
    var score: Int
    var kind: Match.Kind
    var source: String
    var target: String
    var unit: String
    var origin: String?
    var similarity: Int
    var penalties: [String: Int]
    var edits: [EditRecord]
    var count: Int
    var repaired: RepairRecord?

    init(_ match: Match) {
      (score, kind, similarity, count) = (match.score, match.kind, match.similarity, match.count)
      (source, target, unit) = (match.source.text, match.target.text, match.unit.id)
      origin = match.unit.place
      penalties = Dictionary(
        match.penalties.map { ($0.reason.rawValue, $0.points) }, uniquingKeysWith: +)
      edits = match.kind == .fuzzy ? match.edits.map(EditRecord.init) : []
      repaired = match.repair.map(RepairRecord.init)
    }
  }

  struct RepairRecord: Encodable {
    var target: String
    var changes: [Change]

    struct Change: Encodable {
      var kind: Repair.Change.Kind
      var old: String
      var new: String
      /// In UTF-8 bytes of the unit's target.
      var start: Int
      var end: Int
    }

    init(_ repair: Repair) {
      target = repair.text
      changes = repair.changes.map {
        Change(
          kind: $0.kind, old: $0.old, new: $0.new, start: $0.range.lowerBound,
          end: $0.range.upperBound)
      }
    }
  }

  struct EditRecord: Encodable {
    var old: String
    var new: String

    init(_ edit: Edit) { (old, new) = (edit.oldText, edit.newText) }
  }

  struct FragmentRecord: Encodable {
    var source: String
    var start: Int
    var end: Int
    /// Its likely rendering, where the memory's sentences tell.
    var target: String?
    /// How many texts of the memory hold it.
    var count: Int
    var example: Example

    struct Example: Encodable {
      var source: String
      var target: String
      var unit: String
    }

    init(_ fragment: SuggestedFragment) {
      (source, target, count) = (fragment.source, fragment.target, fragment.count)
      (start, end) = (fragment.range.lowerBound, fragment.range.upperBound)
      let example = fragment.example
      self.example = Example(
        source: example.source.text, target: example.target.text, unit: example.unit.id)
    }
  }

  struct FigureRecord: Encodable {
    var source: String
    var target: String
    var start: Int
    var end: Int

    init(_ figure: SuggestedFigure) {
      (source, target) = (figure.source, figure.target)
      (start, end) = (figure.range.lowerBound, figure.range.upperBound)
    }
  }

  struct TermRecord: Encodable {
    var source: String
    var target: String
    var status: Term.Status
    var start: Int
    var end: Int

    init(_ term: SuggestedTerm, _ target: Term) {
      (source, self.target, status) = (term.source, target.text, target.status)
      (start, end) = (term.range.lowerBound, term.range.upperBound)
    }
  }
}

extension TranslationUnit {
  /// `0412:14`: where the unit comes from, as short as it can be said.
  var place: String? {
    guard let file = origin.file else { return nil }
    return origin.position.map { "\(file):\($0)" } ?? file
  }
}

extension JSONName {
  /// The id as a text; `nil` for the number that a text has by its place.
  fileprivate func name(at index: Int) -> String? {
    switch self {
    case .text(let name): name
    case .number(let number): number == index ? nil : String(number)
    }
  }
}
