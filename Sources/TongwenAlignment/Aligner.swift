import TongwenText

/// Aligns the segments of two texts that say the same in two languages.
///
/// No model and no network: lengths, figures by value, names by their readings, CLDR's names, a
/// dictionary where there is one, and above all a lexicon that the aligner learns from the documents
/// themselves, round by round. Beads may be anything up to 8-1, 1-8 and 4-4, or empty on one side.
///
///     let aligner = Aligner(source: .chinese, target: .english)
///     aligner.align(["你好。", "王家功说：再见。"], ["Hello.", "Wang Jiagong said goodbye."])
///     // 1-1 and 1-1, each with a confidence
///     aligner.align([], ["Hello."])  // one bead, 0-1
///     aligner.align([], [])          // []
///
/// The beads cover every segment of both sides once and in order. The same input gives the same beads.
/// Time and memory grow linearly with the number of segments.
public struct Aligner: Sendable {
  /// The language of the source.
  public let source: Language
  /// The language of the target.
  public let target: Language
  /// How it aligns.
  public let options: Options
  /// What is known beforehand.
  public let knowledge: Knowledge

  /// How to align; the defaults are right for nearly everyone.
  public struct Options: Hashable, Sendable {
    /// How often the aligner learns a lexicon from its own beads and aligns again (0…10). More than 5
    /// changes little; long documents stop at 3.
    public var rounds = 5
    /// Into how many parts a document is cut so that no part is scored by what was learned from it
    /// (1…50). 1 switches this off and costs about .03 of the beads.
    public var folds = 10
    /// Whether the beads say what speaks for them; takes a little time.
    public var explains = false
    /// How many pairs of the memory are learned from at most: those most like the documents.
    public var memoryPairs = 4000
    /// For measurements: the constants of the search.
    package var constants = Constants()

    /// One with the defaults.
    public init() {}
  }

  /// An aligner for two languages. One of them may be written without spaces, or both.
  public init(
    source: Language, target: Language, options: Options = Options(),
    knowledge: Knowledge = Knowledge()
  ) {
    (self.source, self.target) = (source, target)
    (self.options, self.knowledge) = (options, knowledge)
  }

  /// The beads of one document.
  public func align(_ source: [Segment], _ target: [Segment]) -> [Bead] {
    align(source, target, confirmed: [])
  }

  /// The beads of one document of which some are known: they stay as they are, and only what lies
  /// between them is aligned.
  ///
  /// Confirmed beads that cross or overlap one before them, or reach past the end, are left out.
  public func align(_ source: [Segment], _ target: [Segment], confirmed: [Bead]) -> [Bead] {
    alignments(of: [(source, target, confirmed)])[0].beads
  }

  /// The beads of several documents of one kind, aligned together: what one teaches helps the others.
  public func align(together documents: [(source: [Segment], target: [Segment])]) -> [[Bead]] {
    alignments(of: documents.map { ($0.source, $0.target, []) }).map(\.beads)
  }

  /// The same, each document with the beads that are known of it, and with how much its two sides look
  /// like translations of each other.
  public func alignments(
    of documents: [(source: [Segment], target: [Segment], confirmed: [Bead])]
  ) -> [Alignment] {
    AlignmentTask(
      self, documents.map { AlignmentTask.Document($0.source, $0.target, $0.confirmed) }
    ).alignments()
  }
}
