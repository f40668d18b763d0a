import Foundation
import Testing
import Tongwen

@Suite struct GlossaryEditTests {
  private let folder: Scratch
  private let workspace: Workspace

  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
  }

  @Test func aNewTermMakesAnEntryAndMoreTermsJoinIt() throws {
    let made = try workspace.addToGlossary(
      [Term("两江新区", .chinese), Term("Liangjiang New Area", .english)], notes: ["note"])
    #expect(made.isNew && made.entry.id == "liangjiang-new-area")
    let grown = try workspace.addToGlossary(
      [Term("两江新区", .chinese), Term("Ryōe", .english, status: .forbidden)])
    #expect(!grown.isNew && grown.entry.id == "liangjiang-new-area")
    let entry = try #require(workspace.glossary().entries.first)
    #expect(entry.terms.map(\.text) == ["两江新区", "Liangjiang New Area", "Ryōe"])
    #expect(entry.terms.map(\.status) == [.preferred, .preferred, .forbidden])
    #expect(entry.notes == ["note"])
  }

  @Test func whatIsThereAlreadyIsRefused() throws {
    let terms = [Term("东盟", .chinese), Term("ASEAN", .english)]
    _ = try workspace.addToGlossary(terms)
    #expect(throws: GlossaryWritingComplaint.self) { try workspace.addToGlossary(terms) }
  }

  @Test func aFileOfTBX2StaysOneAndKeepsItsHeader() throws {
    let path = "Glossary/names.tbx"
    _ = try folder.file(
      path,
      """
      <martif type="TBX" xml:lang="zh"><martifHeader><fileDesc><sourceDesc><p>press office</p></sourceDesc>
      </fileDesc></martifHeader><text><body><termEntry id="a"><langSet xml:lang="zh"><tig><term>国务院</term>
      </tig></langSet></termEntry></body></text></martif>
      """)
    _ = try workspace.addToGlossary([Term("东盟", .chinese), Term("ASEAN", .english)])
    let text = try folder.text(path)
    #expect(text.contains("<martif type=\"TBX\" xml:lang=\"zh\">"))
    #expect(text.contains("<p>press office</p>") && text.contains("国务院"))
    #expect(try workspace.glossary().entries.count == 2)
  }

  @Test func entriesGoByIdOrTerm() throws {
    _ = try workspace.addToGlossary([Term("东盟", .chinese), Term("ASEAN", .english)])
    _ = try workspace.addToGlossary([Term("国务院", .chinese), Term("State Council", .english)])
    #expect(try workspace.removeFromGlossary("asean").id == "asean")
    #expect(try workspace.removeFromGlossary("国务院").id == "state-council")
    #expect(try workspace.glossary().isEmpty)
    let complaint = #expect(throws: GlossaryWritingComplaint.self) {
      try workspace.removeFromGlossary("国务院")
    }
    #expect(complaint?.message.contains("no entry with the id or term '国务院'") == true)
  }

  @Test func anImportTakenTwiceChangesNothing() throws {
    let table = try folder.file(
      "names.tsv", "zh\ten\ten_wrong\n东盟\tASEAN\tEast League\n国务院\tState Council\t\n")
    let first = try #require(try workspace.importGlossary([table]).first)
    #expect((first.added, first.replaced, first.unchanged) == (2, 0, 0))
    let before = try folder.text("Glossary/names.tbx")
    let again = try #require(try workspace.importGlossary([table]).first)
    #expect((again.added, again.replaced, again.unchanged) == (0, 0, 2))
    #expect(try folder.text("Glossary/names.tbx") == before)
  }

  @Test(arguments: GlossaryFile.Format.allCases)
  func everyFormatIsWritten(format: GlossaryFile.Format) throws {
    let entries = [
      ConceptEntry(id: "asean", terms: [Term("东盟", .chinese), Term("ASEAN", .english)])
    ]
    let bytes = try GlossaryFile.bytes(entries, as: format, from: .chinese, to: .english)
    let path = folder.path + "/written"
    try FileOutput.write(bytes, to: path)
    if format == .xlsx {
      let written = try Formats.entries(in: FileInput(path))
      #expect(written.map(\.id) == ["asean"])
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("东盟") && text.contains("ASEAN"))
    }
  }

  @Test func rowsOfTwoTablesAreDifferentEntries() throws {
    let a = try folder.file("a.tsv", "zh\ten\n东盟\tASEAN\n")
    let b = try folder.file("b.tsv", "zh\ten\n国务院\tState Council\n")
    let results = try workspace.importGlossary([a, b])
    #expect(results.map(\.added) == [1, 1] && results.map(\.replaced) == [0, 0])
  }

  @Test func aFolderOfGlossariesIsTakenWholeOrNotAtAll() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/in/deep", withIntermediateDirectories: true)
    _ = try folder.file("in/a.tsv", "zh\ten\n东盟\tASEAN\n")
    _ = try folder.file("in/deep/b.csv", "zh,en\n国务院,State Council\n")
    _ = try folder.file("in/notes.md", "# Notes\n")
    let bad = try folder.file("in/bad.tbx", "<tbx type='TBX-Basic' style='dca'><text>")
    #expect(throws: XMLComplaint.self) { try workspace.importGlossary([folder.path + "/in"]) }
    #expect(try workspace.glossary().isEmpty)
    try FileManager.default.removeItem(atPath: bad)
    #expect(try workspace.importGlossary([folder.path + "/in"]).map(\.added) == [1, 1])
  }

  @Test func entriesThatAreNotSoundAreLeftOutOnRequest() throws {
    let table = try folder.file(
      "a.tsv", "zh\ten\tstatus\n东盟\tASEAN\tpreferred\n国务院\tState Council\tprefered\n")
    #expect(throws: GlossaryComplaint.self) { try workspace.importGlossary([table]) }
    var invalid: [any Complaint] = []
    let result = try workspace.importGlossary([table]) { invalid.append($0) }
    #expect(result.map(\.added) == [1])
    #expect(invalid.map(\.place?.line) == [3])
  }
}
