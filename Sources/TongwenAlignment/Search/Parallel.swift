/// One document on its way: both sides prepared, what they share, the band and the present path.
///
/// Rows are the side with fewer segments or, where only one side is written without spaces, that side.
struct ParallelText {
  let rows: PreparedText
  let columns: PreparedText
  let rowSegments: [Segment]
  let columnSegments: [Segment]
  let rowMentions: Mentions
  let columnMentions: Mentions
  let keys: Int
  let lengths: LengthModel
  var paragraphs: Paragraphs
  /// ln of the share of each shape of bead.
  var priors: [Float]
  var band: Band
  var path: [Lattice.Step] = []

  var segments: Int { rows.count + columns.count }

  /// The fold of each row and column, by where the path joins them.
  func folds(_ count: Int) -> (rows: [Int], columns: [Int]) {
    let rowFolds = (0..<rows.count).map { $0 * count / max(rows.count, 1) }
    var columnFolds = [Int](repeating: 0, count: columns.count)
    var last = 0
    for step in path {
      if let row = step.rows.first { last = rowFolds[row] }
      for column in step.columns { columnFolds[column] = last }
    }
    return (rowFolds, columnFolds)
  }

  /// Learns the shares of the shapes from the path, the initial ones counting as `weight` beads.
  mutating func relearnPriors(initial: [Float], weight: Float) {
    var counts = initial.map { $0 * weight }
    for step in path { counts[step.type] += 1 }
    let total = Float(path.count) + weight
    priors = counts.map { Numerics.log($0 / total) }
  }
}
