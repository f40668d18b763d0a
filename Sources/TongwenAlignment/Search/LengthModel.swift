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
  /// What one more column segment gains: ln(mean length) + 1.
  let background: Float
  let usesQuotes: Bool
  init(rows: PreparedText, columns: PreparedText, scale: LengthScale) {
    rowSums = Self.running(rows.lengths, scale.ratio)
    columnSums = Self.running(columns.lengths, 1)
    rowQuotes = Self.running(rows.quoted, scale.ratio)
    columnQuotes = Self.running(columns.quoted, 1)
    background = scale.background
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
    let split = Float(b - 1) * Numerics.log(other + 1) - Float(b) * background
    var score = -(fit + split)
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
  /// ln(mean length of a column) + 1.
  let background: Float

  init(_ ratio: Float, _ background: Float) { (self.ratio, self.background) = (ratio, background) }

  init(_ rows: [Float], _ columns: [Float]) {
    let (one, other) = (rows.reduce(0, +), columns.reduce(0, +))
    ratio = one > 0 && other > 0 ? other / one : 1
    background = Numerics.log(max(other / Float(max(columns.count, 1)), 1)) + 1
  }
}
