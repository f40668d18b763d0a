/// How beads and paragraphs lie to each other, counted in boundaries between segments.
struct ParagraphCounts {
  /// One side's boundaries.
  struct Side {
    /// All, and those where a paragraph begins.
    var all: Float
    var starts: Float
    /// The same inside beads.
    var inside: Float
    var crossed: Float
    /// Ends of beads where a paragraph begins.
    var ends: Float

    func scaled(by factor: Float) -> Side {
      Side(
        all: all * factor, starts: starts * factor, inside: inside * factor,
        crossed: crossed * factor, ends: ends * factor)
    }

    /// Counts the boundaries of a bead's segments, the one at its end too.
    mutating func countBead(_ segments: Range<Int>, _ sums: [Int32]) {
      guard !segments.isEmpty else { return }
      all += Float(segments.count)
      starts += Float(sums[segments.upperBound] - sums[segments.lowerBound])
      inside += Float(segments.count - 1)
      crossed += Float(sums[segments.upperBound - 1] - sums[segments.lowerBound])
    }
  }

  var rows: Side
  var columns: Side
  /// Ends of beads, and those where both begin a paragraph.
  var ends: Float
  var both: Float

  /// What is expected of one boundary on each side and one end of a bead, from the shares of boundaries
  /// that are paragraphs' and the ratio of the two numbers of paragraphs.
  init(rows: Float, columns: Float, ratio: Float) {
    // Paragraphs of the side with more that have no counterpart at least, as a share of all.
    let unmatched = (1 - ratio) / (1 + ratio)
    func side(_ own: Float, _ other: Float) -> Side {
      Side(
        all: 1, starts: 1, inside: Self.inside, crossed: Self.crossed + unmatched * other, ends: own
      )
    }
    (self.rows, self.columns) = (side(rows, columns), side(columns, rows))
    (ends, both) = (1, (Self.agreement - unmatched) * min(rows, columns))
  }

  /// The share of paragraphs that begin together in translations that keep them, and of those that begin
  /// inside a bead.
  private static let agreement: Float = 0.9
  private static let crossed: Float = 0.03
  /// The share of segments that begin inside a bead: 10 to 25 in 100 of the development texts.
  private static let inside: Float = 0.15

  func scaled(by factor: Float) -> ParagraphCounts {
    var scaled = self
    (scaled.rows, scaled.columns) = (rows.scaled(by: factor), columns.scaled(by: factor))
    (scaled.ends, scaled.both) = (ends * factor, both * factor)
    return scaled
  }

  mutating func countEnd(row: Bool, column: Bool) {
    ends += 1
    if row { rows.ends += 1 }
    if column { columns.ends += 1 }
    if row && column { both += 1 }
  }
}

/// Natural logarithms of how much likelier paragraphs make a bead; small beside a sentence of words, enough
/// for a short one.
struct ParagraphWeights {
  /// At the end of a bead: both begin one, or one alone does, against chance.
  let both: Float
  let rowOnly: Float
  let columnOnly: Float
  /// For each paragraph that begins inside a bead, against segments that do.
  let rowCrossed: Float
  let columnCrossed: Float

  init(_ counts: ParagraphCounts) {
    let (matched, rows) = (counts.both / counts.ends, counts.rows.ends / counts.ends)
    let columns = counts.columns.ends / counts.ends
    both = Self.log(matched, rows * columns, -0.2...1.2)
    rowOnly = Self.log(rows - matched, rows * (1 - columns), -1.5...0)
    columnOnly = Self.log(columns - matched, columns * (1 - rows), -1.5...0)
    rowCrossed = Self.crossed(counts.rows)
    columnCrossed = Self.crossed(counts.columns)
  }

  private static func crossed(_ side: ParagraphCounts.Side) -> Float {
    log(side.crossed * side.all, side.inside * side.starts, -1.5...0)
  }

  /// ln(part ÷ whole), held in a range.
  private static func log(_ part: Float, _ whole: Float, _ range: ClosedRange<Float>) -> Float {
    let ratio = Numerics.log(max(part, 1e-6) / max(whole, 1e-3))
    return min(max(ratio, range.lowerBound), range.upperBound)
  }
}
