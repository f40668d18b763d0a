import Foundation

/// The program as it was built beside the tests.
struct BuiltProgram {
  struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  /// The repository's folder, which is a workspace.
  static let repository = Cases.folder.deletingLastPathComponent().deletingLastPathComponent()

  /// Runs `tongwen` with arguments in a folder, with a text as its standard input.
  static func run(
    _ arguments: [String], in folder: String = repository.path, input: String = ""
  ) throws -> Result {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (output, messages, given) = (Pipe(), Pipe(), Pipe())
    (process.standardOutput, process.standardError, process.standardInput) = (
      output, messages, given
    )
    try process.run()
    try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try given.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      messages: String(decoding: said, as: UTF8.self))
  }

  static func executable() throws -> URL {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appendingPathComponent("tongwen")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return repository.appendingPathComponent(".build/debug/tongwen")
  }
}
