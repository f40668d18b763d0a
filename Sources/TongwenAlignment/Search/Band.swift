/// The lattice points the search visits: for each row boundary 0...n a run of column boundaries.
///
/// Both ends never step back from one row to the next, the first row holds column 0 and the last row
/// column m, so a path always exists.
struct Band {
  /// First and last column boundary of each row boundary, inclusive.
  private(set) var low: [Int32]
  private(set) var high: [Int32]
  /// Where the points of a row begin in an array of all points; one more entry than rows.
  private(set) var offsets: [Int]

  var rows: Int { low.count - 1 }
  var count: Int { offsets[offsets.count - 1] }

  /// Takes wished runs and mends them: clamped to 0...columns, monotone, joined to both corners.
  init(low: [Int], high: [Int], columns: Int) {
    let rows = low.count - 1
    var low = low.map { min(max($0, 0), columns) }
    var high = high.map { min(max($0, 0), columns) }
    (low[0], high[rows]) = (0, columns)
    for row in stride(from: rows - 1, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    for row in 1..<max(rows + 1, 1) {
      high[row] = max(high[row], high[row - 1], low[row])
      // The run must touch that of the row before, else no bead leads into it.
      low[row] = min(low[row], high[row - 1])
    }
    for row in stride(from: rows - 1, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    self.low = low.map(Int32.init)
    self.high = high.map(Int32.init)
    offsets = [0]
    offsets.reserveCapacity(rows + 2)
    for row in 0...rows { offsets.append(offsets[row] + high[row] - low[row] + 1) }
  }

  func width(_ row: Int) -> Int { Int(high[row] - low[row]) + 1 }

  func contains(_ row: Int, _ column: Int) -> Bool {
    column >= Int(low[row]) && column <= Int(high[row])
  }

  /// The same points seen from the columns' side.
  func transposed(columns: Int) -> Band {
    var first = [Int](repeating: 0, count: columns + 1)
    var last = [Int](repeating: 0, count: columns + 1)
    var (from, to) = (0, 0)
    for column in 0...columns {
      while from < rows, Int(high[from]) < column { from += 1 }
      while to < rows, Int(low[to + 1]) <= column { to += 1 }
      (first[column], last[column]) = (from, to)
    }
    return Band(low: first, high: last, columns: rows)
  }
}
