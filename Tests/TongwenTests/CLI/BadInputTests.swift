import Foundation
import Testing

/// Bad input: one clear line on standard error, exit status 2, nothing on standard output, nothing written.
@Suite struct BadInputTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    _ = try BuiltProgram.run(["init", folder.path])
    _ = try folder.file("empty.txt", "")
    _ = try folder.file(
      "cut.tmx",
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>a")
    _ = try folder.file("a.en.txt", "Liangjiang New Area.\n")
    _ = try folder.file(
      "status.tbx",
      """
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="a"><langSec xml:lang="en"><termSec><term>x</term>
      <termNote type="administrativeStatus">prefered</termNote></termSec></langSec></conceptEntry>
      </body></text></tbx>
      """)
    try Data([0, 1, 2, 0xFF, 0xFE, 0]).write(to: URL(fileURLWithPath: folder.path + "/binary.txt"))
    try Data([0x61, 0x0A, 0x62, 0xE9, 0x63]).write(
      to: URL(fileURLWithPath: folder.path + "/latin.txt"))
  }

  private func expect(_ arguments: [String], _ message: String) throws {
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let result = try BuiltProgram.run(arguments, in: folder.path)
    #expect(result.status == 2, "\(arguments): \(result.messages)")
    #expect(result.output.isEmpty)
    #expect(result.messages.split(separator: "\n").count == 1)
    #expect(result.messages.contains(message), "\(arguments): \(result.messages)")
    let after = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    #expect(
      before.filter { !$0.hasPrefix(".tongwen") } == after.filter { !$0.hasPrefix(".tongwen") })
  }

  @Test func aDraftThatIsNotThereAndAFolderWithoutPairsAreNamed() throws {
    try expect(["check", "none.txt"], "none.txt: there is no such file")
    try expect(["check", "Glossary"], "Glossary has files in no language")
  }

  @Test(arguments: [
    ["lookup", "x", "--glossary"], ["suggest", "两江", "--memory"], ["inspect"],
    ["glossary", "import"], ["memory", "import", "--memory", "new.sqlite"],
    ["align", "a.en.txt", "--to", "zh"], ["segment", "--lang", "en"],
  ])
  func filesThatAreNotThereOrNoFilesAreNamed(arguments: [String]) throws {
    try expect(arguments + ["none.txt"], "none.txt: there is no such file")
    try expect(arguments + ["Glossary"], "Glossary: is a folder, not a file")
  }

  @Test(arguments: [
    ["check"], ["lookup", "x", "--glossary"], ["glossary", "import"],
    ["align", "a.en.txt", "--to", "zh"],
  ])
  func filesWithoutTextAreRefused(arguments: [String]) throws {
    try expect(arguments + ["empty.txt"], "empty.txt: is empty")
    try expect(arguments + ["binary.txt"], "binary.txt")
    try expect(arguments + ["latin.txt"], "latin.txt:2:2: the byte 0xE9 is not utf-8")
  }

  @Test func tablesWithoutTextAreRefusedAsMemories() throws {
    for (name, ending) in [("empty", ": is empty"), ("latin", ":2:2: the byte 0xE9 is not utf-8")] {
      try FileManager.default.copyItem(
        atPath: "\(folder.path)/\(name).txt", toPath: "\(folder.path)/\(name).tsv")
      try expect(["suggest", "两江", "--memory", "\(name).tsv"], "\(name).tsv\(ending)")
    }
    try expect(["suggest", "两江", "--memory", "a.en.txt"], "a.en.txt")
  }

  @Test func brokenExchangeFilesAreRefusedWithTheirPlace() throws {
    try expect(["inspect", "cut.tmx"], "cut.tmx:1:")
    try expect(["suggest", "两江", "--memory", "cut.tmx"], "cut.tmx:1:")
    try expect(
      ["lookup", "x", "--glossary", "status.tbx"],
      "status.tbx:3:1: administrativeStatus \"prefered\" is unknown")
  }

  @Test func languagesAreHeldApart() throws {
    try expect(["check", "a.en.txt", "--source", "a.en.txt"], "both in English")
    try expect(["align", "a.en.txt", "a.en.txt"], "both in English")
    try expect(["check", "a.en.txt", "--to", "qq"], "languages are BCP 47 tags")
  }

  @Test func filesThatCannotBeVersionsOfEachOtherAreToldApart() throws {
    _ = try folder.file("a.zh.txt", "两江新区。\n")
    let both = ["--from", "en", "--to", "zh"]
    try expect(
      ["align", "a.zh.txt", "a.en.txt"] + both,
      "a.zh.txt is not written in English (en), nor a.en.txt in Chinese (zh): give them the other way"
    )
    try expect(["align", "a.en.txt", "a.en.txt"] + both, "a.en.txt is not written in Chinese (zh)")
    try expect(["align", "none"], "none: there is no such file or folder")
  }

  @Test func aFolderGoesOnWithoutWhatCannotBeAligned() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/pairs", withIntermediateDirectories: true)
    let names = [
      "good.en.txt": "Wang.", "good.zh.txt": "王。", "bad.en.txt": "Li.", "bad.zh.txt": " ",
    ]
    for (name, text) in names { _ = try folder.file("pairs/\(name)", text + "\n") }
    _ = try folder.file("pairs/lone.en.txt", "Zhao.\n")
    let result = try BuiltProgram.run(["align", "pairs", "-o", "out"], in: folder.path)
    #expect(result.status == 2)
    for told in [
      "pairs/lone.en.txt has no counterpart", "pairs/bad.zh.txt holds no text",
      "1 of 2 pairs were not aligned",
    ] { #expect(result.messages.contains(told), "\(result.messages)") }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["good.txt"])
  }

  @Test func mistypedCommandsAndOptionsAreNamed() throws {
    try expect(["lokup", "x"], "there is no command 'lokup'; did you mean 'lookup'?")
    try expect(["lookup", "x", "--limt", "3"], "--limt")
    try expect(["check", "a.en.txt", "--only", "term.mising"], "did you mean 'term.missing'?")
  }

  @Test func thereMustBeAWorkspaceToChange() throws {
    let elsewhere = try Scratch()
    let result = try BuiltProgram.run(
      ["glossary", "add", "东盟", "ASEAN", "--to", "en"], in: elsewhere.path)
    #expect(result.status == 2)
    #expect(result.messages.contains("there is no workspace at or above"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
  }
}
