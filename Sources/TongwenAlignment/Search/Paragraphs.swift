/// Paragraphs as soft anchors: where both texts begin one, a bead likely ends; where only one does, less
/// likely; and beads seldom reach over a paragraph's end.
///
/// How strongly that speaks is learned from the path: where every line is a paragraph, a beginning says
/// nothing. Silent where a side has no paragraphs, or the two have very different numbers of them.
struct Paragraphs {
  /// Whether a segment boundary is that of a paragraph, 0...n.
  private let rowStarts: [Bool]
  private let columnStarts: [Bool]
  /// How many paragraphs begin before a segment boundary.
  private let rowSums: [Int32]
  private let columnSums: [Int32]
  let isSilent: Bool
  private let expected: ParagraphCounts
  private var weights: ParagraphWeights

  init(rows: [Int32], columns: [Int32]) {
    (rowStarts, rowSums) = Self.starts(rows)
    (columnStarts, columnSums) = Self.starts(columns)
    let (one, other) = (Float(rowSums[rows.count]), Float(columnSums[columns.count]))
    isSilent = min(one, other) < 1 || min(one, other) < 0.5 * max(one, other)
    expected = ParagraphCounts(
      rows: min(one / Float(max(rows.count - 1, 1)), 1),
      columns: min(other / Float(max(columns.count - 1, 1)), 1),
      ratio: min(one, other) / max(one, other, 1))
    weights = ParagraphWeights(expected)
  }

  private static func starts(_ units: [Int32]) -> ([Bool], [Int32]) {
    var starts = [false]
    var sums: [Int32] = [0]
    for index in units.indices {
      let ends = index + 1 < units.count && units[index + 1] != units[index]
      starts.append(ends)
      sums.append(sums[index] + (ends ? 1 : 0))
    }
    return (starts, sums)
  }

  /// Learns the weights from a path, what is expected counting as so many boundaries.
  mutating func relearn(_ path: [Lattice.Step], weight: Float) {
    guard !isSilent else { return }
    var seen = expected.scaled(by: weight)
    for step in path.dropLast() {
      seen.countEnd(
        row: rowStarts[step.rows.upperBound], column: columnStarts[step.columns.upperBound])
      seen.rows.countBead(step.rows, rowSums)
      seen.columns.countBead(step.columns, columnSums)
    }
    weights = ParagraphWeights(seen)
  }

  /// What the paragraphs say of a bead that ends before (row, column).
  @inline(__always)
  func score(row: Int, column: Int, a: Int, b: Int) -> Float {
    var score: Float = 0
    switch (rowStarts[row], columnStarts[column]) {
    case (true, true): score = weights.both
    case (true, false): score = weights.rowOnly
    case (false, true): score = weights.columnOnly
    case (false, false): break
    }
    if a > 1 { score += Float(rowSums[row - 1] - rowSums[row - a]) * weights.rowCrossed }
    if b > 1 {
      score += Float(columnSums[column - 1] - columnSums[column - b]) * weights.columnCrossed
    }
    return score
  }
}
