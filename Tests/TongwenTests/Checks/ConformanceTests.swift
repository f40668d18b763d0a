import Foundation
import Testing
import Tongwen

/// What every check promises, over all golden cases: a new check is held to it by being in the list.
@Suite struct ConformanceTests {
  static let pairs: [CheckCase] = CheckCaseTests.files.flatMap {
    (try? CheckCase.all(in: $0)) ?? []
  }

  /// All rules, those too that are off by default.
  static func checker(without rule: String? = nil) throws -> Checker {
    var options = Checker.Options()
    for rule in Checker.rules { options.severities[rule.name] = rule.severity }
    if let rule { options.severities[rule] = .some(nil) }
    options.conventions.quotes = .curly
    options.conventions.spaceAroundLatin = .always
    return Checker(
      glossary: try CheckCaseTests.glossary(), options: options, english: .english)
  }

  @Test func everyRuleHasANameWithItsSubjectAndAnExplanation() {
    let names = Checker.rules.map(\.name)
    #expect(Set(names).count == names.count)
    for rule in Checker.rules {
      #expect(rule.name.contains("."))
      #expect(rule.explanation.hasSuffix("."), "\(rule.name)")
    }
  }

  @Test func nothingIsSaidOfEmptyTexts() throws {
    let checker = try Self.checker()
    for language in [Language.english, .chinese] {
      let other: Language = language == .english ? .chinese : .english
      #expect(checker.findings(source: "", other, target: "", language).isEmpty)
      #expect(checker.findings(source: nil, nil, target: "", language).isEmpty)
    }
  }

  @Test func namesOfSegmentsThatAreNoSentencesArePassedOver() {
    let (chinese, english) = ("布莱克说，他来了。", "Harrington said so. ")
    let checker = Checker(english: .english)
    let rules = { (count: Int) in
      checker.findings(
        source: String(repeating: chinese, count: count), .chinese,
        target: String(repeating: english, count: count), .english
      ).map(\.rule)
    }
    #expect(rules(1).contains("name.other"))
    #expect(!rules(2000).contains("name.other"))
  }

  @Test func rangesLieInsideTheTextsAndBetweenCharacters() throws {
    let checker = try Self.checker()
    for pair in Self.pairs {
      for finding in pair.findings(checker) {
        #expect(Self.isInside(finding.target, pair.target.text), "\(finding)")
        #expect(Self.isInside(finding.source, pair.source?.text ?? ""), "\(finding)")
        for fix in finding.fixes {
          #expect(Self.isInside(fix.range, pair.target.text), "\(finding)")
        }
      }
    }
  }

  @Test func theSameTextsGiveTheSameFindings() throws {
    let (one, two) = (try Self.checker(), try Self.checker())
    for pair in Self.pairs { #expect(pair.findings(one) == pair.findings(two)) }
  }

  @Test(arguments: Checker.rules.map(\.name))
  func everyRuleCanBeSwitchedOff(rule: String) throws {
    let checker = try Self.checker(without: rule)
    for pair in Self.pairs {
      #expect(!pair.findings(checker).contains { $0.rule == rule })
    }
  }

  @Test func aSafeFixMakesItsFindingVanish() throws {
    let checker = try Self.checker()
    for pair in Self.pairs {
      for finding in pair.findings(checker) {
        guard let fix = finding.fixes.first, fix.isSafe else { continue }
        var fixed = pair
        fixed.target.text = Self.applying(fix, to: pair.target.text)
        let left = fixed.findings(checker).contains {
          $0.rule == finding.rule && $0.target == finding.target
        }
        #expect(!left, "\(finding.rule): \(pair.target.text) → \(fixed.target.text)")
      }
    }
  }

  @Test(arguments: 0..<20)
  func noRandomTextBreaksACheck(seed: UInt64) throws {
    let checker = try Self.checker()
    var random = Dice(seed: seed)
    for _ in 0..<40 {
      let (one, two) = (random.text(), random.text())
      for (from, to) in [(Language.chinese, Language.english), (.english, .chinese)] {
        for finding in checker.findings(source: one, from, target: two, to) {
          #expect(Self.isInside(finding.target, two), "seed \(seed): \(two)")
          #expect(Self.isInside(finding.source, one), "seed \(seed): \(one)")
        }
      }
    }
  }

  private static func isInside(_ range: Range<Int>?, _ text: String) -> Bool {
    guard let range else { return true }
    let bytes = Array(text.utf8)
    let isEdge = { (place: Int) in place == bytes.count || bytes[place] & 0xC0 != 0x80 }
    return range.upperBound <= bytes.count && isEdge(range.lowerBound) && isEdge(range.upperBound)
  }

  private static func applying(_ fix: Finding.Fix, to text: String) -> String {
    let bytes = Array(text.utf8)
    let new =
      bytes[..<fix.range.lowerBound] + Array(fix.replacement.utf8)
      + bytes[fix.range.upperBound...]
    return String(decoding: new, as: UTF8.self)
  }

  /// Repeatable random text of what checks look at (SplitMix64).
  private struct Dice {
    var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    private mutating func next(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(bound))
    }

    mutating func text() -> String {
      (0..<next(30)).map { _ in Dice.pieces[next(Dice.pieces.count)] }.joined()
    }

    private static let pieces = [
      " ", "  ", ",", "，", ".", "。", "…", "\"", "“", "”", "(", "）", "《", "'", "’", "-", "%", "$",
      "两江新区", "王家功", "重庆", "的", "一", "亿", "万", "109.8", "2024年4月1日", "½", "㎏", "Ⅳ", "ﬁ",
      "Liangjiang ", "Wang ", "Jiakong", "the the ", "of ", "in ", "USD ", "10.98 billion", "Ryōe",
      "e\u{301}", "\u{200B}", "👩‍👩‍👧", "🇨🇳", "ÀÉ", "Москва", "東京", "http://a.b/c", "<b>", "{0}", "%d",
      "@",
      "x@y.zz", "\n", "\t", "\u{FEFF}", "ǆ", "İ", "ß", "한국", "हिन्दी", "๕", "\u{202E}",
    ]
  }
}
