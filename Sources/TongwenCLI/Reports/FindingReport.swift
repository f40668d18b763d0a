import Tongwen

/// Writes reports in the format asked for.
struct FindingReport {
  let format: FindingFormat
  let style: Style

  func write(_ reports: [DraftReport]) throws {
    switch format {
    case .text: Output.standard.write(TextReport(style: style).text(reports))
    case .json: Output.standard.line(try JSON.document(FindingDocument(reports)))
    case .sarif: Output.standard.line(try JSON.document(SarifReport(reports)))
    case .html: Output.standard.write(HTMLReport.text(reports))
    case .xliff:
      guard reports.count == 1 else { throw IssueComplaint.severalFiles }
      Output.standard.write(try IssueFile.bytes(reports[0]))
    case .junit: Output.standard.write(JUnitReport.text(reports))
    case .checkstyle: Output.standard.write(CheckstyleReport.text(reports))
    case .github:
      for placed in reports.flatMap(\.findings) { Output.standard.line(GitHubReport.line(placed)) }
    case .rdjsonl:
      for placed in reports.flatMap(\.findings) {
        Output.standard.line(try JSON.line(RdjsonRecord(placed)))
      }
    case .jsonl:
      let lines = try Parallel.map(reports.flatMap(\.findings)) { placed in
        try JSON.line(FindingRecord(placed))
      }
      lines.forEach(Output.standard.line)
    }
  }
}

/// One JSON document of findings.
struct FindingDocument: Encodable {
  var findings: [FindingRecord]
  var segments: Int
  var errors: Int
  var warnings: Int
  var notes: Int

  init(_ reports: [DraftReport]) {
    findings = reports.flatMap(\.findings).map(FindingRecord.init)
    segments = reports.reduce(0) { $0 + $1.segments }
    errors = reports.reduce(0) { $0 + $1.count(.error) }
    warnings = reports.reduce(0) { $0 + $1.count(.warning) }
    notes = reports.reduce(0) { $0 + $1.count(.note) }
  }
}
