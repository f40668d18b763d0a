import Tongwen

/// A finding as JSON has it; offsets in UTF-8 bytes of the pair's texts.
struct FindingRecord: Encodable {
  var id: String?
  var rule: String
  var category: String
  var severity: String
  var message: String
  var target: Span?
  var source: Span?
  var suggestions: [String]
  var file: String?
  var line: Int
  var column: Int
  /// The place in the draft's decoded text, in UTF-8 bytes.
  var offset: Span?

  /// What the finding is accepted by.
  var fingerprint: String

  struct Span: Encodable {
    var start: Int
    var end: Int

    init(_ range: Range<Int>) { (start, end) = (range.lowerBound, range.upperBound) }
  }

  init(_ placed: PlacedFinding) {
    let finding = placed.finding
    (id, rule, category) = (placed.id, finding.rule, finding.category.rawValue)
    (severity, message) = (finding.severity.rawValue, finding.message)
    (target, source) = (finding.target.map(Span.init), finding.source.map(Span.init))
    suggestions = finding.fixes.map(\.replacement)
    (file, line, column) = (placed.place.file, placed.place.line, placed.place.column)
    offset = placed.range.map(Span.init)
    fingerprint = placed.fingerprint
  }
}
