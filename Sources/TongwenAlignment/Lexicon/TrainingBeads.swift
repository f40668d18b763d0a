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

  mutating func beginFold() { foldStarts.append(count) }

  func fold(_ number: Int) -> Range<Int> {
    foldStarts[number]..<(number + 1 < foldStarts.count ? foldStarts[number + 1] : count)
  }

  mutating func append(rows: ArraySlice<UInt32>, columns: ArraySlice<UInt32>, weight: Float) {
    guard !rows.isEmpty, !columns.isEmpty, rows.count * columns.count <= Self.largest else {
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
