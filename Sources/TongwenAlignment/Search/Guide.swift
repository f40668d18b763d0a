/// A rough path through the whole document, found before the search so that a narrow band suffices
/// however far the two texts drift apart: long runs left out, forewords added.
///
/// Both sides are cut into at most `resolution` blocks. What rare mentions share is summed by pairs of
/// blocks; the chain of blocks, forward on both sides, with the largest sum is the guide. A mention that
/// stands r times on one side and c times on the other is worth its strength ÷ max(r, c) for each pair.
/// Time and memory O(blocks²).
struct Guide {
  /// For each row block, the run of column blocks the path visits.
  private var low: [Int]
  private var high: [Int]
  private let rowCount: Int
  private let columnCount: Int
  private let rowBlocks: Int
  private let columnBlocks: Int

  private static let resolution = 1500
  /// Mentions with more pairs than this say nothing about the place.
  private static let mostPairs = 400

  init(rows: Mentions, columns: Mentions, rowCount: Int, columnCount: Int, keys: Int) {
    (self.rowCount, self.columnCount) = (rowCount, columnCount)
    rowBlocks = min(max(rowCount, 1), Self.resolution)
    columnBlocks = min(max(columnCount, 1), Self.resolution)
    low = [Int](repeating: columnBlocks, count: rowBlocks)
    high = [Int](repeating: 0, count: rowBlocks)
    var weights = [Float](repeating: 0, count: rowBlocks * columnBlocks)
    addDiagonal(&weights)
    add(rows, columns, keys, &weights)
    trace(weights)
  }

  private func rowBlock(_ row: Int) -> Int { row * rowBlocks / max(rowCount, 1) }
  private func columnBlock(_ column: Int) -> Int { column * columnBlocks / max(columnCount, 1) }

  /// A faint preference for the diagonal, where nothing else is known.
  private func addDiagonal(_ weights: inout [Float]) {
    for row in 0..<rowBlocks {
      for column in 0..<columnBlocks {
        let distance =
          abs(Float(row) / Float(rowBlocks) - Float(column) / Float(columnBlocks)) * 20
        weights[row * columnBlocks + column] = 0.02 / (1 + distance * distance)
      }
    }
  }

  private func add(
    _ rows: Mentions, _ columns: Mentions, _ keys: Int, _ weights: inout [Float]
  ) {
    let (rowPlaces, columnPlaces) = (rows.byKey(keys), columns.byKey(keys))
    for key in 0..<keys {
      let (ones, others) = (rowPlaces[key], columnPlaces[key])
      guard !ones.isEmpty, !others.isEmpty, ones.count * others.count <= Self.mostPairs else {
        continue
      }
      let share = 1 / Float(max(ones.count, others.count))
      for one in ones {
        for other in others {
          let (mention, match) = (rows.all[Int(one)], columns.all[Int(other)])
          let place =
            rowBlock(Int(mention.segment)) * columnBlocks + columnBlock(Int(match.segment))
          weights[place] += min(mention.strength, match.strength) * share
        }
      }
    }
  }

  /// The heaviest chain: only steps forward on both sides collect weight.
  private mutating func trace(_ weights: [Float]) {
    let stride = columnBlocks + 1
    var best = [Float](repeating: 0, count: (rowBlocks + 1) * stride)
    for row in 1...rowBlocks {
      for column in 1...columnBlocks {
        let both =
          best[(row - 1) * stride + column - 1] + weights[(row - 1) * columnBlocks + column - 1]
        best[row * stride + column] = max(
          both, best[(row - 1) * stride + column], best[row * stride + column - 1])
      }
    }
    var (row, column) = (rowBlocks, columnBlocks)
    while row > 0, column > 0 {
      low[row - 1] = min(low[row - 1], column - 1)
      high[row - 1] = max(high[row - 1], column - 1)
      if best[row * stride + column] == best[(row - 1) * stride + column] {
        row -= 1
      } else if best[row * stride + column] == best[row * stride + column - 1] {
        column -= 1
      } else {
        (row, column) = (row - 1, column - 1)
      }
    }
    for row in 0..<rowBlocks where low[row] > high[row] { (low[row], high[row]) = (0, 0) }
  }

  /// The points within `margin` columns of the guide.
  func band(margin: Int) -> Band {
    var lows: [Int] = []
    var highs: [Int] = []
    for row in 0...rowCount {
      let block = min(rowBlock(row), rowBlocks - 1)
      let before = min(rowBlock(max(row - 1, 0)), rowBlocks - 1)
      let first = min(low[block], low[before]) * columnCount / columnBlocks
      let last = (max(high[block], high[before]) + 1) * columnCount / columnBlocks
      lows.append(first - margin)
      highs.append(last + margin)
    }
    return Band(low: lows, high: highs, columns: columnCount)
  }
}

extension Mentions {
  /// The places in `all` of the mentions of each key, punctuation left out.
  fileprivate func byKey(_ keys: Int) -> [[Int32]] {
    var places = [[Int32]](repeating: [], count: keys)
    for (place, mention) in all.enumerated() where mention.kind != .punctuation {
      places[Int(mention.key)].append(Int32(place))
    }
    return places
  }
}
