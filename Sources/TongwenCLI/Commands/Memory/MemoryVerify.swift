import ArgumentParser
import Tongwen

struct MemoryVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the store and the index; damaged index files are made again.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    var isSound = true
    for member in try workspace.open().memory().members {
      let faults = try member.memory.verify()
      let name = member.memory.path ?? "Memory/"
      for fault in faults { Output.standard.line("\(name): \(fault.message)") }
      if faults.isEmpty { Output.standard.line("\(name): sound") } else { isSound = false }
    }
    if !isSound { throw ExitCode(Status.found) }
  }
}
