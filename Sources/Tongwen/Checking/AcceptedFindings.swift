import Foundation

/// Findings that were looked at and are not to be reported again: a baseline, or accepted for good.
///
/// The file has a finding a line: fingerprint, rule, file and words, divided by tabs. Only the
/// fingerprint counts; the rest is for the reader of a diff. Lines that begin with `#` are remarks.
public struct AcceptedFindings: Sendable {
  /// The fingerprints.
  public private(set) var fingerprints: Set<String>

  /// Makes one from its parts.
  public init(_ fingerprints: Set<String> = []) { self.fingerprints = fingerprints }

  /// Reads a file.
  ///
  /// - Throws: `FileComplaint`, `AcceptedComplaint.notAFingerprint`
  public init(contentsOf path: String) throws {
    fingerprints = []
    let lines = try FileInput(path).text().text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() where !line.hasPrefix("#") && !line.isEmpty {
      let first = String(line.prefix { $0 != "\t" && $0 != " " })
      guard first.count == 16, first.allSatisfy(\.isHexDigit) else {
        throw AcceptedComplaint.notAFingerprint(Place(file: path, line: number + 1), first)
      }
      fingerprints.insert(first)
    }
  }

  /// Adds the fingerprints of another list.
  public mutating func formUnion(_ other: AcceptedFindings) {
    fingerprints.formUnion(other.fingerprints)
  }

  /// A report without what was accepted, and how many findings that were.
  public func remaining(of report: DraftReport) -> (report: DraftReport, accepted: Int) {
    if fingerprints.isEmpty { return (report, 0) }
    var left = report
    left.findings = report.findings.filter { !fingerprints.contains($0.fingerprint) }
    return (left, report.findings.count - left.findings.count)
  }

  /// The lines of a file for findings, in their order, each fingerprint once.
  public static func lines(for findings: [PlacedFinding]) -> String {
    var seen: Set<String> = []
    return findings.filter { seen.insert($0.fingerprint).inserted }.map { placed in
      let words = placed.words.map { $0.isNewline || $0 == "\t" ? " " : $0 }
      let fields = [
        placed.fingerprint, placed.finding.rule, placed.place.file ?? "-", String(words),
      ]
      return fields.joined(separator: "\t") + "\n"
    }.joined()
  }
}

/// What can be wrong with a list of accepted findings.
public enum AcceptedComplaint: Complaint {
  case notAFingerprint(Place, String)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notAFingerprint(let place, _): place
    }
  }
}

extension AcceptedComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notAFingerprint(_, let text):
      "'\(text)' is no fingerprint of a finding (16 hexadecimal digits); remarks begin with #"
    }
  }
}
