import ArgumentParser
import Foundation
import Tongwen

/// Where the program starts and ends: every way out passes here, so that exit statuses are as promised.
@main
enum Entry {
  static func main() async {
    let status = await run(Array(CommandLine.arguments.dropFirst()))
    exit(Output.standard.finish() ? status : Status.badInput)
  }

  /// Runs a command line (without the program's name) and returns its exit status.
  static func run(_ arguments: [String]) async -> Int32 {
    let arguments = withWorkspaceLast(arguments)
    do {
      var command = try Program.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return Status.done
    } catch {
      return report(error, arguments)
    }
  }

  /// `tongwen -C DIR lookup …`, as people type it after git and make, is `tongwen lookup … -C DIR`.
  private static func withWorkspaceLast(_ arguments: [String]) -> [String] {
    guard arguments.count > 2, ["-C", "--workspace"].contains(arguments[0]) else {
      return arguments
    }
    let rest = arguments.dropFirst(2)
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + arguments.prefix(2) + rest[end...])
  }

  private static func report(_ error: any Error, _ arguments: [String]) -> Int32 {
    if let exit = error as? ExitCode { return exit.rawValue }
    if let complaint = error as? any Complaint {
      Output.say(Sentence.line(for: complaint))
      return Status.badInput
    }
    if let code = Program.exitCode(for: error) as ExitCode?, code.isSuccess {
      Output.standard.write(Program.fullMessage(for: error) + "\n")
      return Status.done
    }
    if Sentence.isUsage(error) {
      Output.say(Sentence.usage(error, arguments))
      return Status.badInput
    }
    Output.say("tongwen: a fault of the program's own: \(error)")
    return Status.fault
  }
}

/// Exit statuses, as the command line promises them.
enum Status {
  static let done: Int32 = 0
  /// Something to report was found, or nothing was found.
  static let found: Int32 = 1
  /// Bad usage or bad input.
  static let badInput: Int32 = 2
  /// A fault of the program's own.
  static let fault: Int32 = 70
}
