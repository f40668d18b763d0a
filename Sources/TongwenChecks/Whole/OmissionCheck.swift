import TongwenText

/// The draft is much shorter or much longer than its source leads one to expect.
///
/// Reported is a draft that lacks a third or more by length, clauses and figures together; under a rule
/// of its own, off by default, one that is much too long. Left alone are headings and other short texts,
/// and what a neighbouring segment has too much of.
struct OmissionCheck: Check {
  static let omission = Rule(
    "omission.length", .omission, .warning,
    "The draft is so short that a part of the source seems to be missing.")
  static let addition = Rule(
    "omission.addition", .omission, .note, isOn: false,
    "The draft is so long that it seems to hold more than the source.")
  static let rules = [omission, addition]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, !pair.isCopy,
      !pair.target.words.isEmpty
        || pair.target.letters.hasWide,
      let weights = LengthEvidence.Weights.of(source.language, pair.target.language)
    else { return [] }
    let (one, two) = (source.extent, pair.target.extent)
    guard let evidence = LengthEvidence(weights, one, two) else { return [] }
    let end = pair.target.text.utf8.count
    if evidence.score > threshold(pair), !isBesideLong(pair) {
      return [
        Self.omission.finding(
          Self.tooShort(evidence.ratio), source: 0..<source.text.utf8.count, target: end..<end)
      ]
    }
    guard let back = LengthEvidence.Weights.of(pair.target.language, source.language),
      let reverse = LengthEvidence(back, two, one), reverse.score > 0
    else { return [] }
    return [Self.addition.finding(Self.tooLong(evidence.ratio), target: 0..<end)]
  }

  /// What the score must exceed: two figures and more that are all answered speak against a part that is missing from a Chinese
  /// draft, which is short where it has many figures. (In English drafts they cost three in a hundred of the omissions.)
  private func threshold(_ pair: CheckedPair) -> Double {
    guard !pair.target.isSpaced, let figures = pair.figures, figures.pairs.count > 1,
      figures.sourceOrphans.isEmpty
    else { return 0 }
    return 4
  }

  /// A neighbour that is much too long may hold what seems to be missing here.
  private func isBesideLong(_ pair: CheckedPair) -> Bool {
    pair.neighbours.contains { neighbour in
      guard let source = neighbour.source else { return false }
      return LengthEvidence(source: neighbour.target, target: source).map { $0.score > -2 } ?? false
    }
  }
}

extension OmissionCheck {
  fileprivate static func tooShort(_ ratio: Double) -> String {
    "the draft has about \(Int((ratio * 100).rounded())) % of the length to be expected; is a part missing?"
  }

  fileprivate static func tooLong(_ ratio: Double) -> String {
    "the draft has about \(Int((ratio * 100).rounded())) % of the length to be expected; is something added?"
  }
}
