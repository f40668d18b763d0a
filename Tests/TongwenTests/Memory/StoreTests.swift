import Foundation
import Testing
import Tongwen

@Suite("A memory's store")
struct StoreTests {
  private static func unit(_ id: String, _ source: String, _ target: String) -> TranslationUnit {
    TranslationUnit(
      id: id, variants: [.init(.english, MarkedText(source)), .init(.chinese, MarkedText(target))])
  }

  @Test("gives back every field of a unit")
  func roundTrip() throws {
    let code = InlineCode(
      .open, id: "1", at: 5, original: "<b>", type: "bold", attributes: [Property("x", "y")])
    let unit = TranslationUnit(
      id: "a1",
      variants: [
        .init(
          .english, MarkedText("Save now", codes: [code]), notes: ["n"],
          properties: [Property("p", "1")]),
        .init(.chinese, "立即保存"), .init(.chinese, "现在保存"),
      ],
      origin: .init(
        file: "f.tmx", position: "7", created: "2024-01-01T00:00:00Z", createdBy: "w",
        changed: "2024-02-01T00:00:00Z", changedBy: "x", confidence: 0.5),
      context: .init(previous: "before", next: "after", key: "k"), status: .reviewed,
      notes: ["one", "two"], properties: [Property("domain", "news")])
    let memory = try TranslationMemory.inMemory()
    try memory.add([unit])
    #expect(try memory.unit(id: "a1") == unit)
    var all: [TranslationUnit] = []
    try memory.readUnits {
      all.append($0)
      return true
    }
    #expect(all == [unit])
  }

  @Test("sees what was added, changed and removed at the next lookup")
  func changes() throws {
    let memory = try TranslationMemory.inMemory()
    let best = { try memory.matches(for: "Save the file", from: .english, to: .chinese).first }
    #expect(try best() == nil)
    try memory.add([Self.unit("", "Save the file", "保存文件")])
    let id = try #require(try best()?.unit.id)
    try memory.add([Self.unit(id, "Save the file", "储存文件")])
    #expect(try best()?.target.text == "储存文件")
    #expect(try best()?.unit.id == id)
    #expect(try memory.remove(ids: [id, "no such"]) == 1)
    #expect(try best() == nil)
    #expect(try memory.unit(id: id) == nil)
  }

  @Test("shared by two: one sees what the other writes, and a unit refused changes nothing")
  func shared() throws {
    let folder = try ScratchFolder()
    let one = try TranslationMemory.open(at: folder.path + "/m.sqlite")
    let two = try TranslationMemory.open(at: folder.path + "/m.sqlite")
    let found = { (memory: TranslationMemory, text: String) in
      try memory.matches(for: text, from: .english, to: .chinese).first?.target.text
    }
    try one.add([Self.unit("1", "One two three", "一二三")])
    #expect(try found(two, "One two three") == "一二三")
    try two.add([Self.unit("1", "One two three", "壹贰叁")])
    #expect(try found(one, "One two three") == "壹贰叁")
    #expect(throws: MemoryComplaint.emptyUnit(id: "3")) {
      try one.add([Self.unit("2", "Four", "四"), Self.unit("3", "", "")])
    }
    #expect(try two.unit(id: "2") == nil)
  }

  @Test("follows its files: new, changed, unchanged, gone")
  func synchronise() throws {
    let memory = try TranslationMemory.inMemory()
    var files = ["a.tmx": ["One", "Two"], "b.tmx": ["Three"]]
    var versions = ["a.tmx": 1, "b.tmx": 1]
    let follow = {
      let named = files.keys.sorted().map {
        MemoryFile(name: $0, fingerprint: "\(versions[$0] ?? 0)")
      }
      return try memory.synchronise(named) { file, add in
        for text in files[file.name] ?? [] { try add(Self.unit("", text, "t")) }
      }
    }
    let ids = { () -> [String] in
      var ids: [String] = []
      try memory.readUnits {
        ids.append($0.id)
        return true
      }
      return ids.sorted()
    }
    #expect(try follow() == ["a.tmx", "b.tmx"])
    let before = try ids()
    #expect(before.count == 3)
    #expect(try follow() == [])
    (files["a.tmx"], versions["a.tmx"]) = (["Zero", "One", "Two"], 2)
    #expect(try follow() == ["a.tmx"])
    #expect(Set(before).isSubset(of: try ids()))
    files["b.tmx"] = nil
    #expect(try follow() == [])
    #expect(try ids().count == 3)
    #expect(try memory.concordance("three").isEmpty)
  }

  @Test("tells files with the same ids apart")
  func sameIDs() throws {
    let memory = try TranslationMemory.inMemory()
    let files = ["a.tmx", "b.tmx"].map { MemoryFile(name: $0, fingerprint: "") }
    try memory.synchronise(files) { file, add in
      try add(Self.unit("1", file.name, "t"))
      try add(Self.unit("1", file.name + " again", "t"))
    }
    #expect(try memory.unit(id: "1")?.variants[0].text == "a.tmx")
    #expect(try memory.unit(id: "b.tmx#1")?.variants[0].text == "b.tmx")
    #expect(try memory.statistics().units == 4)
  }
}
