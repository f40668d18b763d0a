/// Expected counts of token pairs, learned from beads by two Model 1s that must agree.
///
/// For a token pair in a bead, the share of the pair under the forward model times that under the
/// backward model, square root taken, times the bead's weight, is added to its count; both models are
/// the counts normalised by one side or the other (Liang, Taskar and Klein 2006, "Alignment by
/// Agreement", with soft counts). No null word.
///
/// What each bead contributed is kept, so that a fold of a document can be taken out before its own
/// segments are scored: a lexicon that scores the beads it was trained on confirms their errors.
struct Lexicon {
  /// Pairs of a row token are contiguous: `rowOffsets[s]..<rowOffsets[s + 1]`.
  private(set) var rowOffsets: [Int] = []
  /// The column token of each pair.
  private(set) var columnTokens: [UInt32] = []
  /// The expected count of each pair.
  let counts: FloatStore
  /// The expected count of each token over its pairs.
  let rowTotals: FloatStore
  let columnTotals: FloatStore

  private let beads: TrainingBeads
  /// Where the cells of each row token of each bead begin.
  private var cellStarts: [Int] = []
  /// The pair of each cell, and what the cell contributed in the last iteration.
  private var cellPairs: [UInt32] = []
  private let cellCounts: FloatStore

  /// Learns from beads in `iterations` rounds, first from uniform tables.
  init(_ beads: TrainingBeads, rowVocabulary: Int, columnVocabulary: Int, iterations: Int) {
    self.beads = beads
    let index = PairIndex(beads, rowVocabulary, columnVocabulary)
    (rowOffsets, columnTokens) = (index.rowOffsets, index.columnTokens)
    (cellStarts, cellPairs) = (index.cellStarts, index.cellPairs)
    counts = FloatStore(repeating: 1, count: columnTokens.count)
    cellCounts = FloatStore(repeating: 0, count: cellPairs.count)
    rowTotals = FloatStore(repeating: 1, count: rowVocabulary)
    columnTotals = FloatStore(repeating: 1, count: columnVocabulary)
    for _ in 0..<iterations { iterate() }
  }

  /// Takes the contributions of a fold's beads out, or puts them back.
  func weigh(fold: Int, by factor: Float) {
    let (counts, cellCounts) = (counts.values, cellCounts.values)
    let (rowTotals, columnTotals) = (rowTotals.values, columnTotals.values)
    for bead in beads.fold(fold) {
      let columns = beads.columnStarts[bead]..<beads.columnStarts[bead + 1]
      for row in beads.rowStarts[bead]..<beads.rowStarts[bead + 1] {
        var cell = cellStarts[row]
        var total: Float = 0
        for column in columns {
          let count = cellCounts[cell] * factor
          counts[Int(cellPairs[cell])] += count
          columnTotals[Int(beads.columnTokens[column])] += count
          total += count
          cell += 1
        }
        rowTotals[Int(beads.rowTokens[row])] += total
      }
    }
  }

  /// Calls with row token, column token and pair number for each pair above a count, row by row.
  func forEachPair(above least: Float, _ body: (UInt32, UInt32, UInt32) -> Void) {
    for row in 0..<max(rowOffsets.count - 1, 0) {
      for pair in rowOffsets[row]..<rowOffsets[row + 1] where counts.values[pair] >= least {
        body(UInt32(row), columnTokens[pair], UInt32(pair))
      }
    }
  }
}

// MARK: Learning

extension Lexicon {
  private func iterate() {
    let inverseRows = rowTotals.values.map { $0 > 0 ? 1 / $0 : 0 }
    let inverseColumns = columnTotals.values.map { $0 > 0 ? 1 / $0 : 0 }
    var rowSums = [Float](repeating: 0, count: beads.rowTokens.count)
    var columnSums = [Float](repeating: 0, count: beads.columnTokens.count)
    let sweep = Sweep(
      beads: beads, cellStarts: cellStarts, inverseRows: inverseRows,
      inverseColumns: inverseColumns)
    cellPairs.withUnsafeBufferPointer { pairs in
      for bead in 0..<beads.count {
        sweep.sum(bead, pairs, counts.values, &rowSums, &columnSums)
        sweep.expect(bead, pairs, counts.values, rowSums, columnSums, cellCounts.values)
      }
    }
    collect()
  }

  /// Sums the cells into pairs and the pairs into totals.
  private func collect() {
    let (counts, cells) = (counts.values, cellCounts.values)
    counts.update(repeating: 0)
    cellPairs.withUnsafeBufferPointer { pairs in
      for cell in pairs.indices { counts[Int(pairs[cell])] += cells[cell] }
    }
    columnTotals.fill(0)
    let (rowTotals, columnTotals) = (rowTotals.values, columnTotals.values)
    for row in rowTotals.indices {
      var total: Float = 0
      for pair in rowOffsets[row]..<rowOffsets[row + 1] {
        total += counts[pair]
        columnTotals[Int(columnTokens[pair])] += counts[pair]
      }
      rowTotals[row] = total
    }
  }

  /// The two halves of an expectation step on one bead.
  private struct Sweep {
    let beads: TrainingBeads
    let cellStarts: [Int]
    let inverseRows: [Float]
    let inverseColumns: [Float]

    /// What the probabilities of the bead's pairs sum to, for each of its tokens.
    @inline(__always)
    func sum(
      _ bead: Int, _ pairs: UnsafeBufferPointer<UInt32>,
      _ counts: UnsafeMutableBufferPointer<Float>, _ rowSums: inout [Float],
      _ columnSums: inout [Float]
    ) {
      let columns = beads.columnStarts[bead]..<beads.columnStarts[bead + 1]
      for row in beads.rowStarts[bead]..<beads.rowStarts[bead + 1] {
        let inverse = inverseRows[Int(beads.rowTokens[row])] * beads.rowCounts[row]
        var cell = cellStarts[row]
        var sum: Float = 0
        for column in columns {
          let count = counts[Int(pairs[cell])]
          columnSums[column] += count * inverse
          sum +=
            count * inverseColumns[Int(beads.columnTokens[column])] * beads.columnCounts[column]
          cell += 1
        }
        rowSums[row] = sum
      }
    }

    /// The expected count of every cell.
    @inline(__always)
    func expect(
      _ bead: Int, _ pairs: UnsafeBufferPointer<UInt32>,
      _ counts: UnsafeMutableBufferPointer<Float>, _ rowSums: [Float], _ columnSums: [Float],
      _ cells: UnsafeMutableBufferPointer<Float>
    ) {
      let columns = beads.columnStarts[bead]..<beads.columnStarts[bead + 1]
      for row in beads.rowStarts[bead]..<beads.rowStarts[bead + 1] {
        let forward = inverseRows[Int(beads.rowTokens[row])] / max(rowSums[row], 1e-30)
        let scale = beads.weights[bead] * beads.rowCounts[row]
        var cell = cellStarts[row]
        for column in columns {
          let backward =
            inverseColumns[Int(beads.columnTokens[column])] / max(columnSums[column], 1e-30)
          cells[cell] =
            scale * beads.columnCounts[column] * counts[Int(pairs[cell])]
            * (forward * backward).squareRoot()
          cell += 1
        }
      }
    }
  }
}
