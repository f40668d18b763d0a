/// The edit distance of one text against many, a machine word of rows at a time.
///
/// Myers 1999, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming", in Hyyrö's form for whole texts. O(n · ⌈m / 64⌉) a text.
package struct BitParallel {
  private let count: Int
  private let blocks: Int
  private var ids: [UInt32]
  private var masks: [UInt64]
  private let shift: UInt32
  private var state: [UInt64]

  /// Prepares for a text of token ids. `UInt32.max` stands for a token that no other text holds.
  package init(_ query: [UInt32]) {
    count = query.count
    blocks = (query.count + 63) / 64
    var bits = 5
    while 1 << bits < query.count * (query.count > 64 ? 2 : 4) { bits += 1 }
    shift = UInt32(32 - bits)
    ids = Array(repeating: UInt32.max, count: 1 << bits)
    masks = Array(repeating: 0, count: max(blocks, 1) << bits)
    for (at, id) in query.enumerated() where id != UInt32.max {
      let slot = Self.slot(of: id, in: &ids, shift)
      masks[slot * blocks + at >> 6] |= 1 << UInt64(at & 63)
    }
    state = Array(repeating: 0, count: 2 * blocks)
  }

  private static func slot(of id: UInt32, in ids: inout [UInt32], _ shift: UInt32) -> Int {
    var slot = Int((id &* 0x9E37_79B9) >> shift)
    while ids[slot] != id && ids[slot] != UInt32.max { slot = (slot + 1) & (ids.count - 1) }
    ids[slot] = id
    return slot
  }

  /// The distance to a text, or `nil` where it is more than `limit`.
  mutating func distance(to other: UnsafeBufferPointer<UInt32>, limit: Int) -> Int? {
    if abs(other.count - count) > limit { return nil }
    if count == 0 { return other.count }
    return blocks == 1 ? short(other, limit) : long(other, limit)
  }

  @inline(__always)
  private func find(
    _ id: UInt32, _ ids: UnsafeBufferPointer<UInt32>
  ) -> Int {
    var slot = Int((id &* 0x9E37_79B9) >> shift)
    while true {
      if ids[slot] == id { return slot }
      if ids[slot] == UInt32.max { return -1 }
      slot = (slot &+ 1) & (ids.count &- 1)
    }
  }

  private func short(_ other: UnsafeBufferPointer<UInt32>, _ limit: Int) -> Int? {
    ids.withUnsafeBufferPointer { ids in
      masks.withUnsafeBufferPointer { masks in
        var plus = ~UInt64(0)
        var minus = UInt64(0)
        var score = count
        let top = UInt64(1) << UInt64(count - 1)
        var left = other.count
        for id in other {
          let slot = find(id, ids)
          let equal = slot < 0 ? 0 : masks[slot]
          let diagonal = (((equal & plus) &+ plus) ^ plus) | equal | minus
          let up = minus | ~(diagonal | plus)
          let down = plus & diagonal
          if up & top != 0 { score &+= 1 } else if down & top != 0 { score &-= 1 }
          left &-= 1
          if score &- left > limit { return nil }
          let shifted = up << 1 | 1
          plus = down << 1 | ~(diagonal | shifted)
          minus = shifted & diagonal
        }
        return score <= limit ? score : nil
      }
    }
  }

  private mutating func long(_ other: UnsafeBufferPointer<UInt32>, _ limit: Int) -> Int? {
    var columns: [UInt64] = []
    swap(&columns, &state)
    defer { swap(&columns, &state) }
    return columns.withUnsafeMutableBufferPointer { columns in
      ids.withUnsafeBufferPointer { ids in
        masks.withUnsafeBufferPointer { masks in
          sweep(other, limit, ids, masks, columns)
        }
      }
    }
  }

  /// All blocks of all columns; `columns` holds a block's two vertical differences side by side.
  @inline(__always)
  private func sweep(
    _ other: UnsafeBufferPointer<UInt32>, _ limit: Int, _ ids: UnsafeBufferPointer<UInt32>,
    _ masks: UnsafeBufferPointer<UInt64>, _ columns: UnsafeMutableBufferPointer<UInt64>
  ) -> Int? {
    for block in 0..<blocks { (columns[2 * block], columns[2 * block + 1]) = (~0, 0) }
    var score = count
    var left = other.count
    let top = UInt64(1) << UInt64((count - 1) & 63)
    for id in other {
      let slot = find(id, ids)
      var carry = 1
      for block in 0..<blocks {
        let equal = slot < 0 ? 0 : masks[slot &* blocks &+ block]
        let edge = block == blocks &- 1 ? top : 1 << 63
        carry = Self.step(equal, &columns[2 &* block], &columns[2 &* block &+ 1], carry, edge)
      }
      score &+= carry
      left &-= 1
      if score &- left > limit { return nil }
    }
    return score <= limit ? score : nil
  }

  /// One block of one column; takes the horizontal difference that enters and gives the one that leaves.
  @inline(__always)
  private static func step(
    _ mask: UInt64, _ plus: inout UInt64, _ minus: inout UInt64, _ entering: Int, _ top: UInt64
  ) -> Int {
    let vertical = mask | minus
    let equal = entering < 0 ? mask | 1 : mask
    let diagonal = (((equal & plus) &+ plus) ^ plus) | equal
    var up = minus | ~(diagonal | plus)
    var down = plus & diagonal
    let leaving = up & top != 0 ? 1 : down & top != 0 ? -1 : 0
    up = up << 1 | (entering > 0 ? 1 : 0)
    down = down << 1 | (entering < 0 ? 1 : 0)
    plus = down | ~(vertical | up)
    minus = up & vertical
    return leaving
  }
}
