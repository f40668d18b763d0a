import Foundation
import Testing
import Tongwen

@Suite struct MemoryImportTests {
  private let folder: Scratch
  private let workspace: Workspace

  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
  }

  private func take(_ files: String..., skip: Bool = false) throws -> MemoryImport {
    var options = MemoryImport.Options()
    options.skipsInvalid = skip
    return try workspace.editableMemory().take(files, options)
  }

  private func memoryFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Memory")
      .filter { $0 != ".gitkeep" }.sorted()
  }

  @Test func anImportTakenTwiceChangesNothing() throws {
    let table = try folder.file("news.tsv", "zh\ten\n一\tone\n一\tone\n二\ttwo\n")
    let first = try take(table)
    #expect((first.added, first.unchanged) == (3, 0))
    let before = try folder.text("Memory/news.tmx")
    let again = try take(table)
    #expect((again.added, again.replaced, again.unchanged) == (0, 0, 3))
    #expect(try folder.text("Memory/news.tmx") == before)
  }

  @Test func whatAPersonChangedStaysWhenTheFileIsTakenAgain() throws {
    let table = try folder.file("news.tsv", "zh\ten\n一\tone\n")
    _ = try take(table)
    let id = try #require(try workspace.editableMemory().units(saying: "one").first?.id)
    _ = try workspace.editableMemory().edit(id, .init(target: "first"))
    #expect(try take(table).unchanged == 1)
    #expect(try workspace.editableMemory().memory.unit(id: id)?.variants[1].text == "first")
  }

  @Test func unitsWithIdsAreReplaced() throws {
    _ = try take(try folder.file("a.tsv", "id\tzh\ten\n1\t一\tone\n2\t二\ttwo\n"))
    let result = try take(try folder.file("a.tsv", "id\tzh\ten\n2\t二\tsecond\n3\t三\tthree\n"))
    #expect((result.added, result.replaced, result.unchanged) == (1, 1, 0))
    #expect(try workspace.memory().statistics().units == 3)
  }

  @Test func oneBadFileKeepsAllOut() throws {
    let good = try folder.file("good.tsv", "zh\ten\n一\tone\n")
    let bad = try folder.file("bad.tmx", "<tmx version=\"1.4\"><header/><body><tu>")
    #expect(throws: XMLComplaint.self) { try take(good, bad) }
    #expect(try memoryFiles() == [])
  }

  @Test func whatIsNotSoundIsLeftOutOnRequestAndNamedWithItsPlace() throws {
    let file = try folder.file(
      "mixed.tmx",
      """
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh" datatype="x"></header><body>
      <tu><tuv xml:lang="zh"><seg>一</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv></tu>
      <tu><tuv><seg>二</seg></tuv><tuv xml:lang="en"><seg>two</seg></tuv></tu>
      <tu><tuv xml:lang="zh"><seg></seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
      </body></tmx>
      """)
    #expect(throws: TMXComplaint.self) { try take(file) }
    let result = try take(file, skip: true)
    #expect(result.added == 1 && result.invalid.count == 2)
    #expect(result.invalid.compactMap(\.place?.line) == [3, 4])
  }

  @Test func messagesOfPOThatAreNotSoundAreLeftOutOneByOne() throws {
    let file = try folder.file(
      "a.po",
      """
      msgid ""
      msgstr "Language: zh\\n"

      msgid "one"
      msgstr "一"

      msgid "two
      msgstr "二"

      msgid "no translation"
      msgid "three"
      msgstr "三"

      nonsense

      msgid "four"
      msgstr "四"
      """)
    #expect(throws: POComplaint.self) { try take(file) }
    let result = try take(file, skip: true)
    #expect(result.added == 3)
    #expect(result.invalid.compactMap(\.place?.line) == [7, 10, 14])
  }

  @Test func aFolderIsTakenWholeAndWhatIsNoMemoryLeftAlone() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/in/deep", withIntermediateDirectories: true)
    _ = try folder.file("in/a.tsv", "zh\ten\n一\tone\n")
    _ = try folder.file("in/deep/b.csv", "zh,en\n二,two\n")
    _ = try folder.file("in/notes.md", "# Notes\n")
    let result = try take(folder.path + "/in")
    #expect(result.added == 2 && result.read.count == 2)
    #expect(try memoryFiles() == ["a.tmx", "b.tmx"])
    try FileManager.default.createDirectory(
      atPath: folder.path + "/none", withIntermediateDirectories: true)
    #expect(throws: MemoryEditComplaint.self) { try take(folder.path + "/none") }
  }

  @Test func exportedUnitsComeBackTheSame() throws {
    _ = try take(try folder.file("a.tsv", "id\tzh\ten\tja\n1\t一\tone\t\n2\t二\ttwo\t二つ\n"))
    let file = folder.path + "/out.tmx"
    let memories = try workspace.memory()
    var count = 0
    try FileOutput.create(file) {
      count = try MemoryExport(.tmx, from: .english, to: .chinese).write(memories, to: $0)
    }
    #expect(count == 2)
    var variants: [[String]] = []
    try UnitFile(file).read { variants.append($0.variants.map(\.language.tag)) }
    #expect(variants == [["en", "zh"], ["en", "zh"]])
    let table = ByteSink()
    try MemoryExport(.csv).write(memories, to: table)
    #expect(String(decoding: table.bytes, as: UTF8.self).hasPrefix("id,zh,en,ja,"))
  }
}
