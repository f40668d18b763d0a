import Testing
import Tongwen

@Suite struct SettingsTests {
  @Test func everyKeyIsRead() throws {
    let settings = try Settings(
      yaml: """
        languages: [zh, en]
        segmentation:
          neverBreakAfter: ["approx.", "Bldg."]
          alwaysBreakAfter: "◆"
          srx: house.srx
          srxReplaces: true
        match:
          minimumScore: 60
          limit: 3
        check:
          rules:
            number.mismatch: warning
            spacing.double: off
          ignore: [同文]
          dictionaries: words
          dates: dayFirst
          currency: code
          percent: word
        """)
    #expect(settings.languages.map(\.tag) == ["zh", "en"])
    #expect(settings.neverBreakAfter == ["approx.", "Bldg."])
    #expect(settings.alwaysBreakAfter == ["◆"])
    #expect(settings.segmentationRules == "house.srx" && settings.segmentationRulesReplace)
    #expect(settings.minimumScore == 60 && settings.matchLimit == 3)
    #expect(settings.checks.severities == ["number.mismatch": .warning, "spacing.double": nil])
    #expect(settings.checks.ignored == ["同文"])
    #expect(settings.dictionaries == ["words"])
    let style = settings.checks.conventions.figures
    #expect(style.dates == .dayFirst && style.currency == .code && style.percent == .word)
  }

  @Test(arguments: ["", "# nothing\n", "---\n"])
  func anEmptyFileGivesTheDefaults(text: String) throws {
    #expect(try Settings(yaml: text) == Settings())
  }

  @Test(arguments: [
    (
      "mach:\n  limit: 3\n", "tongwen.yaml:1:1", "there is no setting 'mach'; did you mean 'match'?"
    ),
    (
      "match:\n  limits: 3\n", "tongwen.yaml:2:3",
      "there is no setting 'match.limits'; did you mean 'match.limit'?"
    ),
    (
      "match:\n  limit: many\n", "tongwen.yaml:2:10",
      "this setting takes a whole number from 1 to 1000"
    ),
    (
      "languages: [zz1]\n", "tongwen.yaml:1:12",
      "this setting takes language tags (BCP 47: en, zh-Hans); 'zz1' is none"
    ),
    (
      "check:\n  rules:\n    term.missing: loud\n", "tongwen.yaml:3:19",
      "this setting takes off, note, warning or error"
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, place: String, message: String) {
    let complaint = #expect(throws: SettingsComplaint.self) { try Settings(yaml: text) }
    #expect(complaint?.place?.description == place)
    #expect(complaint?.message == message)
  }

  @Test func textThatIsNotYAMLIsRefused() {
    let complaint = #expect(throws: SettingsComplaint.self) { try Settings(yaml: "a: [1\n") }
    #expect(complaint?.message.hasPrefix("this is not YAML") == true)
  }
}
