/// Chooses what of a large memory is worth learning from: the pairs whose source shares most pieces of
/// four letters, or two characters, with the documents.
struct MemoryChoice {
  private var known: Set<UInt64> = []

  init(_ documents: [[Segment]]) {
    for segment in documents.joined() {
      Self.forEachPiece(of: segment.text) { known.insert($0) }
    }
  }

  /// The indices of the best pairs in the order of the memory. O(length of the memory).
  func best(of memory: [TextPair], limit: Int) -> [Int] {
    let scored = memory.indices.map { index -> (share: Float, index: Int) in
      var (all, shared) = (0, 0)
      Self.forEachPiece(of: memory[index].source) { piece in
        all += 1
        if known.contains(piece) { shared += 1 }
      }
      return (Float(shared) / Float(max(all, 8)), index)
    }
    let best = scored.sorted { ($1.share, $0.index) < ($0.share, $1.index) }.prefix(limit)
    return best.map(\.index).sorted()
  }

  /// Runs of six bytes: two Han characters, or six letters.
  private static func forEachPiece(of text: String, _ body: (UInt64) -> Void) {
    var window: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      window = (window << 8 | UInt64(byte)) & 0xFFFF_FFFF_FFFF
      count += 1
      if count >= 6 { body(window) }
    }
  }
}
