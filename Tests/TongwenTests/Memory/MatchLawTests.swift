import Foundation
import Testing
import Tongwen

@Suite("Matches")
struct MatchLawTests {
  private static func unit(_ source: String, _ target: String, _ language: Language = .english)
    -> TranslationUnit
  {
    TranslationUnit(variants: [
      .init(language, MarkedText(source)), .init(.chinese, MarkedText(target)),
    ])
  }

  @Test(
    "by index equal those by comparing with every unit, score for score", arguments: 0..<2,
    RandomText.Script.allCases)
  func indexEqualsExhaustive(seed: Int, script: RandomText.Script) throws {
    var text = RandomText(UInt64(seed), script)
    let folder = try ScratchFolder()
    let language: Language =
      script == .han ? .chinese : script == .thai ? try #require(Language("th")) : .english
    let memory =
      seed % 2 == 0
      ? try TranslationMemory.open(at: folder.path + "/m.sqlite") : try TranslationMemory.inMemory()
    var last: [String] = []
    var texts: [String] = []
    for round in 0..<2 {
      var units: [TranslationUnit] = []
      for row in 0..<(round == 0 ? 2_300 : 100) {
        last = row % 3 == 0 ? text.words(1...14) : text.edited(last)
        if last.isEmpty { last = [text.word()] }
        texts.append(text.joined(last))
        units.append(
          TranslationUnit(variants: [
            .init(language, MarkedText(text.joined(last))),
            .init(Language("fr") ?? .english, MarkedText("t\(row)")),
          ]))
      }
      try memory.add(units)
      if round == 0 { try memory.settle() }
    }
    for row in 0..<60 {
      let query = text.joined(text.edited([texts[row * 31 % texts.count]] + text.words(0...2)))
      for minimum in [100, 90, 70, 50, 30] {
        var options = MatchOptions(minimumScore: minimum, limit: 1 + row % 7)
        let found = try memory.matches(
          for: query, from: language, to: try #require(Language("fr")), options: options)
        options.isExhaustive = true
        let all = try memory.matches(
          for: query, from: language, to: try #require(Language("fr")), options: options)
        #expect(
          found.map(\.score) == all.map(\.score), "seed \(seed), \(script), \(query), at \(minimum)"
        )
        #expect(
          found.map(\.unit.id) == all.map(\.unit.id),
          "seed \(seed), \(script), \(query), at \(minimum)")
      }
    }
  }

  /// Few are read whole of many that are equally similar; whoever asks for all of them reads all.
  @Test("the best of many alike are the first of all", arguments: 0..<8)
  func alike(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    let memory = try TranslationMemory.inMemory()
    try memory.add(
      (0..<150).map { number in
        let word = ["gate", "Gate", "bank", "port"].randomElement(using: &random) ?? ""
        let sign = [".", "!", ""].randomElement(using: &random) ?? ""
        let day = Int.random(in: 1...3, using: &random)
        return TranslationUnit(
          id: Bool.random(using: &random) ? "u\(number)" : "",
          variants: [
            .init(.english, MarkedText("The new \(word) of house \(number % 3) is open\(sign)")),
            .init(.chinese, MarkedText("第\(Int.random(in: 1...4, using: &random))句")),
          ],
          origin: .init(
            created: day == 1 ? nil : "2024-01-0\(day)T00:00:00Z",
            confidence: Bool.random(using: &random) ? 0.5 : nil),
          status: TranslationUnit.Status.allCases.randomElement(using: &random) ?? .unreviewed)
      })
    let found = { (limit: Int) in
      try memory.matches(
        for: "The new gate of house 1 is open.", from: .english, to: .chinese,
        options: MatchOptions(minimumScore: 50, limit: limit))
    }
    let all = try found(1_000)
    for limit in [1, 2, 5, 20] {
      #expect(try found(limit) == Array(all.prefix(limit)), "seed \(seed), limit \(limit)")
    }
  }
}
