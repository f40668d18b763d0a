import Foundation
import Testing

@Suite struct CommandLineCaseTests {
  static let files = Cases.files("cli", "cases")

  @Test func thereAreCases() { #expect(!Self.files.isEmpty) }

  @Test(arguments: files)
  func theProgramPrintsWhatTheCaseSays(file: String) throws {
    let blocks = try Cases.text("cli", file).components(separatedBy: "\n---\n")
    var seen: [String] = []
    for block in blocks {
      let command = try #require(block.split(separator: "\n").first.map(String.init))
      seen.append(try Self.transcript(command))
    }
    if ProcessInfo.processInfo.environment["TONGWEN_RECORD"] == "1" {
      let path = Cases.folder.appendingPathComponent("cli/\(file)")
      try (seen.joined(separator: "\n---\n") + "\n").write(
        to: path, atomically: true, encoding: .utf8)
      return
    }
    for (block, result) in zip(blocks, seen) {
      #expect(result == block.trimmingCharacters(in: .newlines))
    }
  }

  private static func transcript(_ command: String) throws -> String {
    let result = try BuiltProgram.run(Array(words(command).dropFirst(2)))
    var lines = [command]
    if !result.output.isEmpty { lines.append(result.output.trimmingCharacters(in: .newlines)) }
    lines += result.messages.split(separator: "\n").map { "! \($0)" }
    return (lines + ["=> \(result.status)"]).joined(separator: "\n")
  }

  private static func words(_ line: String) -> [String] {
    line.components(separatedBy: "\"").enumerated().flatMap { number, part in
      number % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
    }
  }
}
