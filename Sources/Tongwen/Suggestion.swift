/// What is known about one text: matches of the memory, terms of the glossary, figures in the target's form.
public struct Suggestion: Sendable {
  /// The text that was asked about.
  public var text: String
  /// The language of the text.
  public var from: Language
  /// The language of the target.
  public var to: Language
  /// Matches, the best first.
  public var matches: [Match]
  /// Terms of the text, from left to right.
  public var terms: [SuggestedTerm]
  /// Parts of the text that the memory holds, from left to right; asked for only, and where no match is good.
  public var fragments: [SuggestedFragment] = []
  /// Numbers, dates and money of the text, from left to right.
  public var figures: [SuggestedFigure]

  /// Makes one from its parts.
  public init(
    text: String, from: Language, to: Language, matches: [Match] = [], terms: [SuggestedTerm] = [],
    figures: [SuggestedFigure] = []
  ) {
    (self.text, self.from, self.to) = (text, from, to)
    (self.matches, self.terms, self.figures) = (matches, terms, figures)
  }
}

/// A term of the source with the names it has in the target language.
public struct SuggestedTerm: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the source.
  public var range: Range<Int>
  /// The term as the text has it.
  public var source: String
  /// The official name first; those that may not be used are among them with their status.
  public var targets: [Term]

  /// Makes one from its parts.
  public init(range: Range<Int>, source: String, targets: [Term]) {
    (self.range, self.source, self.targets) = (range, source, targets)
  }

  /// The name to use; `nil` where the glossary has none in the target language.
  public var preferred: Term? {
    targets.first { $0.status == .preferred } ?? targets.first { $0.status == .admitted }
  }
}

/// Brings memory and glossary together for a text.
public struct Suggester: Sendable {
  /// The memories that are asked.
  public var memories: Memories?
  /// The official names.
  public var glossary: Glossary?
  /// The language of the texts.
  public let from: Language
  /// The language of the target.
  public let to: Language
  /// Which matches are wanted.
  public var options: MatchOptions
  private let numbers: NumberRepair
  private let figures: FigureSuggestions?
  private var fragments: FragmentSuggestions?

  /// Parts of a text are told where no match reaches this score.
  private static let goodMatch = 85

  /// Makes one from its parts; `withFigures` says whether the figures of a text are offered, too, and
  /// `style` how.
  public init(
    memories: Memories?, glossary: Glossary?, from: Language, to: Language,
    options: MatchOptions = MatchOptions(), withFigures: Bool = true,
    style: QuantityWriter.Style = QuantityWriter.Style()
  ) {
    (self.memories, self.glossary) = (memories, glossary)
    (self.from, self.to, self.options) = (from, to, options)
    numbers = NumberRepair(from: from, to: to)
    figures = withFigures ? FigureSuggestions(from: from, to: to, style: style) : nil
  }

  /// What is known about a text.
  ///
  /// - Parameter context: its neighbours and its key, for context matches.
  /// - Throws: `MemoryComplaint`
  public func suggestion(
    for text: MarkedText, in context: TranslationUnit.Context? = nil
  ) throws -> Suggestion {
    var options = options
    options.context = context ?? options.context
    let matches = try memories?.matches(for: text, from: from, to: to, options: options) ?? []
    var suggestion = Suggestion(
      text: text.text, from: from, to: to, matches: matches.map(repaired),
      terms: terms(in: text.text), figures: figures?.figures(in: text.text) ?? [])
    if (matches.first?.score ?? 0) < Self.goodMatch {
      // A name of the glossary says more than the sentences that hold it.
      suggestion.fragments = try (fragments?.fragments(of: text.text) ?? []).filter { part in
        !suggestion.terms.contains { $0.range.contains(part.range) }
      }
    }
    return suggestion
  }

  /// The same that also tells which parts of a text the memories hold.
  ///
  /// - Throws: `MemoryComplaint`
  public func withFragments() throws -> Suggester {
    var suggester = self
    suggester.fragments = try memories.map { try FragmentSuggestions($0, from: from, to: to) }
    return suggester
  }

  /// A match whose target follows the text in its figures and terms.
  func repaired(_ match: Match) -> Match {
    if match.score >= 100 { return match }
    var match = match
    var changes = numbers.changes(for: match)
    if let glossary {
      changes += TermRepair(glossary: glossary, from: from, to: to).changes(for: match)
    }
    match.repair = Repair(of: match.target.text, changes)
    return match
  }

  private func terms(in text: String) -> [SuggestedTerm] {
    guard let glossary else { return [] }
    return glossary.hits(in: text, language: from).compactMap { hit in
      var targets: [Term] = []
      for meaning in hit.meanings {
        for term in meaning.entry.terms(in: to) where !targets.contains(term) {
          targets.append(term)
        }
      }
      if targets.isEmpty { return nil }
      return SuggestedTerm(range: hit.range, source: hit.text, targets: targets)
    }
  }
}
