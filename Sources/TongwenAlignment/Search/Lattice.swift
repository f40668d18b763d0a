/// Where the beads of a band stand in one flat array: by row boundary of their end, then by shape, then
/// by column boundary of their end.
struct LatticeLayout {
  let band: Band
  let types: [BeadType]

  var count: Int { band.count * types.count }

  /// Where the values of a row and type begin; add the column to it.
  @inline(__always)
  func base(_ row: Int, _ type: Int) -> Int {
    band.offsets[row] * types.count + type * band.width(row) - Int(band.low[row])
  }

  /// The columns at which a bead of a type may end in a row so that it also begins in the band.
  @inline(__always)
  func ends(_ row: Int, _ type: BeadType) -> Range<Int> {
    let start = row - type.rows
    guard start >= 0 else { return 0..<0 }
    let low = max(Int(band.low[row]), Int(band.low[start]) + type.columns)
    let high = min(Int(band.high[row]), Int(band.high[start]) + type.columns)
    return low <= high ? low..<high + 1 : 0..<0
  }
}

/// The scores of all beads in a band, and what follows from them: posteriors and the path that is right
/// in most places.
struct Lattice {
  let layout: LatticeLayout
  /// ln of each bead's weight, and after `normalise()` its posterior.
  private(set) var values: [Float]
  /// ln of the weight of all paths to a point, and from it; over a long document the sums grow past
  /// what single precision holds to a hundredth.
  private(set) var forward: [Double] = []
  private(set) var backward: [Double] = []

  static let impossible: Float = -1e30

  init(band: Band, types: [BeadType]) {
    layout = LatticeLayout(band: band, types: types)
    values = [Float](repeating: Self.impossible, count: layout.count)
  }

  private var band: Band { layout.band }
  private var types: [BeadType] { layout.types }

  mutating func fill(
    _ score: (_ row: Int, _ type: Int, _ ends: Range<Int>, UnsafeMutablePointer<Float>) -> Void
  ) {
    let layout = layout
    values.withUnsafeMutableBufferPointer { values in
      guard let pointer = values.baseAddress else { return }
      for row in 0...layout.band.rows {
        for (type, shape) in layout.types.enumerated() {
          let ends = layout.ends(row, shape)
          guard let first = ends.first else { continue }
          score(row, type, ends, pointer + layout.base(row, type) + first)
        }
      }
    }
  }
}

// MARK: Posteriors

extension Lattice {
  /// Turns scores into the posterior of each bead: the share of all paths' weight that goes through it.
  mutating func normalise() {
    sumForward()
    sumBackward()
    let total = forward[band.count - 1]
    for row in 0...band.rows {
      for (type, shape) in types.enumerated() {
        let ends = layout.ends(row, shape)
        guard !ends.isEmpty else { continue }
        let from = band.offsets[row - shape.rows] - Int(band.low[row - shape.rows])
        let to = band.offsets[row] - Int(band.low[row])
        let base = layout.base(row, type)
        values.withUnsafeMutableBufferPointer { values in
          for column in ends {
            let rest = forward[from + column - shape.columns] + backward[to + column] - total
            values[base + column] = Numerics.exp(Float(rest + Double(values[base + column])))
          }
        }
      }
    }
  }

  private mutating func sumForward() {
    forward = [Double](repeating: Double(Self.impossible), count: band.count)
    forward[0] = 0
    var sum = LogSum()
    for row in 0...band.rows {
      let low = Int(band.low[row])
      sum.reset(width: band.width(row), isCorner: row == 0)
      for (type, shape) in types.enumerated() where shape.rows > 0 {
        let ends = layout.ends(row, shape)
        guard !ends.isEmpty else { continue }
        let from = band.offsets[row - shape.rows] - Int(band.low[row - shape.rows])
        sum.add(
          values, layout.base(row, type) + ends.lowerBound, forward,
          from + ends.lowerBound - shape.columns,
          at: ends.lowerBound - low, count: ends.count)
      }
      sum.finish(&forward, band.offsets[row])
      chain(row, step: 1)
    }
  }

