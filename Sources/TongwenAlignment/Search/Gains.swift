/// What the words of one side gain from being explained by a group of segments of the other.
///
/// For each row r, each group of 1…largest rows that ends with r, and each column: the sum over the
/// column's tokens t of ln(.55 + .45 X(t) ÷ ((L + 1) p₀(t))), where X(t) sums the translation shares of
/// t over the group's tokens and what mentions add, L is the group's number of tokens and p₀ the
/// relative frequency of t. Kept as running sums over the columns, so that a bead costs a subtraction.
struct Gains {
  /// Where the sums of a row begin.
  private var offsets: [Int]
  /// The first column whose gain is in the sums of a row.
  private var firstColumns: [Int32]
  private var widths: [Int32]
  private var sums: [Float]
  let largest: Int

  /// The gain of columns `from..<to` from the group of `size` rows that ends before row boundary `row`.
  @inline(__always)
  func gain(row: Int, size: Int, from: Int, to: Int) -> Float {
    let base = base(row: row, size: size)
    return sums[base + to] - sums[base + from]
  }

  /// Add a column boundary to it to get the place of the sum up to that boundary.
  @inline(__always)
  func base(row: Int, size: Int) -> Int {
    offsets[row] + (size - 1) * Int(widths[row]) - Int(firstColumns[row])
  }

  func withSums<Result>(_ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
    sums.withUnsafeBufferPointer(body)
  }

  /// Room for the gains in a band; nothing computed yet.
  init(band: Band, largest: Int) {
    self.largest = largest
    offsets = [0]
    (firstColumns, widths) = ([0], [0])
    for row in 1..<max(band.rows + 1, 1) {
      let first = max(Int(band.low[row]) - largest, 0)
      let width = Int(band.high[row]) - first + 1
      offsets.append(offsets[row - 1] + Int(widths[row - 1]) * largest)
      firstColumns.append(Int32(first))
      widths.append(Int32(width))
    }
    let total = offsets[band.rows] + Int(widths[band.rows]) * largest
    sums = [Float](repeating: 0, count: total)
  }

  /// The columns whose gains a row needs.
  func columns(_ row: Int) -> Range<Int> {
    Int(firstColumns[row])..<Int(firstColumns[row] + widths[row] - 1)
  }

  mutating func set(
    row: Int, size: Int, evidence: Floats, scale: Float,
    starts: UnsafeBufferPointer<Int32>
  ) {
    let columns = columns(row)
    guard let first = columns.first else { return }
    let origin = Int(starts[first])
    let base = base(row: row, size: size)
    sums.withUnsafeMutableBufferPointer { sums in
      var sum: Float = 0
      sums[base + first] = 0
      for column in columns {
        sum += Gains.logProduct(
          evidence, Int(starts[column]) - origin..<Int(starts[column + 1]) - origin, scale)
        sums[base + column + 1] = sum
      }
    }
  }

  /// Σ ln(.55 + scale · x), twelve factors to a logarithm.
  @inline(__always)
  private static func logProduct(
    _ evidence: Floats, _ range: Range<Int>, _ scale: Float
  ) -> Float {
    var sum: Float = 0
    var product: Double = 1
    var left = 12
    for index in range {
      product *= Double(0.55 + scale * evidence[index])
      left -= 1
      if left == 0 {
        sum += logarithm(product)
        (product, left) = (1, 12)
      }
    }
    return sum + logarithm(product)
  }

  /// ln of a product of at most twelve factors within 1e±25 each.
  @inline(__always)
  private static func logarithm(_ product: Double) -> Float {
    let bits = product.bitPattern
    let exponent = Float(Int((bits >> 52) & 0x7FF) - 1023)
    let mantissa = Double(bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000)
    return exponent * 0.693_147_18 + Numerics.log(Float(mantissa))
  }
}
