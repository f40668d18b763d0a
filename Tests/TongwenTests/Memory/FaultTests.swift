import Foundation
import GRDB
import Testing
import Tongwen

@testable import TongwenMemory

@Suite("A memory withstands")
struct FaultTests {
  private static let count = 2_600

  /// A memory large enough for an index file, and the file.
  private static func filled(_ folder: ScratchFolder) throws -> (path: String, segment: String) {
    let path = folder.path + "/m.sqlite"
    let memory = try TranslationMemory.open(at: path)
    try memory.add(
      (0..<count).map { number in
        TranslationUnit(variants: [
          .init(.english, MarkedText("Sentence of the number \(words(number)) in the memory")),
          .init(.chinese, MarkedText("第\(number)句")),
        ])
      })
    try memory.settle()
    let names = try FileManager.default.contentsOfDirectory(atPath: path + ".index").sorted()
    return (path, path + ".index/" + (try #require(names.first)))
  }

  private static func words(_ number: Int) -> String {
    String(number).map {
      ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][
        $0.wholeNumberValue ?? 0]
    }
    .joined(separator: " ")
  }

  private static func answersAll(_ path: String) throws -> Bool {
    let memory = try TranslationMemory.open(at: path)
    return try stride(from: 0, to: count, by: 97).allSatisfy { number in
      let text = "Sentence of the number \(words(number)) in the memory"
      return try memory.matches(for: text, from: .english, to: .chinese).first?.target.text
        == "第\(number)句"
    }
  }

  @Test(
    "an index file altered anywhere, cut off, emptied, of another memory, or gone", arguments: 0..<8
  )
  func damagedIndex(seed: Int) throws {
    let folder = try ScratchFolder()
    let (path, segment) = try Self.filled(folder)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: segment))
    var random = SeededRandom(UInt64(seed))
    switch seed {
    case 0: bytes = Data()
    case 1: bytes = bytes.prefix(bytes.count / 2)
    case 2: bytes[33] ^= 1
    case 3: bytes = Data((0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) })
    default:
      for _ in 0..<20 { bytes[Int.random(in: 1_024..<bytes.count, using: &random)] ^= 0x55 }
    }
    try bytes.write(to: URL(fileURLWithPath: segment))
    #expect(try Self.answersAll(path), "seed \(seed)")
    let memory = try TranslationMemory.open(at: path)
    _ = try memory.verify()
    #expect(try memory.verify() == [])
    try FileManager.default.removeItem(atPath: path + ".index")
    #expect(try Self.answersAll(path))
  }

  @Test("an index file altered so that its time looks right: verify says so")
  func hiddenDamage() throws {
    let folder = try ScratchFolder()
    let (path, segment) = try Self.filled(folder)
    let date = try FileManager.default.attributesOfItem(atPath: segment)[.modificationDate]
    var bytes = try Data(contentsOf: URL(fileURLWithPath: segment))
    bytes[bytes.count - 100] ^= 1
    try bytes.write(to: URL(fileURLWithPath: segment))
    try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: segment)
    let memory = try TranslationMemory.open(at: path)
    #expect(try memory.verify().count == 1)
    #expect(try memory.verify() == [])
  }

  @Test("a file that is none of its own, with a clear word")
  func foreignFiles() throws {
    let folder = try ScratchFolder()
    let text = folder.path + "/a.sqlite"
    try Data("no database at all, just a text that is long enough".utf8).write(
      to: URL(fileURLWithPath: text))
    #expect(throws: MemoryComplaint.notAMemory(text)) { try TranslationMemory.open(at: text) }
    let other = folder.path + "/b.sqlite"
    try Self.sql("CREATE TABLE t(x)", other)
    #expect(throws: MemoryComplaint.notAMemory(other)) { try TranslationMemory.open(at: other) }
    #expect(throws: (any Error).self) {
      try TranslationMemory.open(at: folder.path + "/no/such/folder/m.sqlite")
    }
  }

  @Test("being made by a newer version: left as it is")
  func newer() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/m.sqlite"
    try TranslationMemory.open(at: path).add([])
    try Self.sql("INSERT INTO grdb_migrations VALUES('9: what is not thought of yet')", path)
    #expect(throws: MemoryComplaint.newer(path)) { try TranslationMemory.open(at: path) }
  }

  @Test("being closed to writers")
  func readOnly() throws {
    let folder = try ScratchFolder()
    let (path, _) = try Self.filled(folder)
    let memory = TranslationMemory(try MemoryStore.open(path, asReadOnly: true))
    #expect(
      try memory.matches(
        for: "Sentence of the number one in the memory", from: .english, to: .chinese
      ).count == 5)
    #expect(throws: MemoryComplaint.readOnly(path)) { try memory.add([]) }
  }

  private static func sql(_ sql: String, _ path: String) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
  }
}
