/// Beads to learn from: the tokens of both sides with their counts, a weight, and the fold they belong
/// to.
struct TrainingBeads {
  /// Distinct tokens of each bead on the rows' side, with how often each stands there.
  private(set) var rowTokens: [UInt32] = []
  private(set) var rowCounts: [Float] = []
  private(set) var rowStarts: [Int] = [0]
  private(set) var columnTokens: [UInt32] = []
  private(set) var columnCounts: [Float] = []
  private(set) var columnStarts: [Int] = [0]
  private(set) var weights: [Float] = []
  /// Beads of one fold stand together; memory pairs are of no fold and come first.
  private(set) var foldStarts: [Int] = []

  var count: Int { weights.count }

  /// Beads so large that they teach little and cost much are left out: more token pairs than this.
  static let largest = 60_000
  private let limit: Int

  /// `largest` may be lower, to save memory.
  init(largest: Int) { limit = min(largest, Self.largest) }

  mutating func beginFold() { foldStarts.append(count) }

  func fold(_ number: Int) -> Range<Int> {
    foldStarts[number]..<(number + 1 < foldStarts.count ? foldStarts[number + 1] : count)
  }

  mutating func append(rows: ArraySlice<UInt32>, columns: ArraySlice<UInt32>, weight: Float) {
    guard !rows.isEmpty, !columns.isEmpty, rows.count * columns.count <= limit else {
      return
    }
    Self.count(rows, &rowTokens, &rowCounts)
    Self.count(columns, &columnTokens, &columnCounts)
    rowStarts.append(rowTokens.count)
    columnStarts.append(columnTokens.count)
    weights.append(weight)
  }

  private static func count(
    _ bag: ArraySlice<UInt32>, _ tokens: inout [UInt32], _ counts: inout [Float]
  ) {
    var last: UInt32?
    for token in bag.sorted() {
      if token == last {
        counts[counts.count - 1] += 1
      } else {
        tokens.append(token)
        counts.append(1)
        last = token
      }
    }
  }
}

extension TrainingBeads {
  /// A view of all beads for loops over them.
  struct Bags {
    let count: Int
    fileprivate let rowTokens: UnsafeBufferPointer<UInt32>
    fileprivate let rowCounts: UnsafeBufferPointer<Float>
    fileprivate let columnTokens: UnsafeBufferPointer<UInt32>
    fileprivate let columnCounts: UnsafeBufferPointer<Float>
    fileprivate let beads: TrainingBeads

    @inline(__always)
    func bag(_ bead: Int, cells: Int) -> Bag {
      Bag(
        rows: beads.rowStarts[bead]..<beads.rowStarts[bead + 1],
        columns: beads.columnStarts[bead]..<beads.columnStarts[bead + 1], cells: cells,
        weight: beads.weights[bead], rowTokens: rowTokens, rowCounts: rowCounts,
        columnTokens: columnTokens, columnCounts: columnCounts)
    }
  }

  /// One bead's tokens: places in the arrays of all beads.
  struct Bag {
    let rows: Range<Int>
    let columns: Range<Int>
    /// Its first cell; one for each pair of a row and a column token, row by row.
    let cells: Int
    let weight: Float
    let rowTokens: UnsafeBufferPointer<UInt32>
    let rowCounts: UnsafeBufferPointer<Float>
    let columnTokens: UnsafeBufferPointer<UInt32>
    let columnCounts: UnsafeBufferPointer<Float>
  }

  func withBags<Result>(_ body: (Bags) -> Result) -> Result {
    rowTokens.withUnsafeBufferPointer { rowTokens in
      rowCounts.withUnsafeBufferPointer { rowCounts in
        columnTokens.withUnsafeBufferPointer { columnTokens in
          columnCounts.withUnsafeBufferPointer { columnCounts in
            body(
              Bags(
                count: count, rowTokens: rowTokens, rowCounts: rowCounts,
                columnTokens: columnTokens, columnCounts: columnCounts, beads: self))
          }
        }
      }
    }
  }
}
