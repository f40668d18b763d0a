/// The beads of two documents, and how much the documents look like translations of each other.
public struct Alignment: Hashable, Sendable {
  /// They cover every segment of both sides once and in order.
  public var beads: [Bead]
  /// What a word gains on average from the words across its bead, in natural logarithms: .2 to 1 for
  /// translations, about 0 or below for texts that have nothing to do with each other.
  public var likeness: Double
  /// The share of the segments of both sides that stand in beads with two sides.
  public var covered: Double

  /// Makes one from its parts.
  public init(beads: [Bead], likeness: Double, covered: Double) {
    (self.beads, self.likeness, self.covered) = (beads, likeness, covered)
  }

  /// Below this words explain each other no better than chance, or the texts are too short to tell.
  public static let leastLikeness = 0.1

  /// Below this mean confidence the beads of two texts fit no better than those of texts that have nothing
  /// to do with each other (.1 to .63 where tried; short texts in languages without a dictionary: .92).
  private static let leastCertainty = 0.75

  /// Whether the two texts look like anything but translations of each other: their words do not explain
  /// each other and no beads fit, or most of one text has no counterpart. Never so for fewer than 6
  /// segments.
  public var isDoubtful: Bool {
    let segments = beads.reduce(0) { $0 + $1.source.count + $1.target.count }
    return segments >= 6
      && (covered < 0.2 || likeness < Self.leastLikeness && certainty < Self.leastCertainty)
  }

  /// The mean confidence of the beads with two sides.
  private var certainty: Double {
    let pairs = beads.filter { !$0.isNull }
    return pairs.reduce(0) { $0 + $1.confidence } / Double(max(pairs.count, 1))
  }
}

extension Bead {
  /// Confidence from which on a bead is called sure: of formal text nine beads in ten are, and more than
  /// 99 in 100 of those are right.
  public static let sureConfidence = 0.97

  /// Whether a person need not look at the bead.
  public var isSure: Bool { confidence >= Self.sureConfidence }
}
