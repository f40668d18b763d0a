import Tongwen

/// Findings as workflow commands of GitHub Actions, which show them beside the lines of a change.
enum GitHubReport {
  static func line(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    let level = finding.severity == .note ? "notice" : finding.severity.rawValue
    let end = placed.place.column + max(placed.words.unicodeScalars.count, 1)
    let properties = [
      "file=\(property(placed.place.file ?? "-"))", "line=\(placed.place.line)",
      "col=\(placed.place.column)", "endColumn=\(end)", "title=\(property(finding.rule))",
    ]
    let fix = finding.fixes.first.map { ": \($0.replacement)" } ?? ""
    return "::\(level) \(properties.joined(separator: ","))::\(data(finding.message + fix))"
  }

  /// Percent signs and line ends, as the toolkit's own code writes them.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
