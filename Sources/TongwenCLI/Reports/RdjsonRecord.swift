import Tongwen

/// A finding as a line of reviewdog's Diagnostic Format (rdjsonl); columns count UTF-8 bytes from 1.
struct RdjsonRecord: Encodable {
  var message: String
  var location: Location
  var severity: String
  var source = Source()
  var code: Code
  var suggestions: [Suggestion]?

  struct Source: Encodable { var name = "tongwen" }
  struct Code: Encodable { var value: String }

  struct Location: Encodable {
    var path: String
    var range: Span
  }

  struct Span: Encodable {
    var start: Position
    var end: Position
  }

  struct Position: Encodable {
    var line: Int
    var column: Int
  }

  struct Suggestion: Encodable {
    var range: Span
    var text: String
  }

  init(_ placed: PlacedFinding) {
    let finding = placed.finding
    message = finding.message
    let start = Position(line: placed.place.line, column: placed.byteColumn ?? placed.place.column)
    let length = placed.words.contains(where: \.isNewline) ? 0 : placed.words.utf8.count
    let span = Span(start: start, end: Position(line: start.line, column: start.column + length))
    location = Location(path: placed.place.file ?? "-", range: span)
    severity = finding.severity == .note ? "INFO" : finding.severity.rawValue.uppercased()
    code = Code(value: finding.rule)
    if let fix = finding.fixes.first, placed.fixRange != nil, placed.fixRange == placed.range {
      suggestions = [Suggestion(range: span, text: fix.replacement)]
    }
  }
}
