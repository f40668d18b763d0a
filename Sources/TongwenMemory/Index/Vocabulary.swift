/// Numbers for token identities, given in the order they are first met.
package struct Vocabulary: Sendable {
  private(set) var keys: [UInt64]
  private(set) var ids: [UInt32]
  private(set) var count = 0

  package init() {
    keys = Array(repeating: 0, count: 1 << 10)
    ids = Array(repeating: 0, count: 1 << 10)
  }

  /// The number of an identity; a new one where it is met for the first time.
  @inline(__always)
  package mutating func id(of identity: UInt64) -> UInt32 {
    let key = identity == 0 ? 1 : identity
    let slot = VocabularyView.slot(of: key, mask: keys.count - 1) { keys[$0] }
    if keys[slot] == key { return ids[slot] }
    return insert(key, at: slot)
  }

  /// The number of an identity; `UInt32.max` where it was never met.
  package func find(_ identity: UInt64) -> UInt32 {
    let key = identity == 0 ? 1 : identity
    let slot = VocabularyView.slot(of: key, mask: keys.count - 1) { keys[$0] }
    return keys[slot] == key ? ids[slot] : UInt32.max
  }

  private mutating func insert(_ key: UInt64, at slot: Int) -> UInt32 {
    let id = UInt32(truncatingIfNeeded: count)
    (keys[slot], ids[slot]) = (key, id)
    count += 1
    if count * 3 > keys.count * 2 { grow() }
    return id
  }

  private mutating func grow() {
    let (oldKeys, oldIDs) = (keys, ids)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    ids = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, id) in zip(oldKeys, oldIDs) where key != 0 {
      let slot = VocabularyView.slot(of: key, mask: keys.count - 1) { keys[$0] }
      (keys[slot], ids[slot]) = (key, id)
    }
  }
}

/// A vocabulary as it lies in a file: open addressing, a power of two of slots, 0 where empty.
struct VocabularyView: @unchecked Sendable {
  let keys: UnsafeBufferPointer<UInt64>
  let ids: UnsafeBufferPointer<UInt32>

  func find(_ identity: UInt64) -> UInt32 {
    let key = identity == 0 ? 1 : identity
    let slot = Self.slot(of: key, mask: keys.count - 1) { keys[$0] }
    return keys[slot] == key ? ids[slot] : UInt32.max
  }

  /// The slot that holds the key, or the empty one where it would stand. At least one slot is empty.
  @inline(__always)
  static func slot(of key: UInt64, mask: Int, _ keyAt: (Int) -> UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    var found = keyAt(slot)
    while found != key && found != 0 {
      slot = (slot &+ 1) & mask
      found = keyAt(slot)
    }
    return slot
  }
}
