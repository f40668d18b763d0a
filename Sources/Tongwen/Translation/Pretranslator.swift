/// Finds what to fill the segments of a document with.
struct Pretranslator {
  let languages: LanguagePair
  private let suggester: Suggester
  private let minimum: Int
  private let segmenter: Segmenter

  /// The most segments that are looked up as one: an aligner's beads are rarely longer.
  private static let longest = 3
  /// Several segments are filled as one only from what is all but the same.
  private static let joined = 95

  init(_ workspace: Workspace, _ languages: LanguagePair, minimum: Int) throws {
    (self.languages, self.minimum) = (languages, minimum)
    segmenter = try workspace.segmenter(for: languages.source)
    suggester = Suggester(
      memories: try workspace.memory(), glossary: try workspace.glossary(), from: languages.source,
      to: languages.target, options: MatchOptions(minimumScore: max(minimum, 1), limit: 1))
  }

  /// A run of segments of a unit with what fills it.
  struct Found {
    var segments: Range<Int>
    /// In UTF-8 bytes of the unit's text.
    var range: Range<Int>
    var fill: Fill
  }

  /// The segments of a unit that have something to translate.
  func segments(of text: String) -> [Segment] {
    segmenter.segments(in: text).filter { $0.text.contains(where: \.isLetter) }
  }

  /// What fills the segments of a unit, in their order, none overlapping another.
  ///
  /// - Parameters:
  ///   - around: the texts before and after the unit.
  func fills(
    _ segments: [Segment], in text: String, around: TranslationUnit.Context
  ) throws -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < segments.count {
      if let best = try best(from: at, segments, text, around) {
        found.append(best)
        at = best.segments.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  /// What is known about a whole text: the best matches and the terms in it.
  func offers(for text: MarkedText, around: TranslationUnit.Context) throws -> BilingualFill {
    var suggester = suggester
    (suggester.options.limit, suggester.options.context) = (Self.mostOffers, around)
    return BilingualFill(offering: try suggester.suggestion(for: text))
  }

  /// The most matches that are offered beside a target.
  private static let mostOffers = 3

  private func best(
    from at: Int, _ segments: [Segment], _ text: String, _ around: TranslationUnit.Context
  ) throws -> Found? {
    let single = try found(at..<at + 1, segments, text, around, minimum)
    if let single, single.fill.score >= 100 { return single }
    for count in (2...Self.longest).reversed() where at + count <= segments.count {
      let least = max(Self.joined, (single?.fill.score ?? 0) + 1)
      if let several = try found(at..<at + count, segments, text, around, least) { return several }
    }
    if segments.count == 1, let term = term(segments[at]) { return term }
    return single
  }

  private func found(
    _ run: Range<Int>, _ segments: [Segment], _ text: String, _ around: TranslationUnit.Context,
    _ minimum: Int
  ) throws -> Found? {
    let range =
      segments[run.lowerBound].range.lowerBound..<segments[run.upperBound - 1].range.upperBound
    var suggester = suggester
    suggester.options.minimumScore = minimum
    suggester.options.context = TranslationUnit.Context(
      previous: run.lowerBound > 0 ? segments[run.lowerBound - 1].text : around.previous,
      next: run.upperBound < segments.count ? segments[run.upperBound].text : around.next,
      key: around.key)
    let source = text.bytes(in: range)
    guard let match = try suggester.best(for: source) else { return nil }
    return Found(
      segments: run, range: range,
      fill: Fill(
        kind: match.kind == .context ? .context : match.kind == .exact ? .exact : .fuzzy,
        score: match.score, source: source, target: match.offer, segments: run.count,
        unit: match.unit.id, repairs: match.repair?.changes ?? [], place: Place()))
  }

  /// A unit that is nothing but a name of the glossary.
  private func term(_ segment: Segment) -> Found? {
    guard let hit = suggester.glossary?.hits(in: segment.text, language: languages.source).first,
      hit.range == 0..<segment.text.utf8.count, hit.status.isAllowed,
      let target = hit.preferred(in: languages.target)
    else { return nil }
    return Found(
      segments: 0..<1, range: segment.range,
      fill: Fill(
        kind: .term, score: 100, source: segment.text, target: target, segments: 1,
        unit: hit.entry.id, repairs: [], place: Place()))
  }
}

extension Suggester {
  /// The best match alone, repaired.
  func best(for text: String) throws -> Match? {
    try memories?.knownMatches(
      for: MarkedText(text), from: from, to: to, options: options
    ).first.map(repaired)
  }
}

extension String {
  /// The text of a range of UTF-8 bytes.
  func bytes(in range: Range<Int>) -> String {
    var text = self
    return text.withUTF8 { bytes in
      let range = range.clamped(to: 0..<bytes.count)
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }
}
