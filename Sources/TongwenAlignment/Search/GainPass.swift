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
      _ token: UInt32, to dense: Floats, _ touched: inout [UInt32]
    ) -> Float
  }

  /// The gains in a band. `willVisit` is told of each row before its shares are asked for.
  func run<Source: Shares>(
    band: Band, largest: Int, vocabulary: Int, shares: (_ row: Int) -> Source
  ) -> Gains {
    var gains = Gains(band: band, largest: largest)
    let state = State(vocabulary: vocabulary, keys: keys, largest: largest)
    for row in 0..<rows.count {
      let needed = neededColumns(row, band, largest)
      explain(row, needed, shares(row), state)
      accumulate(row, &gains, state)
    }
    return gains
  }

  /// The columns that some group containing the row needs.
  private func neededColumns(_ row: Int, _ band: Band, _ largest: Int) -> Range<Int> {
    let first = max(Int(band.low[row + 1]) - largest, 0)
    let last = Int(band.high[min(row + largest, rows.count)])
    return first..<last
  }

  /// What of each column token the single row explains, relative to the token's frequency.
  private func explain<Source: Shares>(
    _ row: Int, _ needed: Range<Int>, _ shares: Source, _ state: State
  ) {
    let tokens =
      Int(columns.starts[needed.lowerBound])..<Int(columns.starts[needed.upperBound])
    let vector = state.vector(row)
    vector.reset(origin: tokens.lowerBound, count: tokens.count)
    vector.length = Float(rows.tokenRange(row).count)
    state.makeRoom(tokens.count)
    let base = spread(row, shares, state)
    let (values, dense) = (vector.store.values, state.dense.values)
    columns.tokens.withUnsafeBufferPointer { all in
      inverseShares.withUnsafeBufferPointer { inverse in
        for place in 0..<tokens.count {
          let token = Int(all[tokens.lowerBound + place])
          values[place] = base + dense[token] * inverse[token]
        }
      }
    }
    for token in state.touched { dense[Int(token)] = 0 }
    addMentions(row, needed, vector, state)
  }

  /// Puts the shares of all the row's tokens into the dense table.
  private func spread<Source: Shares>(_ row: Int, _ shares: Source, _ state: State) -> Float {
    state.touched.removeAll(keepingCapacity: true)
    var base: Float = 0
    for at in rows.tokenRange(row) {
      base += shares.add(rows.tokens[at], to: state.dense.values, &state.touched)
    }
    return base
  }

  /// Adds, for each column token under a mention that the row shares, the strongest of them.
  private func addMentions(
    _ row: Int, _ needed: Range<Int>, _ vector: State.Vector, _ state: State
  ) {
    let own = rowMentions[row]
    guard !own.isEmpty else { return }
    let (marks, strongest) = (state.marks.values, state.strongest.values)
    for mention in own { marks[Int(mention.key)] = max(marks[Int(mention.key)], mention.strength) }
    let range =
      Int(columnMentions.starts[needed.lowerBound])..<Int(columnMentions.starts[needed.upperBound])
    columnMentions.all.withUnsafeBufferPointer { mentions in
      for index in range {
        let mark = marks[Int(mentions[index].key)]
        guard mark > 0 else { continue }
        let alpha = min(mark, mentions[index].strength)
        let rarity = columnMentions.rarity[Int(mentions[index].key)] * Float(columns.tokens.count)
        for at in mentions[index].tokens {
          let place = Int(at) - vector.origin
          if strongest[place] == 0 { state.mentioned.append(Int32(place)) }
          let inverse = max(rarity, inverseShares[Int(columns.tokens[Int(at)])])
          strongest[place] = max(strongest[place], alpha * inverse)
        }
      }
    }
    for mention in own { marks[Int(mention.key)] = 0 }
    for place in state.mentioned {
      vector.store.values[Int(place)] += strongest[Int(place)]
      strongest[Int(place)] = 0
    }
    state.mentioned.removeAll(keepingCapacity: true)
  }

  /// Sums the last rows into groups and takes the logarithms.
  private func accumulate(_ row: Int, _ gains: inout Gains, _ state: State) {
    let needed = gains.columns(row + 1)
    guard !needed.isEmpty else { return }
    let tokens =
      Int(columns.starts[needed.lowerBound])..<Int(columns.starts[needed.upperBound])
    var length: Float = 0
    let sum = state.sum.values
    for index in 0..<tokens.count { sum[index] = 0 }
    for size in 1...min(gains.largest, row + 1) {
      let vector = state.vector(row - size + 1)
      length += vector.length
      let shift = tokens.lowerBound - vector.origin
      let values = vector.store.values
      for index in 0..<max(min(tokens.count, vector.count - shift), 0) {
        sum[index] += values[index + shift]
      }
      columns.starts.withUnsafeBufferPointer { starts in
        gains.set(
          row: row + 1, size: size, evidence: sum, scale: 0.45 / (length + 1), starts: starts)
      }
    }
  }
}

extension GainPass {
  /// Scratch space of a pass.
  final class State {
    /// What single rows explain of the column tokens from `origin` on.
    final class Vector {
      var origin = 0
      var count = 0
      /// Tokens of the row.
      var length: Float = 0
      private(set) var store = FloatStore(repeating: 0, count: 0)

      func reset(origin: Int, count: Int) {
        (self.origin, self.count) = (origin, count)
        if store.values.count < count {
          store = FloatStore(repeating: 0, count: count + count / 2)
        }
      }
    }

    let dense: FloatStore
    let marks: FloatStore
    var touched: [UInt32] = []
    var mentioned: [Int32] = []
    private(set) var strongest = FloatStore(repeating: 0, count: 0)
    private(set) var sum = FloatStore(repeating: 0, count: 0)
    private let ring: [Vector]

    init(vocabulary: Int, keys: Int, largest: Int) {
      dense = FloatStore(repeating: 0, count: vocabulary)
      marks = FloatStore(repeating: 0, count: keys)
      ring = (0..<largest).map { _ in Vector() }
    }

    func makeRoom(_ count: Int) {
      guard strongest.values.count < count else { return }
      strongest = FloatStore(repeating: 0, count: count + count / 2)
      sum = FloatStore(repeating: 0, count: count + count / 2)
    }

    func vector(_ row: Int) -> Vector { ring[row % ring.count] }
  }
}
