import ArgumentParser
import Foundation
import Tongwen

/// Findings that are not to be reported, and how they are put down.
struct AcceptanceOptions: ParsableArguments {
  @Option(
    help: "A file of findings that are not reported again; made by --write-baseline.",
    completion: .file())
  var baseline: String?

  @Option(
    help: "Write what is found to a file for --baseline, and report nothing.", completion: .file())
  var writeBaseline: String?

  @Option(
    help:
      "Accept findings for good, by fingerprint (see --format json), divided by commas, or 'all'.")
  var accept: String?

  /// The list of the workspace, which is read whenever it is there.
  static let fileName = "accepted.tsv"

  /// What was accepted before.
  func accepted(_ house: Workspace) throws -> AcceptedFindings {
    var accepted = AcceptedFindings()
    if let baseline { accepted.formUnion(try AcceptedFindings(contentsOf: baseline)) }
    if let list = list(house), FileManager.default.fileExists(atPath: list) {
      accepted.formUnion(try AcceptedFindings(contentsOf: list))
    }
    return accepted
  }

  /// Puts down what is to be accepted now; true where nothing is left to report.
  func put(_ reports: [DraftReport], _ house: Workspace) throws -> Bool {
    let findings = reports.flatMap(\.findings)
    if let writeBaseline {
      try FileOutput.write(AcceptedFindings.lines(for: findings), to: writeBaseline)
      Output.say("\(findings.count) findings written to \(writeBaseline)")
    }
    guard let accept else { return writeBaseline != nil }
    guard let list = list(house) else { throw WorkspaceComplaint.notFound(from: Paths.current()) }
    let wanted = Set(accept.split(separator: ",").map(String.init))
    let chosen = findings.filter { accept == "all" || wanted.contains($0.fingerprint) }
    if accept != "all", let missing = wanted.subtracting(chosen.map(\.fingerprint)).sorted().first {
      throw ValidationError("there is no finding with the fingerprint '\(missing)'")
    }
    let before = FileManager.default.fileExists(atPath: list) ? try FileInput(list).text().text : ""
    try FileOutput.write(before + AcceptedFindings.lines(for: chosen), to: list)
    Output.say("\(chosen.count) findings accepted in \(list)")
    return true
  }

  private func list(_ house: Workspace) -> String? { house.root.map { $0 + "/" + Self.fileName } }
}
