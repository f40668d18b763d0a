import Tongwen

/// Findings as Checkstyle's XML: files with errors, which most build servers read.
enum CheckstyleReport {
  static func text(_ reports: [DraftReport]) -> String {
    let files = reports.map { report in
      let errors = report.findings.map(error).joined()
      return "  <file name=\"\(Markup.escaped(report.file ?? "-"))\">\n\(errors)  </file>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n"
      + files.joined() + "</checkstyle>\n"
  }

  private static func error(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    let level = finding.severity == .note ? "info" : finding.severity.rawValue
    return "    <error line=\"\(placed.place.line)\" column=\"\(placed.place.column)\""
      + " severity=\"\(level)\" message=\"\(Markup.escaped(finding.message))\""
      + " source=\"tongwen.\(finding.rule)\"/>\n"
  }
}

/// Findings as JUnit's XML: a suite for each file, a failed case for each finding.
enum JUnitReport {
  static func text(_ reports: [DraftReport]) -> String {
    let suites = reports.map(suite).joined()
    return
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tongwen\">\n\(suites)</testsuites>\n"
  }

  private static func suite(_ report: DraftReport) -> String {
    let name = Markup.escaped(report.file ?? "-")
    let count = report.findings.count
    let cases =
      count == 0
      ? "    <testcase classname=\"\(name)\" name=\"no findings\"/>\n"
      : report.findings.map(testCase).joined()
    return
      "  <testsuite name=\"\(name)\" tests=\"\(max(count, 1))\" failures=\"\(count)\">\n\(cases)"
      + "  </testsuite>\n"
  }

  private static func testCase(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    let place = Markup.escaped("\(placed.place)")
    return "    <testcase classname=\"\(Markup.escaped(placed.place.file ?? "-"))\""
      + " name=\"\(Markup.escaped(finding.rule)) \(placed.place.line):\(placed.place.column)\">\n"
      + "      <failure type=\"\(finding.severity.rawValue)\""
      + " message=\"\(Markup.escaped(finding.message))\">\(place): "
      + "\(Markup.escaped(placed.target))</failure>\n    </testcase>\n"
  }
}

/// Text inside XML and HTML.
enum Markup {
  /// Marked characters as entities; control characters that XML 1.0 refuses become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
