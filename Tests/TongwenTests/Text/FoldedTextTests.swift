import Testing

@testable import TongwenText

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Ｌｉａｎｇｊｉāng　Ⅳ", "liangjiang iv"), ("兩江新區", "两江新区"), ("Ryōe", "ryoe"),
    ("Xi’an – Lü", "xi'an - lu"), ("a\n\t b", "a b"), ("", ""), ("が", "が"), ("（重慶）", "(重庆)"),
    ("ﬁne", "fine"), ("e\u{301}t", "et"),
  ])
  func spellingsOfOneWordFoldTogether(text: String, expected: String) {
    #expect(FoldedText(text).text == expected)
  }

  @Test func rangesLeadBackToTheOriginal() {
    let text = "在ＮＵＳ（重慶）研究院"
    let folded = FoldedText(text)
    let range = folded.range(of: 1..<4)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "ＮＵＳ")
  }

  @Test func aLigatureGivesItsWholeSelf() {
    let folded = FoldedText("ﬁn")
    #expect(folded.range(of: 0..<1) == 0..<3)
    #expect(folded.range(of: 1..<3) == 0..<4)
  }

  @Test func theTableOfTraditionalCharactersIsICUs() {
    let all = (UInt32(0x4E00)...0x9FFF).compactMap(Unicode.Scalar.init).map(String.init)
    let expected = all.map(Transliteration.traditionalSimplified.apply)
    let differing = zip(all, expected).filter { FoldedText($0).text != $1 }
    #expect(differing.isEmpty)
  }
}
