/// What is known before two texts are aligned: official names, earlier translations, dictionaries.
///
///     var knowledge = Knowledge()
///     knowledge.terms = [TextPair("两江新区", "Liangjiang New Area")]
///     Aligner(source: .chinese, target: .english, knowledge: knowledge)
public struct Knowledge: Sendable {
  /// Names of one thing in both languages: the strongest evidence.
  public var terms: [TextPair]
  /// Segments aligned before: what the aligner learns words from beside the documents themselves.
  public var memory: [TextPair]
  /// Dictionaries in either direction, beside the core lexicon.
  public var dictionaries: [BilingualDictionary]
  /// Whether the core English–Chinese lexicon that comes with the program is used.
  public var usesCoreLexicon: Bool

  /// Makes one from its parts.
  public init(
    terms: [TextPair] = [], memory: [TextPair] = [], dictionaries: [BilingualDictionary] = [],
    usesCoreLexicon: Bool = true
  ) {
    (self.terms, self.memory) = (terms, memory)
    (self.dictionaries, self.usesCoreLexicon) = (dictionaries, usesCoreLexicon)
  }
}

/// A text of the source language and one of the target language that say the same.
public struct TextPair: Hashable, Sendable {
  /// The source's text.
  public var source: String
  /// The target's text.
  public var target: String

  /// Makes one from its parts.
  public init(_ source: String, _ target: String) { (self.source, self.target) = (source, target) }
}
