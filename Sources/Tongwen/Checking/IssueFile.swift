/// Writes findings into the XLIFF file that they are about, as localization quality issues of ITS 2.0.
public enum IssueFile {
  /// The file with the issues of a report in it.
  ///
  /// - Throws: `IssueComplaint` for a file that is no XLIFF or that can be read only once.
  public static func bytes(_ report: DraftReport) throws -> [UInt8] {
    let name = report.file ?? "-"
    if name == "-" { throw IssueComplaint.readOnce }
    guard let file = try? Formats.bilingual(FileInput(name)) else {
      throw IssueComplaint.noRoom(name)
    }
    var issues: [Int: [QualityIssue]] = [:]
    for placed in report.findings {
      guard let entry = placed.entry else { continue }
      issues[entry, default: []].append(QualityIssue(placed.finding))
    }
    guard let bytes = try file.annotated(issues) else { throw IssueComplaint.noRoom(name) }
    return bytes
  }
}

extension QualityIssue {
  init(_ finding: Finding) {
    self.init(
      Kind(finding.category), "\(finding.message) [\(finding.rule)]",
      severity: Self.severity(finding.severity), range: finding.target)
  }

  private static func severity(_ severity: Finding.Severity) -> Int {
    switch severity {
    case .note: 20
    case .warning: 50
    case .error: 90
    }
  }
}

extension QualityIssue.Kind {
  /// The standard's type that is nearest to a category of ours.
  init(_ category: Finding.Category) {
    switch category {
    case .number, .unit: self = .numbers
    case .date, .name: self = .inconsistentEntities
    case .terminology: self = .terminology
    case .consistency: self = .inconsistency
    case .untranslated: self = .untranslated
    case .empty, .omission: self = .omission
    case .punctuation, .case: self = .typographical
    case .spacing: self = .whitespace
    case .repetition: self = .duplication
    case .spelling: self = .misspelling
    case .markup: self = .markup
    }
  }
}

/// Why a report cannot be written into its file.
public enum IssueComplaint: Complaint, Hashable {
  case noRoom(String)
  case readOnce
  case severalFiles

  /// Where it is, if it has a place.
  public var place: Place? { nil }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .noRoom(let name):
      "\(name): only XLIFF has room for issues; convert the file first (tongwen convert)"
    case .readOnce: "issues are written into a file of pairs, which cannot be standard input"
    case .severalFiles: "--format xliff writes one file; name one"
    }
  }
}
