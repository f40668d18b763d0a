import Tongwen

/// An alignment in a line: `0412  23 + 24 segments → 22 beads (19 1-1, 2 1-2, 1 2-1)  20 sure`.
struct AlignSummary {
  private let pair: AlignedPair

  init(_ pair: AlignedPair) { self.pair = pair }

  var line: String {
    let beads = pair.beads
    let segments = "\(pair.source.segments.count) + \(pair.target.segments.count) segments"
    return "\(pair.name)  \(segments) → \(beads.count) beads (\(shapes))  "
      + "\(beads.count(where: \.isSure)) sure" + weakest
  }

  /// The shapes, the most frequent first.
  private var shapes: String {
    Dictionary(grouping: pair.beads, by: \.shape).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }

  private var weakest: String {
    guard let bead = pair.beads.min(by: { $0.confidence < $1.confidence }), !bead.isSure else {
      return ""
    }
    let place =
      bead.source.isEmpty
      ? "\(pair.target.language):\(bead.target.lowerBound)"
      : "\(pair.source.language):\(bead.source.lowerBound)"
    return ", weakest \(Int(bead.confidence * 100))% at \(place)"
  }
}
