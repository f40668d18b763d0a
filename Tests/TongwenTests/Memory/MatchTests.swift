import Testing
import Tongwen

@Suite("A match")
struct MatchTests {
  private static func memory(_ pairs: [(String, String)]) throws -> TranslationMemory {
    let memory = try TranslationMemory.inMemory()
    try memory.add(
      pairs.enumerated().map { number, pair in
        TranslationUnit(
          id: "\(number)",
          variants: [.init(.english, MarkedText(pair.0)), .init(.chinese, MarkedText(pair.1))])
      })
    return memory
  }

  private static func best(
    _ query: String, _ source: String, _ minimum: Int = 30
  ) throws -> Match? {
    try memory([(source, "t")]).matches(
      for: query, from: .english, to: .chinese, options: MatchOptions(minimumScore: minimum)
    ).first
  }

  @Test(
    "has the score and the penalties that its difference deserves",
    arguments: [
      ("Open the park gate now", "Open the park gate now", 100, []),
      ("open the park gate now", "Open the park gate now", 99, [.case]),
      ("Ｏpen the park gate now", "Open the park gate now", 99, [.width]),
      ("Open the  park gate now", "Open the park gate now", 99, [.spacing]),
      ("Open the park gate now.", "Open the park gate now", 99, [.punctuation]),
      ("Open 3 gates now", "Open 2 gates now", 99, [.numbers]),
      ("Open the park gate today", "Open the park gate now", 80, []),
      ("Files", "File", 80, []),
      ("Open files", "Open file", 90, []),
      ("Enable it", "Cancel them all", nil, []),
    ] as [(String, String, Int?, [Penalty.Reason])])
  func scoreAndPenalties(
    query: String, source: String, score: Int?, reasons: [Penalty.Reason]
  ) throws {
    let match = try Self.best(query, source, 50)
    #expect(match?.score == score)
    #expect(match?.penalties.map(\.reason) ?? [] == reasons)
  }

  @Test("of a long text is never rounded up to 100")
  func truncated() throws {
    let words = (0..<300).map { "word\($0)" }
    var other = words
    other[150] = "changed"
    #expect(try Self.best(words.joined(separator: " "), other.joined(separator: " "))?.score == 99)
  }

  @Test("between the same neighbours is 101, with the same key too 102")
  func context() throws {
    let memory = try TranslationMemory.inMemory()
    try memory.add([
      TranslationUnit(
        variants: [.init(.english, "Save"), .init(.chinese, "保存")],
        context: .init(previous: "File", next: nil, key: "menu.save"))
    ])
    let score = { (context: TranslationUnit.Context?) in
      try memory.matches(
        for: "Save", from: .english, to: .chinese, options: MatchOptions(context: context)
      ).first?.score
    }
    #expect(try score(nil) == 100)
    #expect(try score(.init(previous: "Edit")) == 100)
    #expect(try score(.init(previous: "File")) == 101)
    #expect(try score(.init(key: "menu.save")) == 101)
    #expect(try score(.init(previous: "File", key: "menu.save")) == 102)
  }

  @Test("loses points for doubt, origin, age and review")
  func provenance() throws {
    let memory = try TranslationMemory.inMemory()
    try memory.add([
      TranslationUnit(
        variants: [.init(.english, "Save"), .init(.chinese, "保存")],
        origin: .init(file: "old.tmx", changed: "2019-01-01T00:00:00Z", confidence: 0.75),
        status: .needsReview)
    ])
    var options = MatchOptions(minimumScore: 50)
    options.penalties.origins = ["old.tmx": 3]
    options.penalties.age = (before: "2020-01-01", points: 4)
    let match = try #require(
      try memory.matches(for: "Save", from: .english, to: .chinese, options: options).first)
    #expect(match.score == 100 - 5 - 2 - 3 - 4)
    #expect(match.penalties.map(\.reason) == [.review, .confidence, .origin, .age])
  }

  @Test("in the other direction, in another script's tag, only where a target is there")
  func directions() throws {
    let memory = try Self.memory([("Liangjiang New Area", "两江新区")])
    let hans = try #require(Language("zh-Hans-CN"))
    let hant = try #require(Language("zh-TW"))
    #expect(
      try memory.matches(for: "两江新区", from: hans, to: .english).first?.target.text
        == "Liangjiang New Area")
    #expect(try memory.matches(for: "两江新区", from: hant, to: .english).isEmpty)
    #expect(try memory.matches(for: "两江新区", from: .chinese, to: hant).isEmpty)
  }

  @Test("comes before its equals when reviewed, then when newer; units that say the same are one")
  func order() throws {
    let memory = try TranslationMemory.inMemory()
    let unit = { (id: String, target: String, changed: String, status: TranslationUnit.Status) in
      TranslationUnit(
        id: id, variants: [.init(.english, "Save"), .init(.chinese, MarkedText(target))],
        origin: .init(changed: changed), status: status)
    }
    try memory.add([
      unit("a", "存", "2021", .unreviewed), unit("b", "保存", "2020", .reviewed),
      unit("c", "存盘", "2022", .unreviewed), unit("d", "存", "2019", .unreviewed),
    ])
    let matches = try memory.matches(for: "Save", from: .english, to: .chinese)
    #expect(matches.map(\.unit.id) == ["b", "c", "a"])
    #expect(matches.map(\.count) == [1, 1, 2])
  }

  @Test("shows what changed, in whole words and characters")
  func edits() {
    let edits = Edit.between("两江新区上半年外贸达109.8亿美元。", "两江新区前三季度外贸达156亿美元。")
    #expect(edits.map(\.oldText) == ["上半年", "109.8"])
    #expect(edits.map(\.newText) == ["前三季度", "156"])
    #expect(Edit.between("the same", "the same").isEmpty)
    #expect(Edit.between("", "new words").map(\.newText) == ["new words"])
    #expect(Edit.between("Save the file", "save file").map(\.oldText) == ["Save the"])
  }

  @Test("is never asked of a text too long to be a sentence, and of none for nothing")
  func limits() throws {
    let memory = try Self.memory([("Save", "保存")])
    #expect(throws: MemoryComplaint.tooLong(tokens: 10_001, limit: 10_000)) {
      try memory.matches(
        for: String(repeating: "a ", count: 10_001), from: .english, to: .chinese)
    }
    for text in ["", " ", "\u{200B}", "\n\t"] {
      #expect(try memory.matches(for: text, from: .english, to: .chinese).isEmpty)
    }
  }

  @Test("answers every text of Unicode", arguments: 0..<20)
  func anyUnicode(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    let text = { (random: inout SeededRandom) in
      String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
            Unicode.Scalar(
              UInt32.random(in: 0...0x2FFFF, using: &random)
                >> UInt32.random(in: 0...10, using: &random))
          }))
    }
    let texts = (0..<100).map { _ in text(&random) }
    let memory = try Self.memory(texts.filter { !$0.isEmpty }.map { ($0, "t") })
    for text in texts where !MatchToken.tokens(of: text).isEmpty {
      let found = try memory.matches(for: text, from: .english, to: .chinese)
      #expect(found.first?.score == 100, "seed \(seed): \(text.unicodeScalars.map(\.value))")
    }
  }
}
