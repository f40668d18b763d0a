import Testing
import Tongwen

@Suite("The offered target")
struct RepairTests {
  private static func offer(
    _ query: String, _ source: String, _ target: String, _ from: Language = .chinese,
    _ to: Language = .english, glossary: Glossary? = nil
  ) throws -> Match? {
    let memory = try TranslationMemory.inMemory()
    try memory.add([
      TranslationUnit(variants: [.init(from, MarkedText(source)), .init(to, MarkedText(target))])
    ])
    let suggester = Suggester(
      memories: Memories([.init(memory)]), glossary: glossary, from: from, to: to,
      options: MatchOptions(minimumScore: 50))
    return try suggester.suggestion(for: MarkedText(query)).matches.first
  }

  @Test(
    "follows the text's figures, dates and money, in the way it writes them",
    arguments: [
      (
        "两江新区外贸进出口额达156亿美元。", "两江新区外贸进出口额达109.8亿美元。",
        "The foreign trade of Liangjiang New Area reached US$10.98 billion.",
        "The foreign trade of Liangjiang New Area reached US$15.6 billion."
      ),
      (
        "会议于2024年5月3日举行。", "会议于2024年4月1日举行。", "The meeting was held on April 1, 2024.",
        "The meeting was held on May 3, 2024."
      ),
      (
        "会议于2024年5月3日举行。", "会议于2024年4月1日举行。", "The meeting was held on 1 April 2024.",
        "The meeting was held on 3 May 2024."
      ),
      ("增长7.5%。", "增长6%。", "It grew by 6 percent.", "It grew by 7.5 percent."),
      ("共有35家企业。", "共有28家企业。", "There are 28 companies.", "There are 35 companies."),
    ])
  func figures(query: String, source: String, target: String, offer: String) throws {
    #expect(try Self.offer(query, source, target)?.offer == offer)
  }

  @Test(
    "stays as it is where it is not plain what to change",
    arguments: [
      ("共有35家企业。", "共有28家企业。", "There are many companies."),
      ("共有28家企业。", "共有28家企业", "There are 28 companies."),
      ("投资35亿元，增长7%。", "投资28亿元。", "The investment is large."),
    ])
  func unchanged(query: String, source: String, target: String) throws {
    #expect(try Self.offer(query, source, target)?.repair == nil)
  }

  @Test("works from English into Chinese")
  func intoChinese() throws {
    let match = try Self.offer(
      "Trade reached US$15.6 billion.", "Trade reached US$10.98 billion.", "贸易额达109.8亿美元。",
      .english, .chinese)
    #expect(match?.offer == "贸易额达156亿美元。")
  }

  @Test("follows the text's terms where one gave way to another")
  func terms() throws {
    let entry = { (id: String, chinese: String, english: String) in
      ConceptEntry(id: id, terms: [Term(chinese, .chinese), Term(english, .english)])
    }
    let glossary = Glossary([
      entry("1", "两江新区", "Liangjiang New Area"), entry("2", "天府新区", "Tianfu New Area"),
    ])
    let match = try Self.offer(
      "天府新区今天举行会议。", "两江新区今天举行会议。", "Liangjiang New Area holds a meeting today.",
      glossary: glossary)
    #expect(match?.offer == "Tianfu New Area holds a meeting today.")
    #expect(match?.repair?.changes.map(\.kind) == [.term])
  }
}
