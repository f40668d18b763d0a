import Testing
import Tongwen

@Suite struct SegmentationRulesTests {
  private func texts(
    _ text: String, _ rules: SegmentationRules, _ language: Language = .english
  ) throws -> [String] {
    try Segmenter(language: language, rules: rules).segments(in: text).map(\.text)
  }

  @Test func noBreakAfterTheTextsOfTheHouse() throws {
    let rules = SegmentationRules(neverBreakAfter: ["Xyz."])
    #expect(try texts("See Xyz. Foo. Go.", rules) == ["See Xyz. Foo.", "Go."])
    #expect(try texts("See aXyz. Foo.", rules) == ["See aXyz.", "Foo."])
    let segmenter = try Segmenter(language: .english, rules: rules)
    #expect(segmenter.explain("Xyz. Foo").map(\.rule) == ["user.never-break-after"])
  }

  @Test func aBreakAfterTheTextsOfTheHouse() throws {
    let rules = SegmentationRules(alwaysBreakAfter: ["；", "Mr."])
    #expect(try texts("一是开放；二是创新；三是绿色。", rules, .chinese) == ["一是开放；", "二是创新；", "三是绿色。"])
    #expect(try texts("Mr. Li", rules) == ["Mr.", "Li"])
  }

  @Test func aTextOfBothListsHolds() throws {
    let rules = SegmentationRules(neverBreakAfter: ["Xyz."], alwaysBreakAfter: ["Xyz."])
    #expect(try texts("Xyz. Foo", rules) == ["Xyz. Foo"])
  }

  // MARK: SRX

  private func srx(
    _ rules: [SRXRules.Rule], _ pattern: String = "en.*", cascade: Bool = false
  ) -> SRXRules {
    SRXRules(
      cascade: cascade, groups: [SRXRules.Group("one", rules: rules)],
      maps: [SRXRules.Map(pattern, "one")])
  }

  @Test func rulesOfAnSRXStandOnTopOfOurs() throws {
    let rules = srx([
      SRXRules.Rule(isBreak: false, before: "Foo\\.", after: "\\s"),
      SRXRules.Rule(isBreak: true, before: ";", after: "\\s"),
    ])
    let text = "Dr. Li met Foo. Bar; they talked. End."
    let onTop = SegmentationRules(srx: rules)
    #expect(try texts(text, onTop) == ["Dr. Li met Foo. Bar;", "they talked.", "End."])
    let instead = SegmentationRules(srx: rules, srxReplaces: true)
    #expect(try texts(text, instead) == ["Dr. Li met Foo. Bar;", "they talked. End."])
  }

  @Test func theFirstRuleThatFitsDecides() throws {
    let hold = SRXRules.Rule(isBreak: false, before: "a\\.", after: "")
    let cut = SRXRules.Rule(isBreak: true, before: "\\.", after: "")
    let first = SegmentationRules(srx: srx([hold, cut]), srxReplaces: true)
    #expect(try texts("a.b.c", first) == ["a.b.", "c"])
    let second = SegmentationRules(srx: srx([cut, hold]), srxReplaces: true)
    #expect(try texts("a.b.c", second) == ["a.", "b.", "c"])
  }

  @Test(arguments: [true, false])
  func cascadeTakesAllMapsThatFit(_ cascade: Bool) throws {
    let groups = [
      SRXRules.Group("one", rules: [SRXRules.Rule(isBreak: true, before: ";", after: "")]),
      SRXRules.Group("two", rules: [SRXRules.Rule(isBreak: true, before: ",", after: "")]),
    ]
    let maps = [SRXRules.Map("EN.*", "one"), SRXRules.Map(".*", "two")]
    let rules = SegmentationRules(
      srx: SRXRules(cascade: cascade, groups: groups, maps: maps), srxReplaces: true)
    #expect(try texts("a;b,c", rules) == (cascade ? ["a;", "b,", "c"] : ["a;", "b,c"]))
  }

  @Test func expressionsOfJavaAreUnderstood() throws {
    let rules = srx([
      SRXRules.Rule(
        isBreak: true, before: #"\b[\pL&&[^b]]+\."#, after: #"(?u)\h+\p{javaUpperCase}"#),
      SRXRules.Rule(isBreak: true, before: #"\QA.*\E"#, after: ""),
      SRXRules.Rule(isBreak: true, before: #"\w{2,}+!"#, after: #"\s"#),
    ])
    let instead = SegmentationRules(srx: rules, srxReplaces: true)
    #expect(
      try texts("aa. Aa bb. Bb A.*c Привет! да", instead) == [
        "aa.", "Aa bb. Bb A.*", "c Привет!", "да",
      ])
  }

  @Test func aLookBehindWithoutEndIsBounded() throws {
    let rules = srx([SRXRules.Rule(isBreak: true, before: #"^\s*[0-9]+\.+\s*"#, after: "[a-z]")])
    #expect(
      try texts("12.. x 3. y", SegmentationRules(srx: rules, srxReplaces: true))
        == ["12..", "x 3. y"])
  }

  @Test func aBrokenExpressionIsRefusedWithItsPlace() throws {
    let place = Place(file: "house.srx", line: 7, column: 3)
    let rule = SRXRules.Rule(isBreak: true, before: "(a", after: "", place: place)
    let rules = SegmentationRules(srx: srx([rule]))
    let error = try #require(throws: SRXComplaint.self) {
      _ = try Segmenter(language: .english, rules: rules)
    }
    #expect(error.place == place)
    #expect(error.message.contains("(a"))
  }

  @Test func aMapWithoutRulesIsRefused() throws {
    let rules = SegmentationRules(srx: SRXRules(maps: [SRXRules.Map(".*", "none")]))
    #expect(throws: SRXComplaint.noSuchRules("none", at: nil)) {
      _ = try Segmenter(language: .english, rules: rules)
    }
  }

  @Test func anEndlessExpressionIsLeftOutAndNamed() throws {
    let rules = SegmentationRules(
      srx: srx([SRXRules.Rule(isBreak: true, before: "!", after: "(x+x+)+y")]))
    let segmenter = try Segmenter(language: .english, rules: rules)
    let text = "Go!" + String(repeating: "x", count: 4000) + ". Stop."
    #expect(segmenter.segments(in: text).count == 2)
    #expect(segmenter.overdueRules.count == 1)
  }

  @Test func ourRulesAsSRXCutTheSame() throws {
    let rules = SegmentationRules(srx: .builtIn, srxReplaces: true)
    for (text, language) in [
      ("Dr. Wang met Ms. Li at 5 p.m. on Jan. 3. They talked. Why? Fine!", Language.english),
      ("项目去年投产。“南线工程”将于明年开工。好吗？好。", .chinese),
    ] {
      let own = Segmenter(language: language).segments(in: text).map(\.text)
      #expect(try texts(text, rules, language) == own)
    }
  }
}
