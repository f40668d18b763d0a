/// A lexicon read in one direction, with pairs too rare to matter left out.
///
/// The share of column token t under row token s is (C(s,t) + 2 p₀(t)) ÷ (N(s) + 2): a rare word falls
/// back to p₀, which says nothing for or against.
struct DirectedLexicon: Sendable {
  /// The pairs of a token: `offsets[s]..<offsets[s + 1]`.
  fileprivate var offsets: [Int]
  /// The other token and the pair's number in the lexicon.
  fileprivate var others: [UInt32]
  fileprivate var pairs: [UInt32]
  let isReversed: Bool

  /// Pairs with a smaller expected count are left out.
  private static let least: Float = 0.01

  init(_ lexicon: Lexicon, isReversed: Bool, vocabulary: Int) {
    self.isReversed = isReversed
    var starts = [Int](repeating: 0, count: vocabulary + 1)
    lexicon.forEachPair(above: Self.least) { row, column, _ in
      starts[Int(isReversed ? column : row) + 1] += 1
    }
    for token in 0..<vocabulary { starts[token + 1] += starts[token] }
    var others = [UInt32](repeating: 0, count: starts[vocabulary])
    var pairs = others
    var next = starts
    lexicon.forEachPair(above: Self.least) { row, column, pair in
      let (key, other) = isReversed ? (Int(column), row) : (Int(row), column)
      others[next[key]] = other
      pairs[next[key]] = pair
      next[key] += 1
    }
    (offsets, self.others, self.pairs) = (starts, others, pairs)
  }

  /// Calls with each token that a token may stand for, and the pair's number in the lexicon.
  func forEach(_ token: UInt32, _ body: (UInt32, UInt32) -> Void) {
    for at in offsets[Int(token)]..<offsets[Int(token) + 1] { body(others[at], pairs[at]) }
  }
}

/// Translation shares out of a lexicon in its present state, or out of nothing.
struct LexiconShares: GainPass.Shares {
  let directed: DirectedLexicon?
  let lexicon: Lexicon?

  /// How many occurrences the fallback to p₀ is worth.
  static let fallback: Float = 2

  func add(
    _ token: UInt32, to dense: Floats, _ touched: inout [UInt32]
  ) -> Float {
    guard let directed, let lexicon else { return 1 }
    let counts = lexicon.counts.values
    let totals = directed.isReversed ? lexicon.columnTotals.values : lexicon.rowTotals.values
    let scale = 1 / (max(totals[Int(token)], 0) + Self.fallback)
    let range = directed.offsets[Int(token)]..<directed.offsets[Int(token) + 1]
    directed.others.withUnsafeBufferPointer { others in
      directed.pairs.withUnsafeBufferPointer { pairs in
        for at in range {
          dense[Int(others[at])] += max(counts[Int(pairs[at])], 0) * scale
        }
        touched.append(contentsOf: others[range])
      }
    }
    return Self.fallback * scale
  }
}
