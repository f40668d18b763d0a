import Foundation
import Testing

@Suite struct ConsoleTests {
  /// `TONGWEN_RECORD=1 swift test --filter ConsoleTests` writes the transcripts anew.
  private static let records = ProcessInfo.processInfo.environment["TONGWEN_RECORD"] == "1"

  @Test(arguments: Cases.files("cli", "console"))
  func theProgramSpeaksAsTheTranscriptSays(file: String) throws {
    let expected = try Cases.text("cli", file)
    let scratch = try Scratch()
    let now = try Console(folder: scratch.path).replay(expected)
    if Self.records {
      try now.write(
        to: Cases.folder.appendingPathComponent("cli").appendingPathComponent(file),
        atomically: true, encoding: .utf8)
      return
    }
    let (old, new) = (expected.split(separator: "\n"), now.split(separator: "\n"))
    for (line, pair) in zip(old, new).enumerated() {
      try #require(pair.0 == pair.1, "\(file), line \(line + 1) without the empty ones")
    }
    #expect(old.count == new.count, "\(file)")
  }
}
