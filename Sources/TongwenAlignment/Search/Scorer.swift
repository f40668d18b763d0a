/// Puts a bead's evidence together: its shape, its lengths, the words explained both ways.
struct Scorer {
  let lengths: LengthModel
  /// ln of the share of each shape, in the order of `BeadType.all`.
  let priors: [Float]
  /// Column words explained by rows, and row words explained by columns.
  let forward: Gains
  let backward: Gains
  let constants: Constants
  let forwardScale: Float
  let backwardScale: Float

  func fill(_ lattice: inout Lattice) {
    let types = lattice.layout.types
    forward.withSums { forwardSums in
      backward.withSums { backwardSums in
        lattice.fill { row, type, ends, out in
          let shape = types[type]
          let prior = priors[type]
          if shape.isNull {
            for index in 0..<ends.count { out[index] = prior / constants.temperature }
            return
          }
          let (a, b) = (shape.rows, shape.columns)
          let forwardBase = forward.base(row: row, size: a)
          for (index, column) in ends.enumerated() {
            let backwardBase = backward.base(row: column, size: b)
            let words =
              agreement(
                forwardSums[forwardBase + column] - forwardSums[forwardBase + column - b],
                backwardSums[backwardBase + row] - backwardSums[backwardBase + row - a])
            out[index] =
              (prior + lengths.score(row: row, column: column, a: a, b: b)
                + constants.lexical * words) / constants.temperature
          }
        }
      }
    }
  }

  /// Both directions' gains, brought to one measure; where they disagree the smaller counts more.
  @inline(__always)
  private func agreement(_ forward: Float, _ backward: Float) -> Float {
    let (one, other) = (forward * forwardScale, backward * backwardScale)
    return one + other - constants.agreement * abs(one - other)
  }
}
