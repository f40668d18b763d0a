import TongwenText

/// Folded terms as a trie over Unicode scalars, for finding the longest term at each place of a text.
///
/// Edges lie in one open-addressing table, so a step is one or two probes whatever the number of terms.
struct TermTrie: Sendable {
  private var keys: [UInt64] = Array(repeating: TermTrie.free, count: 64)
  private var targets: [Int32] = Array(repeating: 0, count: 64)
  private var edges = 0
  private var payloads: [Int32] = [-1]

  private static let free = UInt64.max

  /// Adds a term under a number; the first of two equal terms keeps its number, which is returned.
  mutating func insert(_ scalars: some Collection<UInt32>, _ number: Int32) -> Int32 {
    var node: Int32 = 0
    for scalar in scalars { node = step(from: node, by: scalar) ?? add(from: node, by: scalar) }
    if payloads[Int(node)] < 0 { payloads[Int(node)] = number }
    return payloads[Int(node)]
  }

  /// The node that an edge leads to.
  func step(from node: Int32, by scalar: UInt32) -> Int32? {
    let key = TermTrie.key(node, scalar)
    var slot = TermTrie.hash(key) & (keys.count - 1)
    while keys[slot] != TermTrie.free {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// The number of the term that ends at a node, or a negative number.
  func payload(at node: Int32) -> Int32 { payloads[Int(node)] }

  private mutating func add(from node: Int32, by scalar: UInt32) -> Int32 {
    if (edges + 1) * 2 > keys.count { grow() }
    let next = Int32(payloads.count)
    payloads.append(-1)
    place(TermTrie.key(node, scalar), next)
    edges += 1
    return next
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    var slot = TermTrie.hash(key) & (keys.count - 1)
    while keys[slot] != TermTrie.free { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != TermTrie.free }
    keys = Array(repeating: TermTrie.free, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    for (key, target) in old { place(key, target) }
  }

  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }

  /// Fibonacci hashing: the golden ratio's multiplier spreads consecutive keys.
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }
}
