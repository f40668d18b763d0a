import Testing
import Tongwen

@Suite struct POTests {
  private func messages(_ bytes: [UInt8]) throws -> [POMessage] {
    var messages: [POMessage] = []
    try PO.read(FileInput(bytes: bytes, name: "t.po").open()) { messages.append($0) }
    return messages
  }

  private let text = """
    # translator
    msgid ""
    msgstr ""
    "Language: zh_CN\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    #. from the program
    #: a.c:1 b.c:2
    #, fuzzy, c-format
    #| msgid "old \\"text\\""
    msgctxt "menu"
    msgid ""
    "two\\n"
    "lines"
    msgstr "两\\t行"

    msgid "file"
    msgid_plural "files"
    msgstr[0] "文件"

    #~ msgid "gone"
    #~ msgstr "没了"

    """

  @Test func messagesComeWithAllTheirParts() throws {
    let read = try messages(Array(text.utf8))
    #expect(read.count == 4 && read[0].isHeader && read[0].comments == ["translator"])
    let menu = read[1]
    #expect(menu.id == "two\nlines" && menu.translations == ["两\t行"] && menu.context == "menu")
    #expect(menu.isFuzzy && menu.previousID == "old \"text\"" && menu.references == ["a.c:1 b.c:2"])
    #expect(menu.place == Place(file: "t.po", line: 11))
    #expect(read[2].plural == "files" && read[2].translations == ["文件"])
    #expect(read[3].isObsolete && read[3].id == "gone")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func whatIsWrittenIsReadBackWithAnyLineEnd(end: String) throws {
    let read = try messages(Array(text.utf8)).map(bare)
    let written = read.map(PO.written).joined()
    let other = written.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: end)
    #expect(try messages(Array(other.utf8)).map(bare) == read)
  }

  private func bare(_ message: POMessage) -> POMessage {
    var message = message
    message.place = Place()
    return message
  }

  @Test func theHeaderNamesTheCharset() throws {
    let head =
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=GBK\\n\"\nmsgid \"a\"\nmsgstr \""
    let bytes = Array(head.utf8) + [0xC1, 0xBD, 0xBD, 0xAD] + Array("\"\n".utf8)
    #expect(try messages(bytes).last?.translations == ["两江"])
  }

  @Test(arguments: [
    ("msgid \"a\"\nmsgstr \"b\n", POComplaint.openString(at: Place(file: "t.po", line: 2))),
    ("msgid \"a\"\nmsgstr \"b\" c\n", .afterString("c", at: Place(file: "t.po", line: 2))),
    ("msgid \"a\"\n\nmsgid \"b\"\n", .noTranslation(id: "a", at: Place(file: "t.po", line: 1))),
    ("msgstr \"a\"\n", .noID(at: Place(file: "t.po", line: 1))),
    ("\"a\"\n", .strayString(at: Place(file: "t.po", line: 1))),
    ("msgidd \"a\"\n", .unknownLine("msgidd", at: Place(file: "t.po", line: 1))),
  ])
  func whatIsWrongIsToldWithItsPlace(text: String, complaint: POComplaint) {
    #expect(throws: complaint) { try messages(Array(text.utf8)) }
  }

  @Test func messagesAreTranslationUnits() throws {
    var units: [TranslationUnit] = []
    try Formats.translationUnits(in: FileInput(bytes: Array(text.utf8), name: "t.po")) {
      units.append($0)
    }
    #expect(units.map { $0.variants.map(\.text) } == [["two\nlines", "两\t行"], ["files", "文件"]])
    #expect(units[0].status == .needsReview && units[0].variants[1].language.tag == "zh-CN")
  }

  @Test(arguments: [
    ("msgstr[0] \"%d 个文件\"", ["%d files = %d 个文件"]),
    (
      "msgstr[0] \"ein\"\nmsgstr[1] \"%d viele\"", ["one file = ein", "%d files = %d viele"]
    ),
  ])
  func theOnlyFormOfALanguageTranslatesThePlural(forms: String, expected: [String]) throws {
    let text =
      "msgid \"\"\nmsgstr \"Language: zh\\n\"\n\nmsgid \"one file\"\n"
      + "msgid_plural \"%d files\"\n\(forms)\n"
    var found: [String] = []
    let input = FileInput(bytes: Array(text.utf8), name: "a.po")
    try Formats.translationUnits(in: input) { unit in
      found.append(unit.variants.map(\.text).joined(separator: " = "))
    }
    #expect(found == expected)
    let entries = try Formats.bilingual(input).entries
    #expect(entries.map { $0.unit.variants.map(\.text).joined(separator: " = ") } == expected)
  }
}
