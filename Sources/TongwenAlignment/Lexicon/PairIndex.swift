/// Numbers the distinct token pairs of beads, row token by row token, without a hash table.
struct PairIndex {
  private(set) var rowOffsets: [Int]
  private(set) var columnTokens: [UInt32] = []
  /// By row token of each bead: where its cells begin, one cell for each column token of the bead.
  let cellStarts: [Int]
  /// The pair of each cell.
  let cellPairs: NumberStore<UInt32>

  init(_ beads: TrainingBeads, _ rowVocabulary: Int, _ columnVocabulary: Int) {
    let (order, starts) = Self.postings(beads, rowVocabulary)
    cellStarts = Self.cells(beads)
    cellPairs = NumberStore(repeating: 0, count: cellStarts[beads.rowTokens.count])
    rowOffsets = [Int](repeating: 0, count: rowVocabulary + 1)
    var seenAt = [UInt32](repeating: 0, count: columnVocabulary)
    var seenBy = [UInt32](repeating: .max, count: columnVocabulary)
    for token in 0..<rowVocabulary {
      for at in starts[token]..<starts[token + 1] {
        let (row, bead) = (Int(order[at].row), Int(order[at].bead))
        var cell = cellStarts[row]
        for column in beads.columnStarts[bead]..<beads.columnStarts[bead + 1] {
          let other = Int(beads.columnTokens[column])
          if seenBy[other] != UInt32(token) {
            seenBy[other] = UInt32(token)
            seenAt[other] = UInt32(columnTokens.count)
            columnTokens.append(UInt32(other))
          }
          cellPairs.values[cell] = seenAt[other]
          cell += 1
        }
      }
      rowOffsets[token + 1] = columnTokens.count
    }
  }

  /// Where the cells of each row token of each bead begin, bead by bead; the number of all at the end.
  private static func cells(_ beads: TrainingBeads) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(beads.rowTokens.count + 1)
    for bead in 0..<beads.count {
      let width = beads.columnStarts[bead + 1] - beads.columnStarts[bead]
      for row in beads.rowStarts[bead]..<beads.rowStarts[bead + 1] {
        starts.append(starts[row] + width)
      }
    }
    return starts
  }

  /// The occurrences of row tokens in beads, sorted by token.
  private static func postings(
    _ beads: TrainingBeads, _ vocabulary: Int
  ) -> (order: [(row: UInt32, bead: UInt32)], starts: [Int]) {
    var starts = [Int](repeating: 0, count: vocabulary + 1)
    for token in beads.rowTokens { starts[Int(token) + 1] += 1 }
    for token in 0..<vocabulary { starts[token + 1] += starts[token] }
    var next = starts
    var order = [(row: UInt32, bead: UInt32)](repeating: (0, 0), count: beads.rowTokens.count)
    for bead in 0..<beads.count {
      for row in beads.rowStarts[bead]..<beads.rowStarts[bead + 1] {
        let token = Int(beads.rowTokens[row])
        order[next[token]] = (UInt32(row), UInt32(bead))
        next[token] += 1
      }
    }
    return (order, starts)
  }
}
