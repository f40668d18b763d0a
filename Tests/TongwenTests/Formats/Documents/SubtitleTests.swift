import Testing
import Tongwen

@testable import TongwenFormats

@Suite struct SubtitleTests {
  private let srt = """
    1\r
    00:00:01,000 --> 00:00:02,500\r
    <i>两江新区</i>\r
    欢迎您。\r
    \r
    2\r
    00:00:03,000 --> 00:00:04,000 X1:1\r
    {\\an8}- Who?\r
    - Me & you\r
    \r
    """

  @Test func cuesAreUnitsAndSpeakersToo() throws {
    let file = try editable(srt, "a.srt")
    #expect(file.texts == ["两江新区欢迎您。", "- Who?", "- Me & you"])
    #expect(file.document.units[1].place == Place(file: "a.srt", line: 8, column: 7))
    #expect(try file.text([:]) == srt)
    #expect(try file.text(file.same) == srt)
    #expect(
      try file.text([0: "Welcome", 2: "- 我-->\n\n你"])
        == srt.replacing("<i>两江新区</i>\r\n欢迎您。", with: "Welcome")
        .replacing("- Me & you", with: "- 我→\r\n你"))
  }

  @Test func webCuesKeepTheirNotesAndSettings() throws {
    let vtt =
      "WEBVTT - x\n\nSTYLE\n::cue { }\n\nNOTE a note\n\nid\n00:01.000 --> 00:02.000 line:0\n"
      + "<v Li>A &lt; b <00:01.500>now\n"
    let file = try editable(vtt, "a.vtt")
    #expect(file.texts == ["A < b now"])
    #expect(try file.text([0: "甲<乙"]).contains("<v Li>甲&lt;乙<00:01.500>\n"))
    #expect(try file.text(file.same) == vtt)
  }

  @Test func aLongTextIsWrappedAsTheSourceWas() throws {
    let file = try editable("1\n00:01,0 --> 00:02,0\na\nb\n", "a.srt")
    let long = "The trade of the new area with the countries of the south grew by half."
    #expect(
      try file.text([0: MarkedText(long)]).hasSuffix(
        "\nThe trade of the new area with the\ncountries of the south grew by half.\n"))
    let chinese = "两江新区上半年外贸进出口总额同比增长百分之五十，创下历史新高纪录。"
    #expect(try file.text([0: MarkedText(chinese)]).contains("百分之五十，\n创下"))
  }

  @Test(arguments: [
    ("1\n00:00:0x,000 --> 00:00:02,000\nText\n", 2), ("just text", 1),
    ("1\n--> \nText", 2), ("1\n00:00:01,000 -->\nText", 2),
  ]) func whatIsNoSubtitleIsRefusedWithItsLine(text: String, line: Int) throws {
    do {
      _ = try editable(text, "a.srt")
      Issue.record("\(text) was taken")
    } catch let complaint as SubtitleComplaint {
      #expect(complaint.place?.line == line)
    }
  }

  @Test func emptyFilesHoldNothing() throws {
    #expect(try editable("", "a.srt").texts == [])
    #expect(try editable("WEBVTT\n", "a.vtt").texts == [])
  }

  @Test func writtenAndReadAgainTheUnitsAreTheSame() throws {
    var random = Repeatable(seed: 5)
    let parts = ["text ", "中文", "<i>", "</i>", "\n", "- ", "{\\an1}", "<", "&lt;", "<v x>", "\r\n"]
    for round in 0..<300 {
      let text = (0..<14).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let file = try editable("WEBVTT\n\n00:01.000 --> 00:02.000\n\(text)\n", "a.vtt")
      let again = try editable(file.text(file.same), "a.vtt")
      #expect(again.texts == file.texts, "round \(round): \(text)")
    }
  }
}
