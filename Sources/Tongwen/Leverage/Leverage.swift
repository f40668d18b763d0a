/// How much of a text a memory covers, by band.
public struct Leverage: Sendable {
  /// Segments and their length.
  public struct Count: Hashable, Sendable {
    public var segments = 0
    public var length = TextCount()

    public init() {}

    public static func += (sum: inout Count, other: Count) {
      sum.segments += other.segments
      sum.length += other.length
    }
  }

  public private(set) var counts: [LeverageBand: Count] = [:]

  public init() {}

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
  public struct File: Sendable {
    public var file: String
    public var languages: LanguagePair
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