  private mutating func sumBackward() {
    backward = [Double](repeating: Double(Self.impossible), count: band.count)
    backward[band.count - 1] = 0
    var sum = LogSum()
    for row in stride(from: band.rows, through: 0, by: -1) {
      sum.reset(width: band.width(row), isCorner: false)
      if row == band.rows { sum.setLast() }
      for (type, shape) in types.enumerated() where shape.rows > 0 {
        let end = row + shape.rows
        guard end <= band.rows else { continue }
        let ends = layout.ends(end, shape)
        guard !ends.isEmpty else { continue }
        sum.add(
          values, layout.base(end, type) + ends.lowerBound, backward,
          band.offsets[end] - Int(band.low[end]) + ends.lowerBound,
          at: ends.lowerBound - shape.columns - Int(band.low[row]), count: ends.count)
      }
      sum.finish(&backward, band.offsets[row])
      chain(row, step: -1)
    }
  }

  /// Beads without a row lead from point to point within a row.
  private mutating func chain(_ row: Int, step: Int) {
    guard let type = types.firstIndex(of: BeadType(rows: 0, columns: 1)) else { return }
    let (offset, low, width) = (band.offsets[row], Int(band.low[row]), band.width(row))
    let base = layout.base(row, type) + low
    if step > 0 {
      for place in 1..<max(width, 1) {
        Self.join(
          &forward[offset + place], forward[offset + place - 1] + Double(values[base + place]))
      }
    } else {
      for place in stride(from: width - 2, through: 0, by: -1) {
        Self.join(
          &backward[offset + place],
          backward[offset + place + 1] + Double(values[base + place + 1]))
      }
    }
  }

  private static func join(_ one: inout Double, _ other: Double) {
    let (high, low) = one > other ? (one, other) : (other, one)
    guard high > Double(impossible / 2) else { return }
    one = high + Double(Numerics.log(1 + Numerics.exp(Float(low - high))))
  }
}

/// Sums of exponentials over one row of points, in two sweeps: the largest first, for scale.
struct LogSum {
  private var terms: [(values: Int, others: Int, at: Int, count: Int)] = []
  private var peaks: [Double] = []
  private var sums: [Float] = []
  private var pending: [Double] = []
  private var pendingTerms: [(at: Int, start: Int, count: Int)] = []
  private var width = 0

  mutating func reset(width: Int, isCorner: Bool) {
    self.width = width
    pending.removeAll(keepingCapacity: true)
    pendingTerms.removeAll(keepingCapacity: true)
    peaks.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    for _ in 0..<width {
      peaks.append(Double(Lattice.impossible))
      sums.append(0)
    }
    if isCorner { peaks[0] = 0 }
    corner = isCorner ? 0 : nil
  }

  private var corner: Int?

  mutating func setLast() {
    corner = width - 1
    peaks[width - 1] = 0
  }

  mutating func add(
    _ values: [Float], _ from: Int, _ others: [Double], _ otherFrom: Int, at: Int, count: Int
  ) {
    let start = pending.count
    for index in 0..<count {
      let value = Double(values[from + index]) + others[otherFrom + index]
      pending.append(value)
      peaks[at + index] = max(peaks[at + index], value)
    }
    pendingTerms.append((at, start, count))
  }

  mutating func finish(_ out: inout [Double], _ offset: Int) {
    for term in pendingTerms {
      for index in 0..<term.count {
        sums[term.at + index] += Numerics.exp(
          Float(pending[term.start + index] - peaks[term.at + index]))
      }
    }
    if let corner { sums[corner] += Numerics.exp(Float(-peaks[corner])) }
    for index in 0..<width where sums[index] > 0 && peaks[index] > Double(Lattice.impossible / 2) {
      out[offset + index] = peaks[index] + Double(Numerics.log(sums[index]))
    }
  }
}

// MARK: What comes next

extension Lattice {
  /// The band of all points that hold at least e^`least` of the weight, with `margin` columns more on
  /// either side; after `normalise()`.
  func occupied(least: Float, margin: Int, columns: Int) -> Band {
    let total = forward[band.count - 1]
    var low: [Int] = []
    var high: [Int] = []
    for row in 0...band.rows {
      var (first, last) = (columns, 0)
      for column in Int(band.low[row])...Int(band.high[row]) {
        let place = band.offsets[row] + column - Int(band.low[row])
        guard forward[place] + backward[place] - total > Double(least) else { continue }
        (first, last) = (min(first, column), max(last, column))
      }
      low.append(first - margin)
      high.append(last + margin)
    }
    return Band(low: low, high: high, columns: columns)
  }
}

