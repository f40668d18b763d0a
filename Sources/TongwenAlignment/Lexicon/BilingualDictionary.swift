/// Words and phrases of one language with their renderings in another, the commonest first.
///
///     var dictionary = BilingualDictionary(.english, .chinese)
///     dictionary.add("trade", ["贸易", "商业"])
public struct BilingualDictionary: Sendable {
  /// The language of the heads.
  public let source: Language
  /// The language of the renderings.
  public let target: Language
  /// In the order they were added; one headword may have several entries.
  public private(set) var entries: [Entry] = []

  /// A headword with its renderings.
  public struct Entry: Hashable, Sendable {
    /// The word or phrase.
    public var head: String
    /// Its renderings, the commonest first.
    public var renderings: [String]

    /// Makes one from its parts.
    public init(_ head: String, _ renderings: [String]) {
      (self.head, self.renderings) = (head, renderings)
    }
  }

  /// Makes one from its parts.
  public init(_ source: Language, _ target: Language) {
    (self.source, self.target) = (source, target)
  }

  /// Adds an entry; one without renderings is left out.
  public mutating func add(_ head: String, _ renderings: [String]) {
    if !head.isEmpty, !renderings.isEmpty { entries.append(Entry(head, renderings)) }
  }
}
