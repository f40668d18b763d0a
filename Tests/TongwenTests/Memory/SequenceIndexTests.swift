import Testing

@testable import TongwenMemory

@Suite("The index of sequences answers as comparing with every text does")
struct SequenceIndexTests {
  private static func random(_ seed: UInt64, gram: Int) -> (SequenceList, [[UInt32]]) {
    var random = SeededRandom(seed)
    var (list, queries): (SequenceList, [[UInt32]]) = (SequenceList(), [])
    let longest = seed % 3 == 0 ? 140 : 18
    var last: [UInt32] = []
    for row in 0..<400 {
      let isNew = last.isEmpty || row % 4 == 0
      var ids = isNew ? [] : last
      if isNew {
        for _ in 0..<Int.random(in: 1...longest, using: &random) {
          ids.append(
            UInt32.random(in: 0..<40, using: &random) % UInt32.random(in: 1...40, using: &random))
        }
      }
      for _ in 0..<Int.random(in: 0...ids.count / 3 + 1, using: &random) {
        let at = Int.random(in: 0..<ids.count, using: &random)
        ids[at] = UInt32.random(in: 0..<40, using: &random)
        if Bool.random(using: &random) { ids.append(ids.remove(at: at)) }
        if Bool.random(using: &random), ids.count > 1 { ids.remove(at: at) }
      }
      last = ids
      if row % 8 == 7 { queries.append(ids.map { $0 == 7 ? UInt32.max : $0 }) }
      if row % 8 != 7 || Bool.random(using: &random) { list.append(ids, row: UInt32(row)) }
    }
    return (list, queries)
  }

  @Test("for random texts, all thresholds, tokens and pairs", arguments: 0..<10, [1, 2])
  func equalsScan(seed: Int, gram: Int) throws {
    let (list, queries) = Self.random(UInt64(seed), gram: gram)
    let columns = SequenceIndexBuilder(list, gram: gram).columns()
    let memories = columns.map { $0.withBytes { MappedBytes(copying: [$0]) } }
    let index = try #require(SequenceIndex(columns: memories.map(\.bytes), gram: gram))
    for query in queries {
      let prepared = IndexQuery(query)
      for threshold in [100, 95, 85, 77, 70, 63, 50] {
        var found: [UInt32: Int] = [:]
        index.search(prepared, threshold: threshold) { found[$0] = $2 }
        var all: [UInt32: Int] = [:]
        var matcher = BitParallel(query)
        list.scan(query, threshold: threshold, &matcher) { all[$0] = $2 }
        #expect(found == all, "seed \(seed), gram \(gram), threshold \(threshold)")
      }
    }
  }

  @Test("bit-parallel distances are those of the table", arguments: 0..<6)
  func bitParallelEqualsTable(seed: Int) {
    let (list, queries) = Self.random(UInt64(seed), gram: 1)
    for query in queries {
      var matcher = BitParallel(query)
      for at in 0..<min(list.count, 60) {
        let other = Array(list.tokens[list.starts[at]..<list.starts[at + 1]])
        let expected = Self.table(query, other)
        for limit in [0, 3, expected, 1000] {
          let found = other.withUnsafeBufferPointer { matcher.distance(to: $0, limit: limit) }
          #expect(found == (expected <= limit ? expected : nil), "seed \(seed)")
        }
      }
    }
  }

  /// Wagner and Fischer's table; `UInt32.max` equals nothing.
  private static func table(_ one: [UInt32], _ two: [UInt32]) -> Int {
    var row = Array(0...two.count)
    for (i, a) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in two.enumerated() {
        let cost = diagonal + (a == b && a != UInt32.max ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(cost, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[two.count]
  }
}
