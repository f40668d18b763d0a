/// A set of Han characters that is asked for at every place of a text: a bit for each of U+4E00…U+9FFF.
struct HanSet: Sendable {
  private static var first: UInt32 { 0x4E00 }
  private static var count: UInt32 { 0x5200 }

  private var bits = [UInt64](repeating: 0, count: Int(count) / 64)
  /// Characters outside of the block.
  private var others: Set<UInt32> = []

  /// A set of scalars.
  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars {
      let bit = scalar &- Self.first
      if bit < Self.count {
        bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
      } else {
        others.insert(scalar)
      }
    }
  }

  /// The places of some scalars that are in the set.
  func places(in scalars: [UInt32]) -> [Int] {
    var places: [Int] = []
    bits.withUnsafeBufferPointer { bits in
      for (place, scalar) in scalars.enumerated() {
        let bit = scalar &- Self.first
        let isIn =
          bit < Self.count
          ? bits[Int(bit >> 6)] & 1 << UInt64(bit & 63) != 0
          : !others.isEmpty && others.contains(scalar)
        if isIn { places.append(place) }
      }
    }
    return places
  }
}
