/// Puts a bead's evidence together: its shape, its lengths, the words explained both ways, paragraphs.
struct Scorer {
  let lengths: LengthModel
  let paragraphs: Paragraphs
  /// ln of the share of each shape, in the order of `BeadType.all`.
  let priors: [Float]
  /// Column words explained by rows, and row words explained by columns.
  let forward: Gains
  let backward: Gains
  /// Brings the backward gains, a sum over the rows' words, to the measure of the forward ones.
  let backwardScale: Float
  let constants: Constants

  /// The scores of all beads of a lattice, divided by the temperature.
  func fill(_ lattice: inout Lattice) {
    let types = lattice.layout.types
    forward.withSums { forwardSums in
      backward.withSums { backwardSums in
        lattice.fill { row, type, ends, out in
          let shape = types[type]
          let start = out - ends.lowerBound
          if shape.isNull {
            for column in ends { start[column] = priors[type] }
          } else {
            score(row, shape, priors[type], ends, forwardSums, backwardSums, start)
          }
          if !paragraphs.isSilent {
            for column in ends {
              start[column] += paragraphs.score(
                row: row, column: column, a: shape.rows, b: shape.columns)
            }
          }
          for column in ends { start[column] /= constants.temperature }
        }
      }
    }
  }

  @inline(__always)
  private func score(
    _ row: Int, _ shape: BeadType, _ prior: Float, _ ends: Range<Int>,
    _ forwardSums: UnsafeBufferPointer<Float>, _ backwardSums: UnsafeBufferPointer<Float>,
    _ out: UnsafeMutablePointer<Float>
  ) {
    let (a, b) = (shape.rows, shape.columns)
    let forwardBase = forward.base(row: row, size: a)
    for column in ends {
      let backwardBase = backward.base(row: column, size: b)
      let words = agreement(
        forwardSums[forwardBase + column] - forwardSums[forwardBase + column - b],
        backwardSums[backwardBase + row] - backwardSums[backwardBase + row - a],
        isMany: a + b > 2)
      out[column] =
        prior + lengths.score(row: row, column: column, a: a, b: b) + constants.lexical * words
    }
  }

  /// What the words of a bead gain from each other.
  func gain(_ step: Lattice.Step) -> Float {
    guard !step.rows.isEmpty, !step.columns.isEmpty else { return 0 }
    return agreement(
      forward.gain(
        row: step.rows.upperBound, size: step.rows.count, from: step.columns.lowerBound,
        to: step.columns.upperBound),
      backward.gain(
        row: step.columns.upperBound, size: step.columns.count, from: step.rows.lowerBound,
        to: step.rows.upperBound), isMany: step.rows.count + step.columns.count > 2)
  }

  /// How a bead's score changes where its words gain otherwise.
  func difference(_ step: Lattice.Step, _ words: OrderedGains.Words) -> Float {
    let isMany = step.rows.count + step.columns.count > 2
    let now = agreement(words.forward, words.backward, isMany: isMany)
    return constants.lexical * (now - gain(step)) / constants.temperature
  }

  /// Both directions' gains in one measure; where they disagree the smaller counts more, so that words
  /// explained twice over by a sentence that is elsewhere do not swallow what has no translation.
  @inline(__always)
  private func agreement(_ forward: Float, _ backward: Float, isMany: Bool) -> Float {
    let backward = backward * backwardScale
    let price = isMany ? constants.agreementOfMany : constants.agreement
    return forward + backward - price * abs(forward - backward)
  }
}
