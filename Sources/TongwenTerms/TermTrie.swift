import TongwenText

/// Folded terms as a trie over Unicode scalars, for finding the longest term at each place of a text.
///
/// Edges lie in one open-addressing table, so a step is one or two probes whatever the number of terms. What
/// only one term goes on with is kept as a tail of scalars instead of nodes, which most terms end in.
struct TermTrie: Sendable {
  private struct Edge: Sendable {
    var key = TermTrie.free
    /// The node it leads to, or the complement of the tail it goes on with.
    var node: Int32 = 0
    /// The number of the term that ends there, or a negative number.
    var payload: Int32 = -1
  }

  /// What is left of a term: some of `letters`, one at least.
  private struct Tail: Sendable {
    var start: Int32
    var count: Int32
    var payload: Int32
  }

  private var edges = Array(repeating: Edge(), count: 64)
  private var count = 0
  private var nodes: Int32 = 1
  private var tails: [Tail] = []
  private var letters: [UInt32] = []
  /// One bit for each scalar of the basic plane that begins a term.
  private var beginnings = [UInt64](repeating: 0, count: 1024)

  private static let free = UInt64.max

  /// Whether a term begins with a scalar; true for all beyond the basic plane.
  func mayBegin(with scalar: UInt32) -> Bool {
    scalar >= 0x10000 || beginnings[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
  }

  // MARK: Walking

  /// A way from the root.
  struct Walk {
    /// The number of the term that ends here, or a negative number.
    fileprivate(set) var payload: Int32 = -1
    fileprivate var node: Int32 = 0
    /// Where in `letters` the tail goes on, and how much of it is left.
    fileprivate var place = 0
    fileprivate var left: Int32 = 0
    fileprivate var last: Int32 = -1
  }

  /// Goes on by a scalar; false where no term does.
  func step(_ walk: inout Walk, by scalar: UInt32) -> Bool {
    if walk.left > 0 {
      guard letters[walk.place] == scalar else { return false }
      walk.place += 1
      walk.left -= 1
      if walk.left == 0 { walk.payload = walk.last }
      return true
    }
    let edge = edges[slot(TermTrie.key(walk.node, scalar))]
    if edge.key == TermTrie.free { return false }
    (walk.payload, walk.node) = (edge.payload, edge.node)
    if edge.node < 0 {
      let tail = tails[Int(~edge.node)]
      (walk.place, walk.left, walk.last) = (Int(tail.start), tail.count, tail.payload)
      walk.node = -1
    }
    return true
  }

  // MARK: Building

  /// Adds a term, which is not empty, under a number; the first of two equal terms keeps its number, which
  /// is returned.
  mutating func insert(_ scalars: [UInt32], _ number: Int32) -> Int32 {
    guard let first = scalars.first else { return number }
    if first < 0x10000 { beginnings[Int(first >> 6)] |= 1 << UInt64(first & 63) }
    var node: Int32 = 0
    for index in scalars.indices {
      let rest = scalars[(index + 1)...]
      let place = slot(TermTrie.key(node, scalars[index]))
      if edges[place].key == TermTrie.free {
        addEdge(from: node, by: scalars[index], rest, number)
        return number
      }
      if edges[place].node < 0 {
        let tail = tails[Int(~edges[place].node)]
        if rest.elementsEqual(letters[Int(tail.start)..<Int(tail.start + tail.count)]) {
          return tail.payload
        }
        unfold(place)
      }
      let found = slot(TermTrie.key(node, scalars[index]))
      if rest.isEmpty {
        if edges[found].payload < 0 { edges[found].payload = number }
        return edges[found].payload
      }
      node = edges[found].node
    }
    return number
  }

  /// An edge with what follows it as its tail.
  private mutating func addEdge(
    from node: Int32, by scalar: UInt32, _ rest: ArraySlice<UInt32>, _ number: Int32
  ) {
    if rest.isEmpty {
      return add(Edge(key: TermTrie.key(node, scalar), node: newNode(), payload: number))
    }
    tails.append(
      Tail(start: Int32(letters.count), count: Int32(rest.count), payload: number))
    letters += rest
    add(Edge(key: TermTrie.key(node, scalar), node: ~Int32(tails.count - 1)))
  }

  /// Makes a node of the first scalar of an edge's tail.
  private mutating func unfold(_ place: Int) {
    let number = Int(~edges[place].node)
    let (tail, node) = (tails[number], newNode())
    edges[place].node = node
    let key = TermTrie.key(node, letters[Int(tail.start)])
    if tail.count == 1 { return add(Edge(key: key, node: newNode(), payload: tail.payload)) }
    tails[number].start += 1
    tails[number].count -= 1
    add(Edge(key: key, node: ~Int32(number)))
  }

  private mutating func newNode() -> Int32 {
    nodes += 1
    return nodes - 1
  }

  private mutating func add(_ edge: Edge) {
    if (count + 1) * 2 > edges.count { grow() }
    edges[slot(edge.key)] = edge
    count += 1
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
