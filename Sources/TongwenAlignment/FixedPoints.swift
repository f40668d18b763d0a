/// Confirmed beads as walls of the search.
enum FixedPoints {
  /// The beads in order, without those that overlap or cross one before them or reach past the end.
  static func consistent(_ beads: [Bead], _ sources: Int, _ targets: Int) -> [Bead] {
    var kept: [Bead] = []
    var (source, target) = (0, 0)
    let sorted = beads.sorted {
      ($0.source.lowerBound, $0.target.lowerBound) < ($1.source.lowerBound, $1.target.lowerBound)
    }
    for bead in sorted where bead.source.lowerBound >= source && bead.target.lowerBound >= target {
      guard bead.source.upperBound <= sources, bead.target.upperBound <= targets else { continue }
      if bead.source.isEmpty && bead.target.isEmpty { continue }
      kept.append(bead)
      (source, target) = (bead.source.upperBound, bead.target.upperBound)
    }
    return kept
  }

  /// What lies before, between and after beads that are in order; only runs with something in them.
  static func gaps(
    _ beads: [Bead], _ sources: Int, _ targets: Int
  ) -> [(source: Range<Int>, target: Range<Int>)] {
    var gaps: [(source: Range<Int>, target: Range<Int>)] = []
    var (source, target) = (0, 0)
    for bead in beads {
      gaps.append((source..<bead.source.lowerBound, target..<bead.target.lowerBound))
      (source, target) = (bead.source.upperBound, bead.target.upperBound)
    }
    gaps.append((source..<sources, target..<targets))
    return gaps.filter { !$0.source.isEmpty || !$0.target.isEmpty }
  }
}
