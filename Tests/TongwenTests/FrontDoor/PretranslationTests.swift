import Foundation
import Testing
import Tongwen

@Suite struct PretranslationTests {
  private let folder: Scratch
  private let workspace: Workspace

  init() throws {
    folder = try Scratch()
    workspace = try Workspace.create(at: folder.path).workspace
    _ = try folder.file(
      "Memory/known.tsv",
      """
      id\tzh\ten
      1\t两江新区增长10%。\tLiangjiang New Area grew by 10%.
      2\t合作空间很大。\tThere is plenty of room for cooperation.
      3\t园区很大。学生很多。\tThe park is large and has many students.
      4\t请按保存。\tPress Save.

      """)
    _ = try workspace.addToGlossary([Term("东盟", .chinese), Term("ASEAN", .english)])
    _ = try workspace.addToGlossary([Term("保存", .chinese), Term("Save", .english)])
  }

  private func translate(_ name: String, _ text: String) throws -> (String, Pretranslation) {
    let done = try workspace.pretranslate(try folder.file(name, text))
    return (String(decoding: done.bytes, as: UTF8.self), done)
  }

  @Test func whatIsNotKnownStaysByteForByte() throws {
    let text = "\u{FEFF}  天气 很好。 \r\n\r\n\t今天下雨\r\n"
    let (result, done) = try translate("a.zh.txt", text)
    #expect(result == text)
    #expect(done.filled == 0 && done.segments == 2)
  }

  @Test(arguments: [
    (
      "合作空间很大。天气很好。合作空间很大。\n",
      "There is plenty of room for cooperation. 天气很好。There is plenty of room for cooperation.\n"
    ),
    ("两江新区增长20%。\n", "Liangjiang New Area grew by 20%.\n"),
    (
      "园区很大。学生很多。合作空间很大。",
      "The park is large and has many students. There is plenty of room for cooperation."
    ),
    ("东盟\n\n合作空间很大。", "ASEAN\n\nThere is plenty of room for cooperation."),
  ])
  func sentencesAreFilledWithTheSpaceOfTheTarget(source: String, target: String) throws {
    #expect(try translate("b.zh.txt", source).0 == target)
  }

  @Test func intoChineseTheSpaceBetweenSentencesGoes() throws {
    let text = "There is plenty of room for cooperation. Press Save.\n"
    #expect(try translate("c.en.txt", text).0 == "合作空间很大。请按保存。\n")
  }

  @Test func thaiHasASpaceBetweenSentencesAndJapaneseNone() throws {
    _ = try folder.file(
      "Memory/four.tsv",
      """
      ja\tth\tko
      今日は天気がいいです。\tวันนี้อากาศดี\t오늘은 날씨가 좋습니다.
      会議は東京で開かれた。\tการประชุมจัดขึ้นที่โตเกียว\t회의는 도쿄에서 열렸다.

      """)
    let ja = try folder.file("x.ja.txt", "会議は東京で開かれた。今日は天気がいいです。")
    let ko = try folder.file("x.ko.txt", "회의는 도쿄에서 열렸다. 오늘은 날씨가 좋습니다.")
    let target = { (file: String, to: String) in
      String(
        decoding: try workspace.pretranslate(file, to: Language(to)).bytes, as: UTF8.self)
    }
    #expect(try target(ja, "th") == "การประชุมจัดขึ้นที่โตเกียว วันนี้อากาศดี")
    #expect(try target(ko, "ja") == "会議は東京で開かれた。今日は天気がいいです。")
    #expect(try workspace.memory().members[0].memory.cleaningProposals([.length]).isEmpty)
  }

  @Test(arguments: [
    (
      "# 合作空间很大。\n\n```\n合作空间很大。\n```\n",
      "# There is plenty of room for cooperation.\n\n```\n合作空间很大。\n```\n"
    ),
    ("- **合作空间很大。**\n", "- **There is plenty of room for cooperation.**\n"),
    ("请按**保存**。\n", "Press **Save**.\n"),
    ("请按[保存](http://x.y)。\n", "Press [Save](http://x.y).\n"),
    ("**合作**空间很大。\n", "There is plenty of room for cooperation.\n"),
    ("合作[空间](http://x.y)很大。\n", "合作[空间](http://x.y)很大。\n"),
  ])
  func markdownKeepsItsMarks(source: String, target: String) throws {
    let (result, done) = try translate("d.zh.md", source)
    #expect(result == target)
    #expect(done.blocked.count == (source == target ? 1 : 0))
  }

  @Test func emptyCellsOfTheTargetColumnAreFilled() throws {
    let table = "id,zh,en\r\n1,合作空间很大。,\r\n2,天气,\r\n3,东盟,Southeast Asia\r\n4,\"园区很大。学生很多。\",\r\n"
    let (result, done) = try translate("e.csv", table)
    #expect(
      result
        == "id,zh,en\r\n1,合作空间很大。,There is plenty of room for cooperation.\r\n2,天气,\r\n3,东盟,Southeast Asia\r\n4,园区很大。学生很多。,The park is large and has many students.\r\n"
    )
    #expect(done.languages == LanguagePair(source: .chinese, target: .english))
    #expect(try translate("f.zh.tsv", "东盟\n天气\n").0 == "东盟\tASEAN\n天气\n")
  }

  @Test func otherEncodingsAreWrittenAsTheyWere() throws {
    let path = folder.path + "/g.zh.txt"
    let text = "合作空间很大。\n天气很好。\n"
    let encoding = String.Encoding.utf16LittleEndian
    try #require(("\u{FEFF}" + text).data(using: encoding)).write(to: URL(fileURLWithPath: path))
    let done = try workspace.pretranslate(path)
    #expect(
      String(data: Data(done.bytes), encoding: encoding)
        == "\u{FEFF}There is plenty of room for cooperation.\n天气很好。\n")
  }

  @Test func whatCannotBeWrittenIsRefused() throws {
    let file = try folder.file(
      "h.tmx",
      "<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"zh\" datatype=\"x\"/><body></body></tmx>"
    )
    #expect(throws: FormatComplaint.notEditable(file, format: "tmx")) {
      try workspace.pretranslate(file)
    }
  }
}
