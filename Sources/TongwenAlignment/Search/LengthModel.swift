/// How well two lengths go together, in the document's own ratio.
///
/// The difference of lengths has variance 5 u + 0.03 u², u their mean (fitted on literary Chinese and
/// German–French); how a total is split over several segments is weighed against a background of
/// length, without which the search collapses into giant beads.
struct LengthModel {
  /// Running sums over the segments; the rows' are already in the columns' measure.
  let rowSums: [Float]
  let columnSums: [Float]
  let rowQuotes: [Float]
  let columnQuotes: [Float]
  /// What one more segment of a side gains: ln(mean length) + 1, in the columns' measure.
  let rowBackground: Float
  let columnBackground: Float
  let usesQuotes: Bool
  init(rows: PreparedText, columns: PreparedText, scale: LengthScale) {
    rowSums = Self.running(rows.lengths, scale.ratio)
    columnSums = Self.running(columns.lengths, 1)
    rowQuotes = Self.running(rows.quoted, scale.ratio)
    columnQuotes = Self.running(columns.quoted, 1)
    (rowBackground, columnBackground) = (scale.rowBackground, scale.columnBackground)
    let least: Float = 0.03
    usesQuotes =
      rows.quoted.reduce(0, +) > least * rows.lengths.reduce(0, +)
      && columns.quoted.reduce(0, +) > least * columns.lengths.reduce(0, +)
  }

  private static func running(_ values: [Float], _ factor: Float) -> [Float] {
    var sums: [Double] = [0]
    sums.reserveCapacity(values.count + 1)
    for value in values { sums.append(sums[sums.count - 1] + Double(value * factor)) }
    return sums.map(Float.init)
  }

  /// The score of a bead from (row − a, column − b) to (row, column).
  @inline(__always)
  func score(row: Int, column: Int, a: Int, b: Int) -> Float {
    let one = rowSums[row] - rowSums[row - a]
    let other = columnSums[column] - columnSums[column - b]
    let mean = (one + other) / 2 + 1
    let variance = 5 * mean + 0.03 * mean * mean
    let difference = one - other
    let fit = difference * difference / (2 * variance) + Numerics.log(6.283_185_3 * variance) / 2
    // The mean of both directions, so that it does not matter which side is the rows'.
    let split =
      Float(b - 1) * Numerics.log(other + 1) - Float(b) * columnBackground
      + Float(a - 1) * Numerics.log(one + 1) - Float(a) * rowBackground
    var score = -(fit + split / 2)
    if usesQuotes {
      let quotes = abs(
        rowQuotes[row] - rowQuotes[row - a] - columnQuotes[column] + columnQuotes[column - b])
      score -= min(4, quotes / variance.squareRoot())
    }
    return score
  }
}

/// The measure of a document's lengths.
struct LengthScale {
  /// The columns' total length ÷ the rows'.
  let ratio: Float
  /// ln(mean length of a segment) + 1 of each side, in the columns' measure.
  let rowBackground: Float
  let columnBackground: Float

  static let none = LengthScale([], [])

  init(_ rows: [Float], _ columns: [Float]) {
    let (one, other) = (rows.reduce(0, +), columns.reduce(0, +))
    ratio = one > 0 && other > 0 ? other / one : 1
    rowBackground = Self.background(one * ratio, rows.count)
    columnBackground = Self.background(other, columns.count)
  }

  private static func background(_ total: Float, _ count: Int) -> Float {
    Numerics.log(max(total / Float(max(count, 1)), 1)) + 1
  }
}
