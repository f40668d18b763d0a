import Foundation
import Testing
import Tongwen

@Suite struct MemoryEditTests {
  private let folder: Scratch
  private let workspace: Workspace

  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
  }

  private func unit(_ zh: String, _ en: String, id: String = "") -> TranslationUnit {
    TranslationUnit(
      id: id, variants: [.init(.chinese, MarkedText(zh)), .init(.english, MarkedText(en))])
  }

  private func texts() throws -> [String] {
    var texts: [String] = []
    try workspace.memory().readUnits {
      texts.append($0.variants.map(\.text).joined(separator: "="))
    }
    return texts.sorted()
  }

  @Test func whatIsAddedIsThereOnceAndFoundAtOnce() throws {
    let first = try workspace.editableMemory().add(unit("你好", "Hello"))
    #expect(first.isNew && first.unit.id.hasPrefix("added-"))
    let again = try workspace.editableMemory().add(unit("你好", "Hello"))
    #expect(!again.isNew && again.unit.id == first.unit.id)
    _ = try workspace.editableMemory().add(unit("你好", "Good day"))
    #expect(try texts() == ["你好=Good day", "你好=Hello"])
  }

  @Test func aRemovedUnitLeavesTheOtherLinesOfItsFileAlone() throws {
    let table = try folder.file(
      "Memory/a.tsv", "zh\ten\r\n一\tone\r\n二\t\"two\nlines\"\r\n三\tthree")
    let memory = try workspace.editableMemory()
    let two = try #require(try memory.units(saying: "二").first)
    try memory.change([two.id: .remove])
    #expect(try String(contentsOfFile: table, encoding: .utf8) == "zh\ten\r\n一\tone\r\n三\tthree")
    #expect(try texts() == ["一=one", "三=three"])
  }

  @Test func anEditKeepsTheIdAndEverythingElse() throws {
    let file = try folder.file(
      "Memory/b.tmx",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
      <header creationtool="Other" creationtoolversion="7" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh" datatype="plaintext" note="kept">
        <prop type="x-house">kept</prop>
      </header>
      <body>
      <tu tuid="1" x-mine="yes">
        <prop type="x-client">ACME</prop>
        <tuv xml:lang="zh"><seg>请按<bpt i="1">&lt;b&gt;</bpt>保存<ept i="1">&lt;/b&gt;</ept>。</seg></tuv>
        <tuv xml:lang="en"><seg>Press <bpt i="1">&lt;b&gt;</bpt>Save<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
      </tu>
      <tu tuid="2">
        <tuv xml:lang="zh"><seg>二</seg></tuv>
        <tuv xml:lang="en"><seg>two</seg></tuv>
      </tu>
      </body>
      </tmx>

      """)
    let before = try String(contentsOfFile: file, encoding: .utf8)
    let (old, new) = try workspace.editableMemory().edit("1", .init(target: "Push Save."))
    #expect(old.id == new.id)
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == before.replacingOccurrences(of: "<seg>Press <bpt", with: "<seg>Push <bpt"))
    #expect(
      try workspace.memory().members[0].memory.unit(id: "1")?.variants[1].text == "Push Save.")
  }

  @Test func unitsOfOneIdInTwoFilesAreToldApart() throws {
    for (name, text) in [("a", "one"), ("b", "first")] {
      _ = try folder.file(
        "Memory/\(name).tmx",
        """
        <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh" datatype="x"></header><body>
        <tu tuid="1"><tuv xml:lang="zh"><seg>一</seg></tuv><tuv xml:lang="en"><seg>\(text)</seg></tuv></tu>
        </body></tmx>
        """)
    }
    let memory = try workspace.editableMemory()
    #expect(try texts() == ["一=first", "一=one"])
    let first = try #require(try memory.units(saying: "first").first)
    #expect(first.id == "Memory/b.tmx#1")
    try memory.change([first.id: .remove])
    #expect(try texts() == ["一=one"])
  }

  @Test func anUnknownIdChangesNothing() throws {
    _ = try workspace.editableMemory().add(unit("你好", "Hello"))
    let before = try folder.text("Memory/added.tmx")
    let memory = try workspace.editableMemory()
    let known = try #require(try memory.units(saying: "你好").first)
    #expect(throws: MemoryComplaint.notFound(id: "x")) {
      try memory.change([known.id: .remove, "x": .remove])
    }
    #expect(try folder.text("Memory/added.tmx") == before)
  }

  @Test func aNamedDatabaseIsChangedItself() throws {
    let path = folder.path + "/own.sqlite"
    let house = try Workspace.open(named: nil, from: folder.path, memories: [path])
    #expect(throws: FileComplaint.missing(path)) { try house.editableMemory() }
    let added = try house.editableMemory(creates: true).add(unit("你好", "Hello", id: "h")).unit
    #expect(added.id == "h")
    _ = try house.editableMemory().edit("h", .init(target: "Hi", status: .reviewed))
    let unit = try #require(try house.editableMemory().memory.unit(id: "h"))
    #expect(unit.variants[1].text == "Hi" && unit.status == .reviewed)
    try house.editableMemory().change(["h": .remove])
    #expect(try house.memory().statistics().units == 0)
  }

  @Test(arguments: [
    ("Press Save.", "Push Save.", [5]), ("Press Save.", "Save", [4]),
    ("两江新区", "两江新区的新区", [6]), ("Press Save.", "", []),
  ])
  func codesStayInsideTheText(old: String, new: String, offsets: [Int]) throws {
    let text = MarkedText(old, codes: [InlineCode(.alone, id: "1", at: 6, original: "<b>")])
    _ = try workspace.editableMemory().add(
      TranslationUnit(id: "c", variants: [.init(.english, text), .init(.chinese, "保存")]))
    guard !new.isEmpty else {
      #expect(throws: MemoryEditComplaint.emptyText) {
        try workspace.editableMemory().edit("c", .init(source: new))
      }
      return
    }
    let edited = try workspace.editableMemory().edit("c", .init(source: new)).new
    #expect(edited.variants[0].content.codes.map(\.offset) == offsets)
  }
}
