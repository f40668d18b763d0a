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
  /// Which figures of the two texts answer each other; `nil` without a source.
  public let figures: Correspondence?
  /// What a memory holds for exactly this source, the best first; empty where none was asked.
  public var known: [KnownTranslation] = []
  /// How the house writes figures of the draft's language.
  public var figureStyle = QuantityWriter.Style()

  /// The draft is the source as it stands.
  let isCopy: Bool

  /// Makes one from its parts.
  public init(source: Side?, target: Side, neighbours: [Neighbour] = []) {
    (self.source, self.target, self.neighbours) = (source, target, neighbours)
    isCopy = source?.text == target.text
    figures = source.map { Correspondence(source: $0.quantities, target: target.quantities) }
  }

  /// One text of a pair with what is known of it, read once and shared by all checks: a class, since checks
  /// hand it on.
  public final class Side: Sendable {
    /// The text as a reader reads it.
    public let text: String
    /// The language of the text.
    public let language: Language
    /// The characters as they stand.
    public let letters: Letters
    /// The characters as figures and readings are read.
    let scalars: ScalarText
    /// The text as spellings are compared.
    public let folded: FoldedText
    /// Terms of the glossary, from left to right.
    public let hits: [Hit]
    /// Figures, from left to right.
    public let quantities: [Quantity]
    /// Quarters and halves of a year, from left to right.
    let periods: [ReportingPeriod]
    /// The words of spaced scripts.
    let words: [Word]
    /// The keys of all words.
    let wordKeys: KeySet
    private let foundPlaces = Later<[PlaceNames.Mention]>()
    private let foundWords = Later<[Range<Int>]>()
    /// Whether the text has words and no Han characters are expected in it.
    let isSpaced: Bool

    /// Makes one from its parts.
    public init(_ text: String, _ language: Language, glossary: Glossary = Glossary()) {
      (self.text, self.language) = (text, language)
      letters = Letters(text)
      folded = FoldedText(text)
      words = Word.all(in: text, folded)
      wordKeys = KeySet(words.map(\.key))
      isSpaced = !language.isUnspaced
      hits = glossary.isEmpty ? [] : glossary.hits(in: text, folded, language: language)
      scalars = letters.text
      quantities = QuantityReader(language: language).quantities(in: scalars)
      periods = ReportingPeriod.all(in: scalars, language: language)
    }

    /// The text of a range in UTF-8 bytes.
    public func slice(_ range: Range<Int>) -> String {
      let utf8 = text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<utf8.index(start, offsetBy: range.count)])
    }

    /// The text ready to look for the places that a Latin name reads.
    var readable: ReadableText { ReadableText(scalars) }

    /// The places that the text names; none in languages without a table. Found when they are first asked for.
    var places: [PlaceNames.Mention] {
      foundPlaces.value { PlaceNames.of(language)?.mentions(in: self) ?? [] }
    }

    /// The words that ICU's dictionary finds in the text, in UTF-8 bytes; dear, found when they are first asked for.
    var dictionaryWords: [Range<Int>] {
      foundWords.value { Words.words(in: text, language: language).map(\.range) }
    }

    /// A word as it is compared.
    func folded(_ word: Word) -> String { word.text(in: folded) }

    /// How much there is of what in the text.
    var extent: LengthEvidence.Extent { LengthEvidence.Extent(letters, language) }
  }

  /// The texts of a pair beside this one.
  public struct Neighbour: Sendable {
    /// The source text; `nil` where a draft is checked by itself.
    public var source: Side?
    /// The draft's text.
    public var target: Side

    /// Makes one from its parts.
    public init(source: Side?, target: Side) {
      (self.source, self.target) = (source, target)
    }
  }
}
