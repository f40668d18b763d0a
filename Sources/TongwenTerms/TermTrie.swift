import TongwenText

/// Folded terms as a trie over Unicode scalars, for finding the longest term at each place of a text.
///
/// Edges lie in one open-addressing table, each with what its node carries, so a step is one or two probes
/// whatever the number of terms.
struct TermTrie: Sendable {
  /// The way to a node; the root is node 0.
  struct Edge: Sendable {
    fileprivate var key = TermTrie.free
    /// The node it leads to.
    var node: Int32 = 0
    /// The number of the term that ends there, or a negative number.
    var payload: Int32 = -1
  }

  private var edges = Array(repeating: Edge(), count: 64)
  private var count = 0
  /// One bit for each scalar of the basic plane that begins a term.
  private var beginnings = [UInt64](repeating: 0, count: 1024)

  fileprivate static let free = UInt64.max

  /// Adds a term, which is not empty, under a number; the first of two equal terms keeps its number, which
  /// is returned.
  mutating func insert(_ scalars: some Collection<UInt32>, _ number: Int32) -> Int32 {
    if let first = scalars.first, first < 0x10000 {
      beginnings[Int(first >> 6)] |= 1 << UInt64(first & 63)
    }
    var last = 0
    for scalar in scalars {
      last = place(from: last == 0 ? 0 : edges[last - 1].node, by: scalar) + 1
    }
    guard last > 0 else { return number }
    if edges[last - 1].payload < 0 { edges[last - 1].payload = number }
    return edges[last - 1].payload
  }

  /// Whether a term begins with a scalar; true for all beyond the basic plane.
  func mayBegin(with scalar: UInt32) -> Bool {
    scalar >= 0x10000 || beginnings[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
  }

  /// The edge from a node by a scalar.
  func step(from node: Int32, by scalar: UInt32) -> Edge? {
    let edge = edges[slot(TermTrie.key(node, scalar))]
    return edge.key == TermTrie.free ? nil : edge
  }

  /// Where the edge from a node by a scalar lies; it is made if there is none.
  private mutating func place(from node: Int32, by scalar: UInt32) -> Int {
    if (count + 1) * 2 > edges.count { grow() }
    let key = TermTrie.key(node, scalar)
    let place = slot(key)
    if edges[place].key == TermTrie.free {
      count += 1
      edges[place] = Edge(key: key, node: Int32(count))
    }
    return place
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != TermTrie.free { edges[slot(edge.key)] = edge }
  }

  /// Where a key lies, or the free place for it. Fibonacci hashing: the golden ratio's multiplier spreads keys
  /// over the highest bits, which depend on node and scalar alike.
  private func slot(_ key: UInt64) -> Int {
    let mixed = (key ^ key >> 32 &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return edges.withUnsafeBufferPointer { edges in
      let mask = edges.count - 1
      var slot = Int(truncatingIfNeeded: mixed >> 24) & mask
      while edges[slot].key != TermTrie.free, edges[slot].key != key { slot = (slot + 1) & mask }
      return slot
    }
  }

  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }
}
