import Testing

@testable import TongwenTerms

struct TermTrieTests {
  /// Terms of few letters share beginnings, end inside each other and go on from each other's tails.
  @Test(arguments: 1...20) func everyTermIsFoundAndNothingElse(seed: UInt64) {
    var state = seed
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let terms = (0..<300).map { _ in (0...random(7)).map { _ in UInt32(0x61 + random(3)) } }
    var trie = TermTrie()
    var numbers: [[UInt32]: Int32] = [:]
    for (number, term) in terms.enumerated() {
      let expected = numbers[term] ?? Int32(number)
      numbers[term] = expected
      #expect(trie.insert(term, Int32(number)) == expected)
    }
    for length in 1...8 {
      for _ in 0..<100 {
        let text = (0..<length).map { _ in UInt32(0x61 + random(3)) }
        #expect(number(of: text, in: trie) == numbers[text], "seed \(seed), \(text)")
      }
    }
    for term in terms { #expect(number(of: term, in: trie) == numbers[term], "seed \(seed)") }
  }

  private func number(of text: [UInt32], in trie: TermTrie) -> Int32? {
    var walk = TermTrie.Walk()
    for scalar in text where !trie.step(&walk, by: scalar) { return nil }
    return walk.payload < 0 ? nil : walk.payload
  }
}
