import TongwenTerms
import TongwenText

/// What a check reads: a piece of the draft, the source it translates if there is one, and what several
/// checks need to know of both.
public struct CheckedPair: Sendable {
  /// The source text; `nil` where a draft is checked by itself.
  public let source: Side?
  /// The draft's text.
  public let target: Side
  /// The pairs before and after in the document, for what moved to a neighbour; empty texts where none.
  public var neighbours: [Neighbour]

  public init(source: Side?, target: Side, neighbours: [Neighbour] = []) {
    (self.source, self.target, self.neighbours) = (source, target, neighbours)
  }

  /// One text of a pair with what is known of it.
  public struct Side: Sendable {
    public let text: String
    public let language: Language
    /// Terms of the glossary, from left to right.
    public let hits: [Hit]

    public init(_ text: String, _ language: Language, glossary: Glossary = Glossary()) {
      (self.text, self.language) = (text, language)
      hits = glossary.hits(in: text, language: language)
    }

    /// The text of a range in UTF-8 bytes.
    public func slice(_ range: Range<Int>) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
  }

  /// The texts of a pair beside this one.
  public struct Neighbour: Sendable {
    public var source: Side?
    public var target: Side

    public init(source: Side?, target: Side) {
      (self.source, self.target) = (source, target)
    }
  }
}
