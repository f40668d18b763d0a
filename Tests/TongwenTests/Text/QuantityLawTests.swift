import Testing
import Tongwen

@Suite struct QuantityLawTests {
  @Test func aNumberWrittenIsReadAgain() throws {
    var random = SeededRandom(4711)
    for language in [Language.english, .chinese] {
      let (reader, writer) = (
        QuantityReader(language: language), QuantityWriter(language: language)
      )
      for round in 0..<2000 {
        let digits = Int64.random(in: 1...999_999, using: &random)
        let exponent = Int.random(in: -3...9, using: &random)
        let value = try #require(ExactNumber(digits: digits, exponent: exponent))
        let text = try #require(writer.text(for: Quantity(.cardinal, value, range: 0..<0)))
        let read = reader.quantities(in: text)
        #expect(read.map(\.value) == [value], "seed 4711, round \(round): \(text)")
      }
    }
  }

  @Test func whatOneLanguageWritesTheOtherFinds() throws {
    var random = SeededRandom(815)
    let units = ["USD", "CNY", "EUR", "GBP", "HKD", "kilometer", "hectare", "hour", "ton"]
    for round in 0..<500 {
      let digits = Int64.random(in: 1...99_999, using: &random)
      let value = try #require(
        ExactNumber(digits: digits, exponent: Int.random(in: -2...8, using: &random)))
      let id = try #require(units.randomElement(using: &random))
      let unit = try #require(QuantityUnit(id))
      let quantity = Quantity(unit.isCurrency ? .money : .measure, value, unit: unit, range: 0..<0)
      let sides = [Language.chinese, .english].compactMap { language in
        QuantityWriter(language: language).text(for: quantity).map {
          QuantityReader(language: language).quantities(in: $0)
        }
      }
      try #require(sides.count == 2)
      let found = Correspondence(source: sides[0], target: sides[1])
      #expect(found.pairs.count == 1 && found.isComplete, "seed 815, round \(round): \(quantity)")
    }
  }

  @Test func everyTenfoldFigureIsSuspected() throws {
    var random = SeededRandom(99)
    let (chinese, english) = (
      QuantityReader(language: .chinese), QuantityReader(language: .english)
    )
    for round in 0..<300 {
      let digits = Int64.random(in: 101...9999, using: &random)
      let value = try #require(ExactNumber(digits: digits, exponent: 6))
      let power = try #require([-4, -3, -1, 1, 3, 4].randomElement(using: &random))
      let wrong = try #require(value.scaled(by: power))
      let source =
        QuantityWriter(language: .chinese)
        .text(for: Quantity(.cardinal, value, range: 0..<0)) ?? ""
      let target =
        QuantityWriter(language: .english)
        .text(for: Quantity(.cardinal, wrong, range: 0..<0)) ?? ""
      let found = Correspondence(
        source: chinese.quantities(in: source), target: english.quantities(in: target))
      #expect(
        found.suspects.map(\.power) == [power], "seed 99, round \(round): \(source), \(target)")
    }
  }

  @Test(arguments: [
    "zh", "en", "de", "fr", "es", "it", "pt", "ru", "pl", "cs", "ar", "hi", "ja", "ko",
  ])
  func anyTextIsReadWithPlacesInsideIt(tag: String) throws {
    let language = try #require(Language(tag))
    let reader = QuantityReader(language: language)
    let pieces = [
      "一", "十", "百", "千", "万", "亿", "兆", "零", "两", "几", "多", "半", "点", "年", "月", "日", "分之", "第",
      "周", "成", "折", "倍",
      "1", "0", "9", "99999999999999999999", ".", ",", "/", ":", "-", "–", "%", "$", "€", " ", "\n",
      "½", "٣", "५",
      "one", "twenty", "hundred", "million", "and", "a", "half", "May", "Mon", "p.m.", "th", "s",
      "'", "COVID", "x",
      "\u{0}", "\u{301}", "😀", "\u{FFFD}", "～", "％", "：", "后", "前", "号", "元", "美元", "世纪", "年代",
      "to", "in", "of",
    ]
    var random = SeededRandom(7)
    for round in 0..<600 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let quantities = reader.quantities(in: text)
      for quantity in quantities {
        let isInside =
          quantity.range.upperBound <= text.utf8.count && !quantity.range.isEmpty
          && quantity.expression.upperBound <= text.utf8.count
        #expect(isInside, "seed 7, round \(round), \(tag): \(text)")
        #expect(quantity.corresponds(to: quantity), "seed 7, round \(round), \(tag): \(text)")
      }
      let found = Correspondence(source: quantities, target: quantities)
      #expect(found.isComplete, "seed 7, round \(round), \(tag): \(text)")
    }
  }

  @Test func thousandsOfFiguresTakeNoQuadraticTime() {
    let text = (0..<20_000).map { "\($0)" }.joined(separator: " 、")
    let quantities = QuantityReader(language: .chinese).quantities(in: text)
    #expect(quantities.count == 20_000)
    #expect(Correspondence(source: quantities, target: quantities).isComplete)
  }

  @Test func correspondenceIsSymmetric() {
    let texts = [
      "109.8亿", "10%", "三分之一", "7月", "周五", "晚8点", "60年代", "21世纪", "十几", "5公里", "第3", "6倍",
    ]
    let reader = QuantityReader(language: .chinese)
    let all = texts.flatMap { reader.quantities(in: $0) }
    #expect(all.count == texts.count)
    for one in all {
      for other in all {
        #expect(one.distance(to: other) == other.distance(to: one), "\(one.shown) \(other.shown)")
      }
    }
  }
}

@Suite struct ExactNumberTests {
  @Test(arguments: [
    ("109.8", 8, "10980000000"), ("0.5", 0, "0.5"), ("1200", -3, "1.2"), ("0", 5, "0"),
    ("007", 0, "7"), ("3.50", 0, "3.5"),
  ])
  func numbersAreScaledExactly(text: String, power: Int, expected: String) throws {
    let number = try #require(ExactNumber(decimal: text))
    #expect(number.scaled(by: power)?.description == expected)
  }

  @Test func fractionsThatAreDecimalsAreDecimals() {
    #expect(ExactNumber(1, over: 2) == ExactNumber(decimal: "0.5"))
    #expect(ExactNumber(3, over: 4)?.description == "0.75")
    #expect(ExactNumber(2, over: 6)?.description == "1/3")
    #expect(ExactNumber(1, over: 0) == nil)
  }

  @Test(arguments: ["", ".", "1.2.3", "12a", "1234567890123456789"])
  func whatIsNoNumberIsRefused(text: String) { #expect(ExactNumber(decimal: text) == nil) }

  @Test func whatCannotBeHeldIsNil() {
    let large = ExactNumber(digits: .max)
    #expect(large?.times(ExactNumber(3)) == nil)
    #expect(ExactNumber(1).scaled(by: 1000) == nil)
    #expect(ExactNumber(1).divided(by: .zero) == nil)
  }

  @Test func thePowerOfTenBetweenNumbers() {
    #expect(ExactNumber(5000).powerOfTen(to: ExactNumber(5)) == 3)
    #expect(ExactNumber(5).powerOfTen(to: ExactNumber(50)) == -1)
    #expect(ExactNumber(5).powerOfTen(to: ExactNumber(5)) == nil)
    #expect(ExactNumber(5).powerOfTen(to: ExactNumber(6)) == nil)
  }
}
