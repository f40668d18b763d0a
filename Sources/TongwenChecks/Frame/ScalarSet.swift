/// A few Unicode scalars to be looked for at every place of a text.
///
/// ASCII is two words of bits; the others stand in a short list that is walked only where a third word
/// does not rule it out.
struct ScalarSet: Sendable {
  private var low: (UInt64, UInt64) = (0, 0)
  private var hint: UInt64 = 0
  private var others: [UInt32] = []

  /// A set of scalars.
  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars { insert(scalar) }
  }

  private mutating func insert(_ scalar: UInt32) {
    switch scalar {
    case ..<64: low.0 |= 1 << UInt64(scalar)
    case ..<128: low.1 |= 1 << UInt64(scalar - 64)
    default:
      hint |= 1 << UInt64(scalar & 63)
      if !others.contains(scalar) { others.append(scalar) }
    }
  }

  /// Whether a scalar is in the set.
  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low.0 & 1 << UInt64(scalar) != 0 }
    if scalar < 128 { return low.1 & 1 << UInt64(scalar - 64) != 0 }
    return hint & 1 << UInt64(scalar & 63) != 0 && others.contains(scalar)
  }

  /// This set with the scalars of another.
  func union(_ other: [UInt32]) -> ScalarSet {
    var result = self
    for scalar in other { result.insert(scalar) }
    return result
  }

  /// Whether one of some scalars is in the set.
  func meets(_ scalars: [UInt32]) -> Bool {
    scalars.withUnsafeBufferPointer { $0.contains(where: contains) }
  }
}
