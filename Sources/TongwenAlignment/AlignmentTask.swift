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

  /// The alignment of each document.
  func alignments() -> [Alignment] {
    var builder = PoolBuilder(aligner, isFlipped: isFlipped)
    for stretch in stretches {
      let document = documents[stretch.document]
      builder.add(
        Array(document.source[stretch.source]), Array(document.target[stretch.target]),
        of: stretch.document)
    }
    for document in documents { addConfirmed(document, &builder) }
    let pool = builder.pool()
    var beads = documents.map { $0.confirmed.map(Self.confirmed) }
    for (stretch, found) in zip(stretches, pool.beads(isFlipped: isFlipped)) {
      beads[stretch.document] += found.map { $0.moved(stretch.source, stretch.target) }
    }
    return documents.indices.map { number in
      let texts = zip(stretches, pool.texts).filter { $0.0.document == number }.map(\.1)
      return alignment(beads[number], of: documents[number], texts)
    }
  }

  private func alignment(
    _ beads: [Bead], of document: Document, _ texts: [ParallelText]
  ) -> Alignment {
    let tokens = texts.reduce(0) { $0 + $1.rows.tokens.count + $1.columns.tokens.count }
    let gain = texts.reduce(Float(0)) { $0 + $1.path.reduce(0) { $0 + $1.gain } }
    let both = beads.filter { !$0.isNull }.reduce(0) { $0 + $1.source.count + $1.target.count }
    let all = document.source.count + document.target.count
    return Alignment(
      beads: beads.sorted(by: Self.inOrder),
      likeness: tokens == 0 ? 1 : Double(gain) / Double(tokens),
      covered: all == 0 ? 1 : Double(both) / Double(all))
  }

  private static func confirmed(_ bead: Bead) -> Bead {
    Bead(
      source: bead.source, target: bead.target, confidence: 1,
      evidence: [Bead.Evidence(kind: "confirmed", source: "", target: "")])
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