// MARK: Once more

extension Lattice {
  /// The beads of at least a posterior, and those of a path; after `normalise()`. By the row they end
  /// in, then by shape, then by column.
  func likely(_ least: Float, _ path: [Step]) -> [Step] {
    var steps: [Step] = []
    var chosen = path[...]
    for row in 0...band.rows {
      var kept: Set<[Int]> = []
      while let step = chosen.first, step.rows.upperBound == row {
        kept.insert([step.type, step.columns.upperBound])
        chosen.removeFirst()
      }
      for (type, shape) in types.enumerated() {
        let base = layout.base(row, type)
        for column in layout.ends(row, shape)
        where values[base + column] >= least || kept.contains([type, column]) {
          steps.append(
            Step(
              rows: row - shape.rows..<row, columns: column - shape.columns..<column,
              posterior: values[base + column], type: type))
        }
      }
    }
    return steps
  }

  /// A lattice of these beads alone, each score changed by so much, with its posteriors.
  func restricted(to steps: [Step], changes: [Float], columns: Int) -> Lattice {
    var low = [Int](repeating: columns, count: band.rows + 1)
    var high = [Int](repeating: 0, count: band.rows + 1)
    for step in steps {
      for (row, column) in [
        (step.rows.lowerBound, step.columns.lowerBound),
        (step.rows.upperBound, step.columns.upperBound),
      ] {
        (low[row], high[row]) = (min(low[row], column), max(high[row], column))
      }
    }
    for row in low.indices where low[row] > high[row] { (low[row], high[row]) = (columns, 0) }
    var lattice = Lattice(band: Band(low: low, high: high, columns: columns), types: types)
    let total = forward[band.count - 1]
    for (step, change) in zip(steps, changes) {
      let (row, column) = (step.rows.upperBound, step.columns.upperBound)
      let from = place(step.rows.lowerBound, step.columns.lowerBound)
      let rest = total - forward[from] - backward[place(row, column)]
      lattice.values[lattice.layout.base(row, step.type) + column] =
        Numerics.log(max(step.posterior, 1e-30)) + Float(rest) + change
    }
    lattice.normalise()
    return lattice
  }

  private func place(_ row: Int, _ column: Int) -> Int {
    band.offsets[row] + column - Int(band.low[row])
  }
}

// MARK: The path

extension Lattice {
  /// A bead of the chosen path, in rows and columns.
  struct Step {
    var rows: Range<Int>
    var columns: Range<Int>
    var posterior: Float
    var type: Int
    /// What the bead's words gain from each other.
    var gain: Float = 0
  }

  /// The path with the largest sum of posterior − `price`, after `normalise()`.
  func path(price: Float, nullPrice: Float) -> [Step] {
    var best = [Float](repeating: Self.impossible, count: band.count)
    var choice = [UInt8](repeating: 0, count: band.count)
    best[0] = 0
    for row in 0...band.rows {
      for column in Int(band.low[row])...Int(band.high[row]) where row > 0 || column > 0 {
        let place = band.offsets[row] + column - Int(band.low[row])
        for (type, shape) in types.enumerated() {
          let (fromRow, fromColumn) = (row - shape.rows, column - shape.columns)
          guard fromRow >= 0, band.contains(fromRow, fromColumn) else { continue }
          let before = best[band.offsets[fromRow] + fromColumn - Int(band.low[fromRow])]
          let value =
            before + values[layout.base(row, type) + column] - (shape.isNull ? nullPrice : price)
          if value > best[place] { (best[place], choice[place]) = (value, UInt8(type)) }
        }
      }
    }
    return trace(choice)
  }

  private func trace(_ choice: [UInt8]) -> [Step] {
    var steps: [Step] = []
    var (row, column) = (band.rows, Int(band.high[band.rows]))
    while row > 0 || column > 0 {
      let type = Int(choice[band.offsets[row] + column - Int(band.low[row])])
      let shape = types[type]
      steps.append(
        Step(
          rows: row - shape.rows..<row, columns: column - shape.columns..<column,
          posterior: min(values[layout.base(row, type) + column], 1), type: type))
      (row, column) = (row - shape.rows, column - shape.columns)
    }
    return steps.reversed()
  }
}
