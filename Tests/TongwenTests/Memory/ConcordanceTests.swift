import Testing
import Tongwen

@Suite("The concordance")
struct ConcordanceTests {
  private static func memory() throws -> TranslationMemory {
    let memory = try TranslationMemory.inMemory()
    let pairs = [
      ("重庆两江新区管委会", "Administration of Chongqing Liangjiang New Area"),
      ("两江新区", "Liangjiang New Area"), ("兩江協同創新區", "Liangjiang Collaborative Innovation Zone"),
      ("咖啡馆 Café Ｍｕｓｉｃ", "The café’s music"),
    ]
    try memory.add(
      pairs.enumerated().map { number, pair in
        TranslationUnit(
          id: "\(number)",
          variants: [.init(.chinese, MarkedText(pair.0)), .init(.english, MarkedText(pair.1))])
      })
    return memory
  }

  @Test(
    "finds a phrase however it is written, whole words and short texts first",
    arguments: [
      ("两江", ["1", "2", "0"]), ("兩江新區", ["1", "0"]), ("liangjiang", ["1", "2", "0"]),
      ("LIANGJIANG  new", ["1", "0"]), ("jiang", ["1", "2", "0"]), ("cafe", ["3"]),
      ("music", ["3"]), ("liangjiang xinqu", ["1", "0"]), ("Liangjiang Xieting", []), ("", []),
      ("café's", ["3"]), ("没有", []),
    ])
  func finds(phrase: String, ids: [String]) throws {
    let hits = try Self.memory().concordance(phrase)
    var found: [String] = []
    for hit in hits where !found.contains(hit.unit.id) { found.append(hit.unit.id) }
    #expect(Set(found) == Set(ids))
  }

  @Test("shows where the phrase stands on its side")
  func ranges() throws {
    let hits = try Self.memory().concordance("兩江", in: .chinese)
    #expect(hits.map(\.unit.id) == ["1", "2", "0"])
    #expect(hits.map(\.ranges) == [[0..<6], [0..<6], [6..<12]])
    #expect(hits.map { $0.others.count } == [1, 1, 1])
    #expect(try Self.memory().concordance("liangjiang", in: .english, limit: 1).count == 1)
  }
}
