import Foundation
import Testing
import Tongwen

/// The program ended by kill -9 at random moments: the store opens, verifies, and has all of a change or
/// nothing of it.
@Suite(.serialized) struct KillTests {
  private let folder: Scratch
  private var store: String { folder.path + "/m.sqlite" }
  private static let base = 300
  private static let more = 2_500

  init() throws {
    folder = try Scratch()
    _ = try folder.file("more.tsv", Self.rows("more", Self.more))
    try TranslationMemory.open(at: store).add((0..<Self.base).map { Self.unit("base", $0) })
  }

  private static func unit(_ kind: String, _ number: Int) -> TranslationUnit {
    TranslationUnit(
      id: "\(kind)-\(number)",
      variants: [
        .init(.english, MarkedText("The \(kind) sentence, \(number) of them")),
        .init(.chinese, MarkedText("\(kind)第\(number)句")),
      ])
  }

  private static func rows(_ kind: String, _ count: Int) -> String {
    "id\ten\tzh\n"
      + (0..<count).map { "\(kind)-\($0)\tThe \(kind) sentence, \($0) of them\t\(kind)第\($0)句\n" }
      .joined()
  }

  /// Runs a command and ends it after a while; whether it had come to its end by itself, with success.
  private func run(_ arguments: [String], endedAfter seconds: Double) throws -> Bool {
    let process = Process()
    process.executableURL = try BuiltProgram.executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  /// What is found: all that was there, and how many of the new units.
  private func found(_ kind: String) throws -> (old: Int, new: Int) {
    let memory = try TranslationMemory.open(at: store)
    #expect(try memory.verify() == [])
    var counts: [Substring: Int] = [:]
    try memory.readUnits { unit in
      counts[unit.id.prefix { $0 != "-" }, default: 0] += 1
      return true
    }
    let first = try memory.matches(
      for: "The base sentence, 1 of them", from: .english, to: .chinese)
    #expect(first.first?.target.text == "base第1句" || first.first?.score == 100)
    return (counts["base"] ?? 0, counts[Substring(kind)] ?? 0)
  }

  private static let commands = [
    "import": ["memory", "import", "more.tsv", "--memory", "m.sqlite"],
    "merge": ["memory", "merge", "more.tsv", "-o", "m.sqlite"],
    "add": [
      "memory", "add", "--id", "more-0", "The more sentence", "更多的句子", "--memory", "m.sqlite",
    ],
  ]

  @Test(arguments: ["import", "merge", "add"], 0..<34)
  func nothingIsHalfDone(command: String, moment: Int) throws {
    let arguments = try #require(Self.commands[command])
    let span = command == "add" ? 0.15 : 0.9
    var random = SeededRandom(UInt64(moment))
    let wasDone = try run(
      arguments, endedAfter: Double.random(in: 0...span, using: &random))
    let (old, new) = try found("more")
    let all = command == "add" ? 1 : Self.more
    #expect(old == Self.base)
    #expect(new == 0 || new == all, "\(command) at \(moment)")
    #expect(!wasDone || new == all)
  }
}
