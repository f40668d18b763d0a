extension Workspace {
  /// The units of the memory that hold a phrase, with its place, and on the other sides the place of
  /// what probably renders it.
  ///
  /// - Parameters:
  ///   - from: only texts of this language are searched; all where it is `nil`.
  ///   - to: only units that have this language; the other languages are not given.
  ///   - limit: the most units.
  /// - Throws: `MemoryComplaint`
  public func searchMemory(
    _ phrase: String, from: Language? = nil, to: Language? = nil, limit: Int = 20
  ) throws -> LookupAnswer {
    var found = FoundUnits(to: to)
    for member in try memory().members {
      for hit in try member.memory.concordance(phrase, in: from, limit: Self.mostHits) {
        found.add(hit)
      }
    }
    let shown = found.sentences.prefix(limit)
    return LookupAnswer(
      query: phrase, entries: [], sentences: try marked(Array(shown), of: found.sentences, phrase),
      left: found.sentences.count - shown.count)
  }

  /// The sentences with what probably renders the phrase on their other sides.
  private func marked(
    _ shown: [LookupAnswer.Sentence], of all: [LookupAnswer.Sentence], _ phrase: String
  ) throws -> [LookupAnswer.Sentence] {
    let renderings = try Renderings(of: phrase, in: all, glossary(), memory())
    return shown.map(renderings.marked)
  }

  /// Hits beyond this number are not counted.
  private static let mostHits = 5_000
}

/// Hits of a search by unit: a unit that holds the phrase in both languages counts once.
private struct FoundUnits {
  private let to: Language?
  private var places: [[String]: Int] = [:]
  private(set) var sentences: [LookupAnswer.Sentence] = []

  init(to: Language?) { self.to = to }

  mutating func add(_ hit: ConcordanceHit) {
    var hit = hit
    if let to {
      let side = hit.variant
      let kept = hit.unit.variants.indices.filter {
        $0 == side || hit.unit.variants[$0].language.matches(to)
      }
      guard kept.count > 1 else { return }
      hit.variant = kept.firstIndex(of: side) ?? 0
      hit.unit.variants = kept.map { hit.unit.variants[$0] }
    }
    let key = hit.unit.variants.map { "\($0.language.tag) \($0.text)" }
    if let place = places[key] {
      sentences[place].sides[hit.variant].ranges = hit.ranges
    } else {
      places[key] = sentences.count
      sentences.append(LookupAnswer.Sentence(hit))
    }
  }
}
