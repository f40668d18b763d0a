import Foundation
import Testing
import Tongwen

@Suite struct DictionaryFileTests {
  private func read(
    _ name: String, _ text: String, _ source: Language? = nil, _ target: Language? = nil
  ) throws -> BilingualDictionary {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tongwen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name).path
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return try DictionaryFile.read(file, format: nil, source: source, target: target)
  }

  @Test func cedictGivesItsWordsWithoutNotes() throws {
    let dictionary = try read(
      "cedict.u8",
      """
      # CC-CEDICT
      貿易 贸易 [mao4 yi4] /(commercial) trade/CL:個|个[ge4]/
      研究 研究 [yan2 jiu1] /to study/research; investigation/see 探究/
      """)
    #expect(dictionary.source == .chinese && dictionary.target == .english)
    #expect(
      dictionary.entries == [
        .init("贸易", ["trade"]), .init("研究", ["study", "research", "investigation"]),
      ])
  }

  @Test func hunalignHasTheTargetFirst() throws {
    let dictionary = try read("en-zh.dic", "贸易 @ trade\n研究 @ research\n", .english, .chinese)
    #expect(dictionary.entries == [.init("trade", ["贸易"]), .init("research", ["研究"])])
  }

  @Test func aTableMayNameItsLanguages() throws {
    let dictionary = try read("d.tsv", "de\tfr\nHütte\tcabane;refuge\nSeil\tcorde\n")
    #expect(dictionary.source == Language("de") && dictionary.target == Language("fr"))
    #expect(
      dictionary.entries == [.init("Hütte", ["cabane", "refuge"]), .init("Seil", ["corde"])])
  }

  @Test func aTableWithoutLanguagesIsRefused() {
    #expect(throws: DictionaryComplaint.self) { try read("d.tsv", "Hütte\tcabane\n") }
    #expect(throws: DictionaryComplaint.self) { try read("d.tsv", "de\tfr\nHütte\n") }
  }

  @Test func aDictionaryHelps() throws {
    var dictionary = BilingualDictionary(
      try #require(Language("fi")), try #require(Language("hu")))
    dictionary.add("kala", ["hal"])
    dictionary.add("talo", ["ház"])
    let aligner = Aligner(
      source: dictionary.source, target: dictionary.target,
      knowledge: Knowledge(dictionaries: [dictionary]))
    let beads = aligner.align(
      ["Kala ui.", "Talo palaa."], ["A hal úszik, nagyon szépen úszik ott.", "A ház ég."])
    #expect(beads.map(\.shape) == ["1-1", "1-1"])
  }
}
