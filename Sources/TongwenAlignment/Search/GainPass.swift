/// Computes gains row by row: the words of the columns' side explained by groups of rows.
struct GainPass {
  let rows: PreparedText
  let columns: PreparedText
  let rowMentions: Mentions
  let columnMentions: Mentions
  let keys: Int
  /// One over the relative frequency of each token of the columns' language.
  let inverseShares: [Float]

  /// A source of translation shares: for a row token, what each column token gets.
  protocol Shares {
    /// Adds the shares of a row token's translations to `dense`, notes which places were touched, and
    /// returns the part that every token gets relative to its own frequency.
    func add(
      _ token: UInt32, to dense: UnsafeMutablePointer<Float>, _ touched: inout [UInt32]
    ) -> Float
  }

  /// The gains in a band. `willVisit` is told of each row before its shares are asked for.
  func run<Source: Shares>(
    band: Band, largest: Int, vocabulary: Int, shares: (_ row: Int) -> Source
  ) -> Gains {
    var gains = Gains(band: band, largest: largest)
    var state = State(vocabulary: vocabulary, keys: keys, largest: largest)
    for row in 0..<rows.count {
      let needed = neededColumns(row, band, largest)
      explain(row, needed, shares(row), &state)
      accumulate(row, &gains, &state)
    }
    return gains
  }

  /// The columns that some group containing the row needs.
  private func neededColumns(_ row: Int, _ band: Band, _ largest: Int) -> Range<Int> {
    let first = max(Int(band.low[row + 1]) - BeadType.largest, 0)
    let last = Int(band.high[min(row + largest, rows.count)])
    return first..<last
  }

  /// What of each column token the single row explains, relative to the token's frequency.
  private func explain<Source: Shares>(
    _ row: Int, _ needed: Range<Int>, _ shares: Source, _ state: inout State
  ) {
    let tokens =
      Int(columns.starts[needed.lowerBound])..<Int(columns.starts[needed.upperBound])
    var vector = state.recycled(row)
    vector.origin = tokens.lowerBound
    vector.count = Float(rows.tokenRange(row).count)
    let base = spread(row, shares, &state)
    vector.values.removeAll(keepingCapacity: true)
    vector.values.reserveCapacity(tokens.count)
    state.makeRoom(tokens.count)
    columns.tokens.withUnsafeBufferPointer { all in
      state.dense.withUnsafeBufferPointer { dense in
        inverseShares.withUnsafeBufferPointer { inverse in
          for at in tokens {
            let token = Int(all[at])
            vector.values.append(base + dense[token] * inverse[token])
          }
        }
      }
    }
    for token in state.touched { state.dense[Int(token)] = 0 }
    addMentions(row, needed, &vector, &state)
    state.put(vector, row)
  }

  /// Puts the shares of all the row's tokens into the dense table.
  private func spread<Source: Shares>(
    _ row: Int, _ shares: Source, _ state: inout State
  ) -> Float {
    state.touched.removeAll(keepingCapacity: true)
    var base: Float = 0
    var touched = state.touched
    state.dense.withUnsafeMutableBufferPointer { dense in
      guard let pointer = dense.baseAddress else { return }
      for at in rows.tokenRange(row) {
        base += shares.add(rows.tokens[at], to: pointer, &touched)
      }
    }
    state.touched = touched
    return base
  }

  /// Adds, for each column token under a mention that the row shares, the strongest of them.
  private func addMentions(
    _ row: Int, _ needed: Range<Int>, _ vector: inout State.Vector, _ state: inout State
  ) {
    let own = rowMentions[row]
    guard !own.isEmpty else { return }
    for mention in own {
      let key = Int(mention.key)
      state.marks[key] = max(state.marks[key], mention.strength)
    }
    let from = Int(columnMentions.starts[needed.lowerBound])
    let to = Int(columnMentions.starts[needed.upperBound])
    for mention in columnMentions.all[from..<to] {
      let mark = state.marks[Int(mention.key)]
      guard mark > 0 else { continue }
      let alpha = min(mark, mention.strength)
      for at in mention.tokens {
        let place = Int(at) - vector.origin
        if state.strongest[place] == 0 { state.mentioned.append(Int32(place)) }
        state.strongest[place] = max(state.strongest[place], alpha)
      }
    }
    for mention in own { state.marks[Int(mention.key)] = 0 }
    for place in state.mentioned {
      let token = Int(columns.tokens[vector.origin + Int(place)])
      vector.values[Int(place)] += state.strongest[Int(place)] * inverseShares[token]
      state.strongest[Int(place)] = 0
    }
    state.mentioned.removeAll(keepingCapacity: true)
  }

  /// Sums the last rows into groups and takes the logarithms.
  private func accumulate(_ row: Int, _ gains: inout Gains, _ state: inout State) {
    let needed = gains.columns(row + 1)
    guard !needed.isEmpty else { return }
    let tokens =
      Int(columns.starts[needed.lowerBound])..<Int(columns.starts[needed.upperBound])
    var length: Float = 0
    for index in 0..<tokens.count { state.sum[index] = 0 }
    for size in 1...min(gains.largest, row + 1) {
      let vector = state.vector(row - size + 1)
      length += vector.count
      let shift = tokens.lowerBound - vector.origin
      let shared = min(tokens.count, vector.values.count - shift)
      state.add(vector, shift: shift, count: shared)
      columns.starts.withUnsafeBufferPointer { starts in
        state.sum.withUnsafeBufferPointer { sum in
          gains.set(
            row: row + 1, size: size, evidence: sum, scale: 0.45 / (length + 1), starts: starts)
        }
      }
    }
  }
}

extension GainPass {
  /// Scratch space of a pass.
  struct State {
    struct Vector {
      var origin = 0
      var count: Float = 0
      var values: [Float] = []
    }

    var dense: [Float]
    var touched: [UInt32] = []
    var marks: [Float]
    var strongest: [Float] = []
    var mentioned: [Int32] = []
    var sum: [Float] = []
    private var ring: [Vector]

    init(vocabulary: Int, keys: Int, largest: Int) {
      dense = [Float](repeating: 0, count: vocabulary)
      marks = [Float](repeating: 0, count: keys)
      ring = [Vector](repeating: Vector(), count: largest)
    }

    /// The vector that row may overwrite, taken out of the ring so that it is not copied.
    mutating func recycled(_ row: Int) -> Vector {
      var vector = Vector()
      swap(&vector, &ring[row % ring.count])
      return vector
    }

    mutating func put(_ vector: Vector, _ row: Int) {
      ring[row % ring.count] = vector
    }

    mutating func makeRoom(_ count: Int) {
      guard strongest.count < count else { return }
      strongest = [Float](repeating: 0, count: count + count / 2)
      sum = strongest
    }

    func vector(_ row: Int) -> Vector { ring[row % ring.count] }

    mutating func add(_ vector: Vector, shift: Int, count: Int) {
      vector.values.withUnsafeBufferPointer { values in
        sum.withUnsafeMutableBufferPointer { sum in
          for index in 0..<max(count, 0) { sum[index] += values[index + shift] }
        }
      }
    }
  }
}
