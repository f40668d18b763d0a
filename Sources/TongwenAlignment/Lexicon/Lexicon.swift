/// Expected counts of token pairs, learned from beads by two Model 1s that must agree.
///
/// For a token pair in a bead, the share of the pair under the forward model times that under the
/// backward model, square root taken, times the bead's weight, is added to its count; both models are
/// the counts normalised by one side or the other (Liang, Taskar and Klein 2006, "Alignment by
/// Agreement", with soft counts). No null word.
///
/// What each bead contributed is kept, so that a fold of a document can be taken out before its own
/// segments are scored: a lexicon that scores the beads it was trained on confirms their errors.
final class Lexicon {
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
  /// Where the cells of a bead's row token begin; those of one bead follow each other.
  private var cellStarts: [Int] = []
  /// The pair of each cell, and what the cell contributed in the last iteration.
  private let cellPairs: NumberStore<UInt32>
  private let cellCounts: FloatStore

  /// Learns from beads in `iterations` rounds, first from uniform tables.
  init(_ beads: TrainingBeads, rowVocabulary: Int, columnVocabulary: Int, iterations: Int) {
    self.beads = beads
    let index = PairIndex(beads, rowVocabulary, columnVocabulary)
    (rowOffsets, columnTokens) = (index.rowOffsets, index.columnTokens)
    (cellStarts, cellPairs) = (index.cellStarts, index.cellPairs)
    counts = FloatStore(repeating: 1, count: columnTokens.count)
    cellCounts = FloatStore(repeating: 0, count: index.cellPairs.values.count)
    rowTotals = FloatStore(repeating: 1, count: rowVocabulary)
    columnTotals = FloatStore(repeating: 1, count: columnVocabulary)
    for _ in 0..<iterations { iterate() }
  }

  /// Takes the contributions of a fold's beads out, or puts them back.
  func weigh(fold: Int, by factor: Float) {
    let (counts, cellCounts) = (counts.values, cellCounts.values)
    let (rowTotals, columnTotals) = (rowTotals.values, columnTotals.values)
    let pairs = cellPairs.values
    beads.withBags { bags in
      for bead in beads.fold(fold) {
        let bag = bags.bag(bead, cells: cellStarts[beads.rowStarts[bead]])
        var cell = bag.cells
        for row in bag.rows {
          var total: Float = 0
          for column in bag.columns {
            let count = cellCounts[cell] * factor
            counts[Int(pairs[cell])] += count
            columnTotals[Int(bag.columnTokens[column])] += count
            total += count
            cell += 1
          }
          rowTotals[Int(bag.rowTokens[row])] += total
        }
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
    let inverseRows = rowTotals.inverted
    let inverseColumns = columnTotals.inverted
    let rowSums = FloatStore(repeating: 0, count: beads.rowTokens.count)
    let columnSums = FloatStore(repeating: 0, count: beads.columnTokens.count)
    let (pairs, counts) = (cellPairs.values, counts.values)
    beads.withBags { bags in
      for bead in 0..<bags.count {
        let bag = bags.bag(bead, cells: cellStarts[beads.rowStarts[bead]])
        Self.sum(
          bag, pairs, counts, inverseRows.values, inverseColumns.values, rowSums.values,
          columnSums.values)
        Self.expect(
          bag, pairs, counts, inverseRows.values, inverseColumns.values, rowSums.values,
          columnSums.values, cellCounts.values)
      }
    }
    collect()
  }

  /// What the probabilities of the bead's pairs sum to, for each of its tokens.
  @inline(__always)
  private static func sum(
    _ bag: TrainingBeads.Bag, _ pairs: UnsafeMutableBufferPointer<UInt32>, _ counts: Floats,
    _ inverseRows: Floats, _ inverseColumns: Floats, _ rowSums: Floats, _ columnSums: Floats
  ) {
    var cell = bag.cells
    for row in bag.rows {
      let inverse = inverseRows[Int(bag.rowTokens[row])] * bag.rowCounts[row]
      var sum: Float = 0
      for column in bag.columns {
        let count = counts[Int(pairs[cell])]
        columnSums[column] += count * inverse
        sum += count * inverseColumns[Int(bag.columnTokens[column])] * bag.columnCounts[column]
        cell += 1
      }
      rowSums[row] = sum
    }
  }

  /// The expected count of every cell.
  @inline(__always)
  private static func expect(
    _ bag: TrainingBeads.Bag, _ pairs: UnsafeMutableBufferPointer<UInt32>, _ counts: Floats,
    _ inverseRows: Floats, _ inverseColumns: Floats, _ rowSums: Floats, _ columnSums: Floats,
    _ cells: Floats
  ) {
    // The columns' factor is the same for all rows: kept in place of their sums.
    for column in bag.columns {
      columnSums[column] =
        (inverseColumns[Int(bag.columnTokens[column])] / max(columnSums[column], 1e-30))
        .squareRoot() * bag.columnCounts[column]
    }
    var cell = bag.cells
    for row in bag.rows {
      let forward = inverseRows[Int(bag.rowTokens[row])] / max(rowSums[row], 1e-30)
      let scale = bag.weight * bag.rowCounts[row] * forward.squareRoot()
      for column in bag.columns {
        cells[cell] = scale * columnSums[column] * counts[Int(pairs[cell])]
        cell += 1
      }
    }
  }

  /// Sums the cells into pairs and the pairs into totals.
  private func collect() {
    let (counts, cells, pairs) = (counts.values, cellCounts.values, cellPairs.values)
    counts.update(repeating: 0)
    for cell in pairs.indices { counts[Int(pairs[cell])] += cells[cell] }
    columnTotals.fill(0)
    let (rowTotals, columnTotals) = (rowTotals.values, columnTotals.values)
    columnTokens.withUnsafeBufferPointer { columnTokens in
      for row in rowTotals.indices {
        var total: Float = 0
        for pair in rowOffsets[row]..<rowOffsets[row + 1] {
          total += counts[pair]
          columnTotals[Int(columnTokens[pair])] += counts[pair]
        }
        rowTotals[row] = total
      }
    }
  }
}
