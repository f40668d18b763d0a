import ArgumentParser
import Tongwen

struct MemoryClean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Show units that might better go; take them out with --apply.",
    discussion: """
      duplicate: the same texts again; empty: a side without text; same: the target is the source; \
      language: a script that the language does not use; length: sides of wildly different lengths.
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
      for proposal in proposals { Output.standard.line(line(proposal)) }
    }
    if apply {
      let home = try workspace.home()
      let removed = try home.remove(ids: Set(proposals.map(\.unit.id)))
      Output.say("\(removed.count) units removed from \(home.name)")
    } else if !proposals.isEmpty {
      Output.say("\(proposals.count) units; --apply takes them out")
    }
  }

  private func line(_ proposal: CleaningProposal) -> String {
    let texts = proposal.unit.variants.map { $0.text.prefix(60) }.joined(separator: " | ")
    let reason = proposal.reason.rawValue.padded(to: 9)
    return "\(results.style.yellow(reason)) \(results.style.dim(proposal.unit.id))  \(texts)"
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

extension String {
  /// With spaces to a width, for plain ASCII.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
