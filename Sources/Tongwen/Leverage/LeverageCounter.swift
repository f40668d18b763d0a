/// Puts the segments of files into bands, one after the other.
struct LeverageCounter {
  private let memories: Memories
  private let pair: LanguagePair
  private let earlier: EarlierSegments
  /// Texts that came already.
  private var seen: Set<String> = []

  /// - Parameter texts: all segments that will be counted, in their order.
  init(_ memories: Memories, _ pair: LanguagePair, texts: [String]) throws {
    (self.memories, self.pair) = (memories, pair)
    earlier = try EarlierSegments(texts, pair)
  }

  /// Counts the segments of one document.
  mutating func count(_ segments: [Segment]) throws -> Leverage {
    var leverage = Leverage()
    for (index, segment) in segments.enumerated() {
      let context = TranslationUnit.Context(
        previous: index > 0 ? segments[index - 1].text : nil,
        next: index + 1 < segments.count ? segments[index + 1].text : nil)
      leverage.add(TextCount(segment.text, pair.source), to: try band(segment.text, context))
    }
    return leverage
  }

  private mutating func band(
    _ text: String, _ context: TranslationUnit.Context
  ) throws -> LeverageBand {
    let isNew = seen.insert(text).inserted
    let options = MatchOptions(minimumScore: LeverageBand.lowest, limit: 1, context: context)
    let match = try memories.knownMatches(
      for: MarkedText(text), from: pair.source, to: pair.target, options: options
    ).first
    let score = match?.score ?? 0
    if score >= 100 { return LeverageBand(score: score) }
    if !isNew { return .repetition }
    if let likeness = try earlier.likeness(of: text, above: score) {
      return LeverageBand(internalScore: likeness)
    }
    return LeverageBand(score: match?.score)
  }
}

/// The segments of files as a memory of their own, asked for those that come before another.
private struct EarlierSegments {
  private let memory: Memories
  private let pair: LanguagePair
  private let order: [String: Int]

  init(_ texts: [String], _ pair: LanguagePair) throws {
    self.pair = pair
    let memory = try TranslationMemory.inMemory()
    self.memory = Memories([.init(memory)])
    var order: [String: Int] = [:]
    for text in texts where order[text] == nil { order[text] = order.count }
    self.order = order
    try memory.add(
      order.sorted { $0.value < $1.value }.map { text, number in
        TranslationUnit(
          id: "\(number)",
          variants: [.init(pair.source, MarkedText(text)), .init(pair.target, MarkedText(text))])
      })
  }

  /// The best score of an earlier segment, if it is above another score.
  func likeness(of text: String, above score: Int) throws -> Int? {
    guard let own = order[text] else { return nil }
    var options = MatchOptions(minimumScore: max(LeverageBand.lowest, score + 1), limit: 16)
    while true {
      let matches = try memory.knownMatches(
        for: MarkedText(text), from: pair.source, to: pair.target, options: options)
      let best = matches.first { match in Int(match.unit.id).map { $0 < own } ?? false }
      if let best { return best.score }
      if matches.count < options.limit { return nil }
      options.limit *= 4
    }
  }
}
