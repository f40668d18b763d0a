/// How well words at two places of a bead go together: translations keep the order of what is said
/// roughly, so e^(−steepness · distance), places counted 0 to 1 on each side (the diagonal prior of
/// Dyer, Chahuneau and Smith, 2013).
struct WordOrder {
  private let weights: [Float]

  /// Places are told in so many steps.
  private static let steps = 32

  /// 0 is no preference.
  init(steepness: Float) {
    weights = (0..<Self.steps * Self.steps).map { cell in
      let distance = abs(cell / Self.steps - cell % Self.steps)
      return Numerics.exp(-steepness * Float(distance) / Float(Self.steps))
    }
  }

  /// The place of a word among the words of its side.
  static func place(_ index: Int, of count: Int) -> UInt8 {
    UInt8((2 * index + 1) * steps / (2 * max(count, 1)))
  }

  /// Where the weights of a row's place begin; add the column's place to it.
  @inline(__always)
  static func row(_ place: UInt8) -> Int { Int(place) * steps }

  func withWeights<Result>(_ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
    weights.withUnsafeBufferPointer(body)
  }
}
