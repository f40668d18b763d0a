/// What is known about a phrase: entries of the glossary and sentences of the memory.
public struct LookupAnswer: Sendable {
  /// A part of what is known.
  public enum Part: Sendable {
    case glossary
    case memory
  }

  /// What was asked.
  public var query: String
  /// Best first.
  public var entries: [Glossary.Found]
  /// Units that hold the phrase, the best first.
  public var sentences: [Sentence]
  /// How many entries and sentences the limit kept out.
  public var left: Int

  /// Whether nothing was found.
  public var isEmpty: Bool { entries.isEmpty && sentences.isEmpty }

  /// A translation unit that holds the phrase.
  public struct Sentence: Sendable {
    /// The id of the unit.
    public var unit: String
    /// The document or file it comes from.
    public var origin: String
    /// Its texts.
    public var sides: [Side]

    init(_ hit: ConcordanceHit) {
      unit = hit.unit.id
      origin = hit.unit.origin.file ?? hit.unit.id
      sides = hit.unit.variants.enumerated().map { number, variant in
        Side(
          language: variant.language, text: variant.text,
          ranges: number == hit.variant ? hit.ranges : [])
      }
    }
  }

  /// One language of a unit.
  public struct Side: Sendable {
    /// The language of the text.
    public var language: Language
    /// The text without inline codes.
    public var text: String
    /// Where the phrase stands, in UTF-8 bytes; empty on the other side.
    public var ranges: [Range<Int>]
    /// What probably renders the phrase on a side that does not hold it.
    public var renderings: [Range<Int>] = []
  }
}

extension Workspace {
  /// What the glossary and the memory know about a phrase, in either direction.
  ///
  /// - Parameters:
  ///   - from: only terms and texts of this language are searched; all where it is `nil`.
  ///   - to: only entries and units that have this language.
  ///   - part: one part only; both where it is `nil`.
  ///   - limit: the most entries and the most sentences.
  public func lookup(
    _ query: String, from: Language? = nil, to: Language? = nil, in part: LookupAnswer.Part? = nil,
    limit: Int = 10
  ) throws -> LookupAnswer {
    let entries = part == .memory ? [] : try entries(query, from, to)
    let sentences = part == .glossary ? [] : try sentences(query, from, to, limit + 1)
    return LookupAnswer(
      query: query, entries: Array(entries.prefix(limit)),
      sentences: Array(sentences.prefix(limit)),
      left: max(0, entries.count - limit) + max(0, sentences.count - limit))
  }

  /// Units of the memories that hold the phrase, one of each pair of texts.
  private func sentences(
    _ query: String, _ from: Language?, _ to: Language?, _ limit: Int
  ) throws -> [LookupAnswer.Sentence] {
    var seen: Set<[String]> = []
    return try memory().members.flatMap { member in
      try member.memory.concordance(query, in: from, limit: limit)
    }.filter { hit in
      to.map { to in hit.unit.variants.contains { $0.language.matches(to) } } ?? true
    }.filter { seen.insert($0.unit.variants.map(\.text)).inserted }.map(LookupAnswer.Sentence.init)
  }

  private func entries(
    _ query: String, _ from: Language?, _ to: Language?
  ) throws -> [Glossary.Found] {
    try glossary().search(query).filter { found in
      let fits = from.map { found.term.language.matches($0) } ?? true
      return fits && (to.map { !found.entry.terms(in: $0).isEmpty } ?? true)
    }
  }
}
