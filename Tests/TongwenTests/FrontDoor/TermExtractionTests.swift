import Testing
import Tongwen

@Suite struct TermExtractionTests {
  private let memory: TranslationMemory
  private static let pair = LanguagePair(source: .chinese, target: .english)

  init() throws {
    memory = try TranslationMemory.inMemory()
    let texts = [
      ("两江新区今年增长。", "Liangjiang New Area grew this year."),
      ("企业落户两江新区。", "Companies settled in Liangjiang New Area."),
      ("两江新区支持创新。", "Innovation is supported by Liangjiang New Area."),
      ("王家功出席会议。", "The meeting was attended by Wang Jiagong."),
      ("天气很好，适合出行。", "The weather is good for a trip."),
      ("市民喜欢园林。", "Citizens like gardens."),
    ]
    try memory.add(
      texts.enumerated().map { number, text in
        TranslationUnit(
          id: "\(number)",
          variants: [.init(.chinese, MarkedText(text.0)), .init(.english, MarkedText(text.1))])
      })
  }

  @Test func namesAreFoundByAssociationAndByTheirPinyin() throws {
    let pairs = try TermExtraction(
      Memories([.init(memory)]), glossary: Glossary(), languages: Self.pair
    ).pairs
    let area = try #require(pairs.first { $0.source == "两江新区" })
    #expect(area.target == "Liangjiang New Area" && area.units == ["0", "1", "2"])
    #expect(area.confidence == 1 && area.kind == .name)
    let person = try #require(pairs.first { $0.evidence == .reading })
    #expect(person.source == "王家功" && person.target == "Wang Jiagong")
    #expect(pairs.count == 2)
  }

  @Test func whatTheGlossaryHasIsNotProposed() throws {
    let glossary = Glossary([
      ConceptEntry(
        id: "a", terms: [Term("两江新区", .chinese), Term("Liangjiang New Area", .english)])
    ])
    let pairs = try TermExtraction(
      Memories([.init(memory)]), glossary: glossary, languages: Self.pair
    ).pairs
    #expect(pairs.map(\.source) == ["王家功"])
  }

  @Test func theOtherDirectionGivesTheSamePairs() throws {
    let pairs = try TermExtraction(
      Memories([.init(memory)]), glossary: Glossary(),
      languages: LanguagePair(source: .english, target: .chinese)
    ).pairs
    #expect(pairs.map(\.target).sorted() == ["两江新区", "王家功"].sorted())
  }

  @Test func anEmptyMemoryProposesNothing() throws {
    let empty = Memories([.init(try TranslationMemory.inMemory())])
    let found = try TermExtraction(empty, glossary: Glossary(), languages: Self.pair)
    #expect(found.pairs.isEmpty && found.renderings.isEmpty)
  }
}
