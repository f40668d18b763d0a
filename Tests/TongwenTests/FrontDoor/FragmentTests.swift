import Testing
import Tongwen

@Suite struct FragmentTests {
  private static func memory(_ pairs: [(String, String)]) throws -> TranslationMemory {
    let memory = try TranslationMemory.inMemory()
    try memory.add(
      pairs.map { zh, en in
        TranslationUnit(variants: [
          .init(.chinese, MarkedText(zh)), .init(.english, MarkedText(en)),
        ])
      })
    return memory
  }

  private static let news = [
    ("两江新区外贸进出口额增长。", "Foreign trade volume of Liangjiang New Area grew."),
    ("成都的外贸进出口额下降。", "In Chengdu, foreign trade volume fell."),
    ("全国外贸进出口额稳定。", "Nationwide, foreign trade volume was stable."),
    ("学生到访工厂。", "Students visited the factory."), ("天气很好。", "The weather is fine."),
    ("银行开业。", "The bank opened."), ("港口扩建。", "The port was extended."),
  ]

  private static func parts(_ text: String, in memory: TranslationMemory) throws -> [String] {
    try memory.fragments(of: text, from: .chinese, to: .english).map {
      String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("重庆的外贸进出口额翻番", ["的外贸进出口额"]), ("天气很好，银行开业", ["天气很好", "银行开业"]),
    ("天气很差", []), ("", []), ("港口", []),
  ])
  func theLongestPartsAreFoundBetweenPunctuation(_ text: String, _ parts: [String]) throws {
    #expect(try Self.parts(text, in: Self.memory(Self.news)) == parts)
  }

  private static func suggested(_ text: MarkedText) throws -> [SuggestedFragment] {
    let memories = try Memories([.init(memory(news))])
    return try Suggester(memories: memories, glossary: nil, from: .chinese, to: .english)
      .withFragments().suggestion(for: text).fragments
  }

  @Test func whatTheSentencesHaveInCommonIsTheRendering() throws {
    let found = try Self.suggested("重庆外贸进出口额翻番。")
    #expect(found.map(\.source) == ["外贸进出口额"])
    #expect(found.first?.target == "foreign trade volume")
    #expect(found.first?.count == 3)
  }

  @Test func aUnitByItselfIsRenderedAsItIs() throws {
    let found = try Self.suggested("今天重庆天气很好，学生们都来了")
    #expect(found.map(\.target) == ["The weather is fine."])
  }

  @Test func aRemovedUnitIsNoLongerTold() throws {
    let memory = try Self.memory(Self.news)
    let unit = try #require(
      memory.fragments(of: "今天天气很好", from: .chinese, to: .english).first?.examples.first?.unit)
    try memory.remove(ids: [unit.id])
    #expect(try Self.parts("今天天气很好", in: memory) == [])
  }

  /// The slow search: every run of the query, longest first, looked for in every text.
  @Test(arguments: 0..<12)
  func everyMaximalRunIsFound(seed: Int) throws {
    var text = RandomText(UInt64(seed), seed % 2 == 0 ? .han : .latin)
    let texts = (0..<200).map { _ in text.words(1...12) }
    let query = text.words(4...15)
    let memory = try TranslationMemory.inMemory()
    try memory.add(
      texts.map {
        TranslationUnit(variants: [
          .init(.english, MarkedText(text.joined($0))), .init(.chinese, "目"),
        ])
      })
    var options = FragmentOptions()
    (options.limit, options.weight) = (1, 2)
    let found = try memory.fragments(
      of: text.joined(query), from: .english, to: .chinese, options: options)
    let size = found.first.map { part in
      MatchToken.tokens(
        of: String(decoding: Array(text.joined(query).utf8)[part.range], as: UTF8.self)
      )
      .count { $0.kind != .number }
    }
    #expect(
      size == Self.longest(query, texts),
      "seed \(seed): \(query) \(found.map { ($0.range, $0.examples.map(\.source.text)) })")
  }

  /// The most words, numbers not counted, of a run that some text holds and that no number begins or ends.
  private static func longest(_ query: [String], _ texts: [[String]]) -> Int? {
    let (query, texts) = (folded(query), texts.map(folded))
    let runs = query.indices.flatMap { start in
      query.indices.filter { $0 > start }.map { Array(query[start...$0]) }
    }
    return runs.filter { run in
      run.first != "#" && run.last != "#" && texts.contains { holds($0, run) }
    }
    .map { $0.count { $0 != "#" } }.max()
  }

  private static func holds(_ text: [String], _ run: [String]) -> Bool {
    text.indices.contains { text[$0...].starts(with: run) }
  }

  /// Words as matching sees them: small letters, every number the same.
  private static func folded(_ words: [String]) -> [String] {
    words.map { $0.first?.isASCII == true && $0.first?.isNumber == true ? "#" : $0.lowercased() }
  }
}
