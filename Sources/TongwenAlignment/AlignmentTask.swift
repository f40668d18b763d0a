import TongwenText

/// One call of the aligner: documents cut at what is confirmed, prepared, pooled, aligned, and put
/// together again.
struct AlignmentTask {
  /// A document with the beads that are known of it.
  struct Document {
    var source: [Segment]
    var target: [Segment]
    var confirmed: [Bead]

    init(_ source: [Segment], _ target: [Segment], _ confirmed: [Bead]) {
      (self.source, self.target) = (source, target)
      self.confirmed = FixedPoints.consistent(confirmed, source.count, target.count)
    }
  }

  /// A run of segments between confirmed beads.
  private struct Stretch {
    var document: Int
    var source: Range<Int>
    var target: Range<Int>
  }

  private let aligner: Aligner
  private let documents: [Document]
  private let stretches: [Stretch]
  /// Whether the target's segments are the rows of the search.
  private let isFlipped: Bool

  init(_ aligner: Aligner, _ documents: [Document]) {
    (self.aligner, self.documents) = (aligner, documents)
    isFlipped = aligner.target.isUnspaced && !aligner.source.isUnspaced
    stretches = documents.enumerated().flatMap { number, document in
      FixedPoints.gaps(document.confirmed, document.source.count, document.target.count)
        .map { Stretch(document: number, source: $0.source, target: $0.target) }
    }
  }

  /// The beads of each document, in order.
  func beads() -> [[Bead]] {
    var result = documents.map { document in
      document.confirmed.map { bead in
        Bead(
          source: bead.source, target: bead.target, confidence: 1,
          evidence: [Bead.Evidence(kind: "confirmed", source: "", target: "")])
      }
    }
    var builder = PoolBuilder(aligner, isFlipped: isFlipped)
    for stretch in stretches {
      let document = documents[stretch.document]
      builder.add(
        Array(document.source[stretch.source]), Array(document.target[stretch.target]),
        of: stretch.document)
    }
    for document in documents { addConfirmed(document, &builder) }
    let pool = builder.pool()
    for (stretch, beads) in zip(stretches, pool.beads(isFlipped: isFlipped)) {
      result[stretch.document] += beads.map { $0.moved(stretch.source, stretch.target) }
    }
    return result.map { $0.sorted(by: Self.inOrder) }
  }

  /// Confirmed beads teach like the memory.
  private func addConfirmed(_ document: Document, _ builder: inout PoolBuilder) {
    for bead in document.confirmed where !bead.isNull {
      builder.learn(
        document.source[bead.source].map(\.text), document.target[bead.target].map(\.text))
    }
  }

  private static func inOrder(_ one: Bead, _ other: Bead) -> Bool {
    (one.source.lowerBound, one.target.lowerBound, one.source.upperBound, one.target.upperBound)
      < (
        other.source.lowerBound, other.target.lowerBound, other.source.upperBound,
        other.target.upperBound
      )
  }
}

extension Bead {
  fileprivate func moved(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    var moved = self
    moved.source =
      self.source.lowerBound + source.lowerBound..<self.source.upperBound + source.lowerBound
    moved.target =
      self.target.lowerBound + target.lowerBound..<self.target.upperBound + target.lowerBound
    return moved
  }
}
