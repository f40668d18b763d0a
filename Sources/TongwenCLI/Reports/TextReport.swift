import Tongwen

/// Findings as a person reads them: the place, the sentence, the line with a mark under the fault.
///
/// The first line of each finding is what editors and problem matchers read:
/// `FILE:LINE:COLUMN: severity: message [rule]`.
struct TextReport {
  let style: Style
  var columns = 100

  func text(_ report: DraftReport) -> String {
    report.findings.map(text).joined() + summary([report]) + "\n"
  }

  func text(_ reports: [DraftReport]) -> String {
    reports.flatMap(\.findings).map(text).joined() + summary(reports) + "\n"
  }

  private func text(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    let head =
      style.bold("\(placed.place):") + " "
      + coloured("\(finding.severity.rawValue):", finding.severity)
      + " \(finding.message) " + style.dim("[\(finding.rule)]")
    return head + "\n" + excerpt(placed) + "\n"
  }

  private func excerpt(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    let number = String(placed.place.line)
    let margin = String(repeating: " ", count: max(4, number.count) + 1)
    let gutter = String(repeating: " ", count: margin.count - 1 - number.count) + number + " "
    let excerpt = Excerpt(
      of: placed.target, around: finding.target ?? 0..<0, columns: columns - margin.count - 2)
    let marks = String(repeating: "^", count: excerpt.width)
    let room = columns - margin.count - 2 - excerpt.indent - excerpt.width
    let fix = shownFix(finding, room).map { " " + style.green($0) } ?? ""
    let lines = [
      style.dim(gutter + "|") + " " + excerpt.text,
      style.dim(margin + "|") + " " + String(repeating: " ", count: excerpt.indent)
        + coloured(marks, finding.severity) + fix,
    ]
    return (lines + source(placed, margin)).joined(separator: "\n")
  }

  /// The first fix; `nil` where it is too long for the line and the message has it already.
  private func shownFix(_ finding: Finding, _ room: Int) -> String? {
    guard let fix = finding.fixes.first?.replacement else { return nil }
    return DisplayWidth.of(fix) >= room && finding.message.contains(fix) ? nil : fix
  }

  /// The source's words, where the finding has a place there.
  private func source(_ placed: PlacedFinding, _ margin: String) -> [String] {
    guard let text = placed.source, let range = placed.finding.source else { return [] }
    let words = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    let place = placed.sourcePlace.map { " \($0)" } ?? ""
    return [style.dim("\(margin)= source\(place): \(words)")]
  }

  private func summary(_ reports: [DraftReport]) -> String {
    let count = { (severity: Finding.Severity) in reports.reduce(0) { $0 + $1.count(severity) } }
    let segments = reports.reduce(0) { $0 + $1.segments }
    var parts = [plural(count(.error), "error"), plural(count(.warning), "warning")]
    if count(.note) > 0 { parts.append(plural(count(.note), "note")) }
    return parts.joined(separator: ", ") + " in \(plural(segments, "segment"))"
  }

  private func coloured(_ text: String, _ severity: Finding.Severity) -> String {
    switch severity {
    case .error: style.red(text)
    case .warning: style.yellow(text)
    case .note: style.cyan(text)
    }
  }
}
