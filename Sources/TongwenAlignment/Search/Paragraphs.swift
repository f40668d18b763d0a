/// Paragraphs as soft anchors: where both texts begin one, a bead likely ends; where only one does, less
/// likely; and beads seldom reach over a paragraph's end.
///
/// Silent where a side has no paragraphs, or the two have very different numbers of them.
struct Paragraphs {
  /// Whether a segment boundary is that of a paragraph, 0...n.
  private let rowStarts: [Bool]
  private let columnStarts: [Bool]
  /// How many paragraphs begin before a segment boundary.
  private let rowSums: [Int32]
  private let columnSums: [Int32]
  let isSilent: Bool

  /// Natural logarithms of how much likelier; small beside a sentence of words, enough for a short one.
  private static let both: Float = 1
  private static let onlyOne: Float = -1
  private static let crossed: Float = -1.5

  init(rows: [Int32], columns: [Int32]) {
    (rowStarts, rowSums) = Self.starts(rows)
    (columnStarts, columnSums) = Self.starts(columns)
    let (one, other) = (Float(rowSums[rows.count]), Float(columnSums[columns.count]))
    isSilent = min(one, other) < 1 || min(one, other) < 0.6 * max(one, other)
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

  /// What the paragraphs say of a bead that ends before (row, column).
  @inline(__always)
  func score(row: Int, column: Int, a: Int, b: Int) -> Float {
    var score: Float = 0
    if rowStarts[row] || columnStarts[column] {
      score += rowStarts[row] && columnStarts[column] ? Self.both : Self.onlyOne
    }
    var inside: Int32 = 0
    if a > 0 { inside += rowSums[row - 1] - rowSums[row - a] }
    if b > 0 { inside += columnSums[column - 1] - columnSums[column - b] }
    return score + Float(inside) * Self.crossed
  }
}
