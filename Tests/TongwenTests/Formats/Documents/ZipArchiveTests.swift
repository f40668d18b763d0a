import Testing
import Tongwen

@testable import TongwenFormats

@Suite struct ZipArchiveTests {
  @Test(arguments: [
    "../evil", "a/../../evil", "/etc/passwd", "..\\evil", "C:\\evil", "a/..",
  ]) func namesThatLeadOutAreRefused(name: String) throws {
    let bytes = try ArchiveSample.made([("word/document.xml", "<a/>"), (name, "x")], "a.docx")
    #expect(throws: ZipComplaint.unsafeName("a.docx", entry: name)) {
      try ZipArchive(bytes, file: "a.docx")
    }
  }

  @Test func bombsAreRefusedBeforeTheyExpand() throws {
    let zeros = [UInt8](repeating: 0x20, count: 1 << 25)
    let bytes = try ZipArchive.made(of: [("word/document.xml", zeros)], file: "a.docx")
    #expect(bytes.count < 100_000)
    #expect(throws: ZipComplaint.bomb("a.docx", entry: "word/document.xml", size: 1 << 25)) {
      try editable(bytes, "a.docx")
    }
  }

  @Test func anEntryThatIsLongerThanItSaysIsRefused() throws {
    var bytes = try ZipArchive.made(
      of: [("a", [UInt8](repeating: 0x20, count: 100_000))], file: "a.zip")
    let size: [UInt8] = [0xA0, 0x86, 0x01, 0x00]
    for index in bytes.indices.dropLast(4) where Array(bytes[index..<index + 4]) == size {
      bytes.replaceSubrange(index..<index + 4, with: [10, 0, 0, 0])
    }
    let archive = try ZipArchive(bytes, file: "a.zip")
    #expect(throws: ZipComplaint.self) { try archive.read("a") }
  }

  @Test func oldOfficeFilesAreNamedAsSuch() throws {
    let bytes: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
    #expect(throws: ZipComplaint.oldOffice("a.docx")) { try editable(bytes, "a.docx") }
    #expect(throws: ZipComplaint.oldOffice("a.xlsx")) {
      try Formats.entries(in: FileInput(bytes: bytes, name: "a.xlsx"))
    }
  }

  @Test func theContentIsStrongerThanTheName() throws {
    let text = try ArchiveSample.openDocument("<text:p>text</text:p>")
    #expect(try Formats.inspect(FileInput(bytes: text, name: "a.docx")).format == "odt")
    let book = try ArchiveSample.book([("a.xhtml", "<p>text</p>")])
    #expect(try Formats.inspect(FileInput(bytes: book, name: "a.xlsx")).format == "epub")
    let word = try WordSample.document("")
    #expect(try Formats.inspect(FileInput(bytes: word, name: "a.zip")).format == "docx")
  }

  @Test(arguments: ["a.docx", "a.xlsx", "a.odt", "a.epub"])
  func emptyFilesAreSaidToBeEmpty(name: String) throws {
    #expect(throws: FileComplaint.empty(name)) {
      try Formats.inspect(FileInput(bytes: [], name: name))
    }
  }

  @Test func replacedEntriesKeepTheirPlaceAndTheOthersTheirBytes() throws {
    let bytes = try ArchiveSample.made([("b", "two"), ("a", "one"), ("c", "three")], "a.zip")
    let archive = try ZipArchive(bytes, file: "a.zip")
    let again = try ZipArchive(archive.replacing(["a": Array("新".utf8)]), file: "a.zip")
    #expect(again.entries.map(\.modified) == archive.entries.map(\.modified))
    #expect(again.entries[2].compressedSize == archive.entries[2].compressedSize)
    #expect(again.entries.map(\.name) == ["b", "a", "c"])
    #expect(try again.read("a") == Array("新".utf8))
    #expect(try again.read("c") == Array("three".utf8))
  }

  @Test func anyEntryOfManyCanBeReplaced() throws {
    let long = String(repeating: "新区 area ", count: 9_000)
    let names = (0..<14).map { "folder/\($0)" + ($0 % 3 == 1 ? "/" : "") }
    let bytes = try ArchiveSample.made(names.map { ($0, $0.hasSuffix("/") ? "" : long) }, "a.zip")
    let archive = try ZipArchive(bytes, file: "a.zip")
    for name in names where !name.hasSuffix("/") {
      let again = try ZipArchive(archive.replacing([name: Array(name.utf8)]), file: "a.zip")
      #expect(try again.read(name) == Array(name.utf8))
      #expect(again.entries.map(\.name) == names)
    }
  }

  enum Attack: String, CaseIterable {
    case entities, externalEntity, depth, attribute, cut, empty, zero

    var xml: String {
      switch self {
      case .entities: "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>"
      case .externalEntity:
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:p xmlns:w=\"w\">&x;"
      case .depth: String(repeating: "<a>", count: 5_000)
      case .attribute: "<d a=\"" + String(repeating: "x", count: 11_000_000)
      case .cut: "<d>"
      case .empty: ""
      case .zero: "\u{0}"
      }
    }
  }

  @Test(arguments: Attack.allCases) func attacksInsideAreRefused(attack: Attack) throws {
    let body = try WordSample.document("")
    let archive = try ZipArchive(body, file: "a.docx")
    let bytes = try archive.replacing(["word/document.xml": Array(attack.xml.utf8)])
    do {
      _ = try editable(bytes, "a.docx")
      Issue.record("it was taken")
    } catch let complaint as any Complaint {
      #expect(complaint.place?.file == "a.docx#word/document.xml")
    }
  }

  @Test(arguments: ["a.docx", "a.xlsx", "a.odt", "a.epub"])
  func anyBytesGiveADocumentOrAComplaint(name: String) throws {
    let sound =
      switch name {
      case "a.docx": try WordSample.document("<w:p><w:r><w:t>text</w:t></w:r></w:p>")
      case "a.xlsx": try WorkbookWriter.bytes([["zh", "en"], ["两江", "Liangjiang"]], sheet: "S")
      case "a.odt": try ArchiveSample.openDocument("<text:p>text</text:p>")
      default: try ArchiveSample.book([("a.xhtml", "<p>text</p>")])
      }
    var random = Repeatable(seed: 23)
    for round in 0..<300 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      if round % 5 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
      do {
        _ = try Formats.inspect(FileInput(bytes: bytes, name: name))
      } catch let complaint as any Complaint {
        #expect(!complaint.message.isEmpty, "round \(round)")
      }
    }
  }
}
