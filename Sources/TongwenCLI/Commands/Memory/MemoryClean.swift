import ArgumentParser
import Tongwen

struct MemoryClean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Show units that might better go; take them out with --apply.",
    discussion: """
      duplicate: the same texts again; empty: a side without text; same: the target is the source; \
      language: a script that the language does not use; length: sides of wildly different lengths.
      Exit status: 0 nothing to clean, or cleaned; 1 something found.
      """)

  @Option(help: "Only these reasons, divided by commas.")
  var only: String?

  @Flag(help: "Take the units out.")
  var apply = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let reasons = try self.reasons()
    let proposals = try workspace.open().memory().members.flatMap {
      try $0.memory.cleaningProposals(reasons)
    }
    if results.json {
      Output.standard.line(try JSON.document(proposals.map(CleanRecord.init)))
    } else {
      write(proposals)
    }
    if apply && !proposals.isEmpty {
      try workspace.open().editableMemory().change(
        Dictionary(proposals.map { ($0.unit.id, .remove) }, uniquingKeysWith: { one, _ in one }))
    }
    if !results.json { Output.standard.line(summary(proposals.count)) }
    if !apply && !proposals.isEmpty { throw ExitCode(Status.found) }
  }

  private func summary(_ count: Int) -> String {
    if count == 0 { return "nothing to clean" }
    let units = plural(count, "unit")
    return apply ? "\(units) removed" : "\(units) found; --apply takes them out"
  }

  /// By reason, each unit with both its texts.
  private func write(_ proposals: [CleaningProposal]) {
    let text = UnitText(style: results.style)
    for reason in CleaningReason.allCases {
      let found = proposals.filter { $0.reason == reason }
      if found.isEmpty { continue }
      Output.standard.line(
        results.style.yellow("\(reason.rawValue): \(reason.meaning)") + ", \(found.count)")
      for proposal in found { Output.standard.write(text.text(proposal.unit)) }
      Output.standard.line()
    }
  }

  private func reasons() throws -> Set<CleaningReason> {
    guard let only else { return Set(CleaningReason.allCases) }
    return try Set(
      only.split(separator: ",").map { name in
        guard let reason = CleaningReason(rawValue: String(name)) else {
          let names = CleaningReason.allCases.map(\.rawValue)
          let hint = Nearest.name(to: String(name), in: names).map { "; did you mean '\($0)'?" }
          throw ValidationError("there is no reason '\(name)'\(hint ?? "")")
        }
        return reason
      })
  }
}

private struct CleanRecord: Encodable {
  var unit: String
  var reason: CleaningReason
  var texts: [String]

  init(_ proposal: CleaningProposal) {
    (unit, reason) = (proposal.unit.id, proposal.reason)
    texts = proposal.unit.variants.map(\.text)
  }
}

extension CleaningReason {
  fileprivate var meaning: String {
    switch self {
    case .duplicate: "the same stands in an earlier unit"
    case .empty: "a side has no text"
    case .same: "the target is the source"
    case .language: "a side is not in the script of its language"
    case .length: "the sides are of wildly different lengths"
    }
  }
}
