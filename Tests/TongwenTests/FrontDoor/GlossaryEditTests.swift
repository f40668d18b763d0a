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
    let first = try workspace.importGlossary(table)
    #expect((first.added, first.replaced, first.unchanged) == (2, 0, 0))
    let before = try folder.text("Glossary/names.tbx")
    let again = try workspace.importGlossary(table)
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
    _ = try workspace.importGlossary(folder.file("a.tsv", "zh\ten\n东盟\tASEAN\n"))
    let second = try workspace.importGlossary(
      folder.file("b.tsv", "zh\ten\n国务院\tState Council\n"))
    #expect((second.added, second.replaced) == (1, 0))
  }
}
