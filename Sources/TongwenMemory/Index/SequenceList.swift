/// Token ids of many texts, one after another, with the row each belongs to.
package struct SequenceList: Sendable {
  package private(set) var tokens: [UInt32] = []
  package private(set) var starts: [Int] = [0]
  package private(set) var rows: [UInt32] = []

  package init() {}

  package var count: Int { rows.count }

  package mutating func append(_ ids: [UInt32], row: UInt32) {
    tokens.append(contentsOf: ids)
    starts.append(tokens.count)
    rows.append(row)
  }

  func length(_ at: Int) -> Int { starts[at + 1] - starts[at] }

  /// Counting sort: the texts by length, texts of one length in the order of the list.
  func byLength() -> [Int32] {
    let longest = (0..<count).reduce(0) { max($0, length($1)) }
    var next = [Int](repeating: 0, count: longest + 2)
    for at in 0..<count { next[length(at) + 1] += 1 }
    for at in 1..<next.count { next[at] += next[at - 1] }
    var order = [Int32](repeating: 0, count: count)
    for at in 0..<count {
      let length = self.length(at)
      order[next[length]] = Int32(truncatingIfNeeded: at)
      next[length] += 1
    }
    return order
  }

  /// Calls with the row and the tokens of every text.
  func forEachText(_ body: (_ row: UInt32, _ tokens: UnsafeBufferPointer<UInt32>) -> Void) {
    tokens.withUnsafeBufferPointer { tokens in
      for at in 0..<count {
        body(rows[at], UnsafeBufferPointer(rebasing: tokens[starts[at]..<starts[at + 1]]))
      }
    }
  }

  /// Compares with every text; calls with the row and the distance of those within the threshold.
  package func scan(
    _ query: [UInt32], threshold: Int, _ matcher: inout BitParallel,
    _ found: (_ row: UInt32, _ length: Int, _ distance: Int) -> Void
  ) {
    if query.isEmpty { return }
    let bounds = Bounds(threshold: threshold, gram: 1)
    let window = threshold == 0 ? 1...Int.max : bounds.window(query.count)
    tokens.withUnsafeBufferPointer { tokens in
      starts.withUnsafeBufferPointer { starts in
        for at in 0..<rows.count {
          let length = starts[at + 1] &- starts[at]
          guard window.contains(length) else { continue }
          let text = UnsafeBufferPointer(rebasing: tokens[starts[at]..<starts[at + 1]])
          let limit = bounds.cost(max(length, query.count))
          if let distance = matcher.distance(to: text, limit: limit) {
            found(rows[at], length, distance)
          }
        }
      }
    }
  }
}
