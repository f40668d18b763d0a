/// How much of a text a memory covers, by band.
public struct Leverage: Sendable {
  /// Segments and their length.
  public struct Count: Hashable, Sendable {
    /// How many segments.
    public var segments = 0
    /// Words and characters.
    public var length = TextCount()

    /// One with the defaults.
    public init() {}

    /// Adds a count to another.
    public static func += (sum: inout Count, other: Count) {
      sum.segments += other.segments
      sum.length += other.length
    }
  }

  /// Segments and lengths by band.
  public private(set) var counts: [LeverageBand: Count] = [:]

  /// One with the defaults.
  public init() {}

  /// The count of a band.
  public subscript(band: LeverageBand) -> Count { counts[band] ?? Count() }

  /// All bands together.
  public var total: Count { counts.values.reduce(into: Count()) { $0 += $1 } }

  mutating func add(_ length: TextCount, to band: LeverageBand) {
    var one = Count()
    (one.segments, one.length) = (1, length)
    counts[band, default: Count()] += one
  }

  static func += (sum: inout Leverage, other: Leverage) {
    for (band, count) in other.counts { sum.counts[band, default: Count()] += count }
  }
}

/// What the memory knows of some files.
public struct LeverageReport: Sendable {
  /// One file of the report.
  public struct File: Sendable {
    /// The file as the user named it.
    public var file: String
    /// Source and target.
    public var languages: LanguagePair
    /// What the memory covers of it.
    public var leverage: Leverage
  }

  /// In the order in which they were given; a repetition counts where it comes again.
  public var files: [File]

  /// All files together.
  public var total: Leverage { files.reduce(into: Leverage()) { $0 += $1.leverage } }
}

extension Workspace {
  /// Counts how much of documents the memory knows, and how much they repeat themselves.
  ///
  /// A segment counts in the best band that it reaches: the memory's context and exact matches first,
  /// then repetitions of the files, then what is more alike, the memory or an earlier segment.
  ///
  /// - Throws: `LanguageComplaint`, `MemoryComplaint`
  public func analyze(
    _ documents: [Document], from: Language? = nil, to: Language? = nil
  ) throws -> LeverageReport {
    let pairs = try documents.map { try languages(of: $0, from: from, to: to) }
    let memories = try memory()
    var counters: [LanguagePair: LeverageCounter] = [:]
    var files: [LeverageReport.File] = []
    for (document, pair) in zip(documents, pairs) where counters[pair] == nil {
      _ = document
      let texts = try zip(documents, pairs).filter { $0.1 == pair }.flatMap {
        try segments(of: $0.0, pair).map(\.text)
      }
      counters[pair] = try LeverageCounter(memories, pair, texts: texts)
    }
    for (document, pair) in zip(documents, pairs) {
      let segments = try segments(of: document, pair)
      let leverage = try counters[pair]?.count(segments) ?? Leverage()
      files.append(.init(file: document.file ?? "-", languages: pair, leverage: leverage))
    }
    return LeverageReport(files: files)
  }

  private func segments(of document: Document, _ pair: LanguagePair) throws -> [Segment] {
    try segmenter(for: pair.source).segments(in: document).filter { !$0.text.isEmpty }
  }
}
