import Foundation
import GRDB
import Testing
import Tongwen

@testable import TongwenMemory

@Suite("A memory on a bad day")
struct StoreFaultTests {
  private static func unit(_ number: Int) -> TranslationUnit {
    TranslationUnit(
      id: "\(number)",
      variants: [
        .init(.english, MarkedText("Sentence \(number) of a memory that grows")),
        .init(.chinese, MarkedText("第\(number)句")),
      ])
  }

  /// A memory of one unit in a folder that goes away with the first of the three.
  private static func begun() throws -> (ScratchFolder, String, TranslationMemory) {
    let folder = try ScratchFolder()
    let path = folder.path + "/m.sqlite"
    let memory = try TranslationMemory.open(at: path)
    try memory.add([unit(0)])
    return (folder, path, memory)
  }

  @Test("says that the disk is full, and has all that was there before")
  func fullDisk() throws {
    let (folder, path, memory) = try Self.begun()
    defer { _ = folder }
    // SQLite's own limit on pages gives the error that a full disk gives.
    try memory.store.write { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    #expect(throws: MemoryComplaint.diskFull(path)) { try memory.add((1..<5_000).map(Self.unit)) }
    #expect(try memory.unit(id: "0") != nil)
    #expect(try memory.unit(id: "1") == nil)
    #expect(try memory.verify() == [])
  }

  @Test("answers though no index can be written")
  func indexWithoutRoom() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/m.sqlite"
    try Data().write(to: URL(fileURLWithPath: path + ".index"))
    let memory = try TranslationMemory.open(at: path)
    try memory.add((0..<2_500).map(Self.unit))
    try memory.settle()
    let found = try memory.matches(
      for: "Sentence 77 of a memory that grows", from: .english, to: .chinese)
    #expect(found.first?.score == 100)
    #expect(memory.indexBytes == 0)
  }

  @Test("takes away what a killed program left of an index")
  func leftovers() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/m.sqlite"
    try FileManager.default.createDirectory(
      atPath: path + ".index", withIntermediateDirectories: true)
    // No process has the highest number there can be.
    let left = path + ".index/1-0-99.segment.\(Int32.max).part"
    let busy = path + ".index/1-0-99.segment.\(getppid()).part"
    for file in [left, busy] { try Data("x".utf8).write(to: URL(fileURLWithPath: file)) }
    let memory = try TranslationMemory.open(at: path)
    try memory.add((0..<2_500).map(Self.unit))
    try memory.settle()
    #expect(!FileManager.default.fileExists(atPath: left))
    #expect(FileManager.default.fileExists(atPath: busy))
  }

  @Test("makes a writer wait for its turn, and readers not at all")
  func turns() async throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/m.sqlite"
    let (one, two) = (
      try TranslationMemory.open(at: path), try TranslationMemory.open(at: path)
    )
    try one.add([Self.unit(0)])
    let second = Task.detached { try two.add([Self.unit(2)]) }
    try one.add { add in
      try add(Self.unit(1))
      // Inside the first writer's transaction the other memory reads what was there before.
      #expect(try two.unit(id: "0") != nil)
      #expect(try two.unit(id: "1") == nil)
      Thread.sleep(forTimeInterval: 0.2)
    }
    #expect(try await second.value == 1)
    #expect(try one.unit(id: "2") != nil)
  }

  @Test("says who is in the way where a writer waits too long")
  func patience() throws {
    let (folder, path, memory) = try Self.begun()
    defer { _ = folder }
    let impatient = TranslationMemory(try MemoryStore.open(path, patience: 1))
    try memory.add { add in
      try add(Self.unit(1))
      #expect(throws: MemoryComplaint.locked(path, seconds: 1)) {
        try impatient.add([Self.unit(2)])
      }
    }
    #expect(try impatient.unit(id: "1") != nil)
  }

  @Test(
    "opens every store of a released schema",
    arguments: Cases.files("memory", "sqlite"))
  func oldStores(_ name: String) throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/m.sqlite"
    try FileManager.default.copyItem(
      at: Cases.folder.appendingPathComponent("memory/\(name)"), to: URL(fileURLWithPath: path))
    let memory = try TranslationMemory.open(at: path)
    #expect(try memory.verify() == [])
    let match = try memory.matches(
      for: "两江新区携手新加坡。", from: .chinese, to: .english,
      options: MatchOptions(context: .init(previous: "标题", next: nil, key: "k1"))
    ).first
    #expect(match?.score == 102)
    #expect(match?.target.text == "Liangjiang New Area joins hands with Singapore.")
    #expect(match?.target.content.codes.map(\.original) == ["<b>", "</b>"])
    #expect(match?.unit.status == .reviewed)
    #expect(match?.unit.notes == ["from the house"])
    try memory.add([Self.unit(1)])
    #expect(try memory.unit(id: "1") != nil)
  }
}
