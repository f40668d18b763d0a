import Testing
import Tongwen

@Suite struct ReadingTests {
  let readings = Readings.mandarin

  @Test(
    arguments: [
      ("重", ["zhong", "chong"]), ("行", ["xing", "hang"]), ("单", ["dan", "shan"]), ("吕", ["lv"]),
      ("仇", ["chou", "qiu"]), ("柏", ["bai", "bo"]), ("長", ["zhang", "chang"]),
    ] as [(Character, [String])])
  func aCharacterHasAllItsReadings(character: Character, expected: [String]) {
    #expect(readings.readings(of: character).contains(expected[0]))
    #expect(Set(expected).isSubset(of: readings.readings(of: character)))
  }

  @Test(arguments: ["a", "1", "。", "ひ", "😀"] as [Character])
  func whatIsNoHanHasNone(character: Character) {
    #expect(readings.readings(of: character).isEmpty)
  }

  @Test(arguments: ["Jiagong", "Xi'an", "Lü", "Lyu", "Nüwa", "zhuangzhuang", "Běijīng", "er"])
  func pinyinIsKnown(word: String) { #expect(readings.isPinyin(word)) }

  @Test(arguments: ["Zhoukw", "the", "Smith", "Xīñ", "", "b", "G20"])
  func otherWordsAreNot(word: String) { #expect(!readings.isPinyin(word)) }

  @Test func aWordIsCutInEveryWay() {
    #expect(readings.splits(of: "xian") == [["xian"], ["xi", "an"]])
    #expect(readings.splits(of: "Xi'an") == [["xi", "an"]])
    #expect(readings.splits(of: String(repeating: "a", count: 31)).isEmpty)
  }

  @Test(arguments: [
    ("院长王家功说", "Wang Jiagong", "王家功"), ("院长王家功说", "Jiagong Wang", "王家功"),
    ("院长王家功说", "WANG Jia Gong", "王家功"), ("吕玲", "Lyu Ling", "吕玲"), ("吕玲", "Lu Ling", "吕玲"),
    ("吕玲", "Lü Ling", "吕玲"), ("吕玲", "Lv Ling", "吕玲"), ("演员颜 欢", "Yan Huan", "颜 欢"),
    ("仇建平", "Qiu Jianping", "仇建平"), ("江朝晖", "Jiang Zhaohui", "江朝晖"), ("去西安市", "Xi'an", "西安"),
    ("重庆市", "Chongqing", "重庆"), ("欧阳修", "Ouyang Xiu", "欧阳修"), ("王‧家功", "Wang", "王"),
    ("郑州", "Zhèngzhōu", "郑州"),
  ])
  func aNameIsFoundUnderAnyReading(text: String, name: String, found: String) throws {
    let range = try #require(ReadableText(text).range(reading: name), "\(name)")
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == found)
  }

  @Test(arguments: [
    ("香港", "Hong Kong"), ("杨召奎", "Yang Zhoukui"), ("", "Wang"), ("王", ""), ("王家", "Wang Jiagong"),
  ])
  func whatTheTextDoesNotReadIsNotFound(text: String, name: String) {
    #expect(ReadableText(text).range(reading: name) == nil)
  }

  @Test(arguments: [
    ("记者杨召奎", "Yang Zhoukui", "Yang Zhaokui"), ("导演邱礼涛说", "Liu Qitao", "Qiu Litao"),
    ("陈凯先院士", "Chen Kaixin", "Chen Kaixian"),
  ])
  func aNameThatIsOffByASyllableHasItsNearest(text: String, name: String, right: String) {
    #expect(ReadableText(text).nearest(to: name)?.name == right)
  }

  @Test func aNameFarFromAllHasNone() {
    #expect(ReadableText("记者杨召奎").nearest(to: "Smith Jones") == nil)
    #expect(ReadableText("记者杨召奎").nearest(to: "Li Guohua") == nil)
    #expect(ReadableText("").nearest(to: "Li Guohua") == nil)
  }

  @Test(arguments: [
    ("王家功", "Wang Jiagong"), ("单田芳", "Shan Tianfang"), ("曾国藩", "Zeng Guofan"),
    ("欧阳修", "Ouyang Xiu"), ("吕玲", "Lyu Ling"), ("杨安娥", "Yang An'e"), ("尉迟恭", "Yuchi Gong"),
    ("区小华", "Ou Xiaohua"),
  ])
  func aNameIsWrittenAsThePressWritesIt(han: String, expected: String) {
    #expect(readings.name(han) == expected)
    #expect(ReadableText(han).range(reading: expected) != nil)
  }

  @Test func namesOfRandomCharactersReadThemselves() throws {
    var random = SeededRandom(31)
    for round in 0..<500 {
      let scalars = (0..<3).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FA5, using: &random))
      }
      let han = String(String.UnicodeScalarView(scalars))
      guard let name = readings.name(han) else { continue }
      #expect(
        ReadableText("某" + han + "说").range(reading: name) != nil,
        "seed 31, round \(round): \(han) \(name)")
    }
  }
}
