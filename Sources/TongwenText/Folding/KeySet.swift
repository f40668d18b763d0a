/// A set of 64-bit keys that are hashes already: a look-up is one or two probes and hashes nothing again.
package struct KeySet: Sendable {
  private var slots: [UInt64]
  private var hasZero = false
  private var count = 0

  /// A set of keys.
  package init(_ keys: [UInt64] = []) {
    var size = 8
    while size < keys.count * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for key in keys { insert(key) }
  }

  /// Whether a key is in the set.
  package func contains(_ key: UInt64) -> Bool {
    if key == 0 { return hasZero }
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = KeySet.hash(key) & mask
      while slots[slot] != 0 {
        if slots[slot] == key { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }

  /// Adds a key.
  package mutating func insert(_ key: UInt64) {
    guard key != 0 else {
      hasZero = true
      return
    }
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var slot = KeySet.hash(key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = key
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    count = 0
    for key in old where key != 0 { insert(key) }
  }

  /// The upper half carries the lower: keys may differ in either.
  @inline(__always) private static func hash(_ key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }
}
