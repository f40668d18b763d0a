import Foundation

/// Runs the program as a person types it, in a folder of its own.
///
/// A `.console` file is a transcript: a line `$ tongwen …` (any command of the shell) and below it what
/// is printed, messages among it; `[1]` is an exit status that is not 0.
struct Console {
  let folder: String

  /// A transcript run again: the same commands with what they print now.
  func replay(_ transcript: String) throws -> String {
    var lines: [String] = []
    for line in transcript.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") { lines.append(String(line)) }
      guard line.hasPrefix("$ ") else { continue }
      if !lines.isEmpty, lines.last?.hasPrefix("#") == false { lines.append("") }
      lines.append(String(line))
      let (text, status) = try run(String(line.dropFirst(2)))
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "." : String($0)
      }.dropLast(text.hasSuffix("\n") || text.isEmpty ? 1 : 0)
      if status != 0 { lines.append("[\(status)]") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a command of the shell prints, and its exit status.
  func run(_ command: String) throws -> (String, Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "(" + command + ") 2>&1"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let path = try BuiltProgram.executable().deletingLastPathComponent().path
    process.environment = [
      "PATH": path + ":/usr/bin:/bin", "CASES": Cases.folder.path, "HOME": folder,
      "LANG": "C.UTF-8",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
