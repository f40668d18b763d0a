import TongwenText

/// One element of a text for the filter: a token or a pair of neighbours, with its place in the fixed
/// order of rareness.
struct Element {
  /// Rareness (8 bits, rarest first), then 56 bits of the element's hash.
  var key: UInt64
  /// Where it stands among the text's elements.
  var position: UInt32
  /// It occurs once in its text.
  var isSingle: Bool

  @inline(__always)
  init(key: UInt64, position: Int) {
    self.key = key
    self.position = UInt32(truncatingIfNeeded: position)
    isSingle = true
  }
}

/// The buckets that elements fall into and the order they are looked at in.
///
/// Two elements in one bucket, or of one hash, only add candidates: no answer is lost.
struct ElementOrder {
  let bits: Int
  /// One byte a bucket: the logarithm of how often its elements occur.
  let rareness: UnsafePointer<UInt8>

  @inline(__always)
  static func hash(_ id: UInt32) -> UInt64 {
    Mix.finish(UInt64(id) &+ 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  static func hash(_ one: UInt32, _ two: UInt32) -> UInt64 {
    Mix.finish(UInt64(one) << 32 | UInt64(two))
  }

  @inline(__always)
  func bucket(_ key: UInt64) -> Int {
    Int((key & 0x00FF_FFFF_FFFF_FFFF) >> UInt64(56 - bits))
  }

  /// Calls with the hash of each element in the order of the text. The padding is `UInt32.max - 1`.
  @inline(__always)
  static func forEach(
    _ ids: UnsafeBufferPointer<UInt32>, gram: Int, _ body: (Int, UInt64) -> Void
  ) {
    if gram == 1 {
      for at in 0..<ids.count { body(at, hash(ids[at])) }
      return
    }
    var last = UInt32.max - 1
    for at in 0..<ids.count {
      body(at, hash(last, ids[at]))
      last = ids[at]
    }
    body(ids.count, hash(last, UInt32.max - 1))
  }

  /// The elements of a text, rarest first.
  func sorted(_ ids: UnsafeBufferPointer<UInt32>, gram: Int, into elements: inout [Element]) {
    elements.removeAll(keepingCapacity: true)
    Self.forEach(ids, gram: gram) { position, hash in
      let low = hash >> 8
      let rare = UInt64(rareness[Int(low >> UInt64(56 - bits))])
      elements.append(Element(key: rare << 56 | low, position: position))
    }
    sortByKey(&elements)
    for at in elements.indices.dropFirst() where elements[at].key == elements[at - 1].key {
      elements[at].isSingle = false
      elements[at - 1].isSingle = false
    }
  }
}

/// Sorts by key; equal keys keep the order of the text.
private func sortByKey(_ elements: inout [Element]) {
  if elements.count > 64 {
    elements.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    return
  }
  elements.withUnsafeMutableBufferPointer { buffer in
    for at in 1..<max(buffer.count, 1) {
      let element = buffer[at]
      var to = at
      while to > 0 && buffer[to - 1].key > element.key {
        buffer[to] = buffer[to - 1]
        to -= 1
      }
      buffer[to] = element
    }
  }
}

/// 128 bits that say which tokens a text may hold: what is missing from them is missing from the text.
struct Signature {
  var low: UInt64 = 0
  var high: UInt64 = 0

  @inline(__always)
  mutating func insert(_ id: UInt32) {
    let bit = UInt64(truncatingIfNeeded: UInt64(id) &* 0x9E37_79B9_7F4A_7C15) >> 57
    if bit < 64 { low |= 1 << bit } else { high |= 1 << (bit & 63) }
  }

  /// How many tokens of this text are certainly not in the other.
  @inline(__always)
  func missing(from other: Signature) -> Int {
    (low & ~other.low).nonzeroBitCount + (high & ~other.high).nonzeroBitCount
  }
}
