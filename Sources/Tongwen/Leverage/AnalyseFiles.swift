/// How much of some documents the memory already covers, by band.
public struct Leverage: Hashable, Sendable {
  /// What translators bill by, the cheapest first.
  public enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    case repetitions
    case context
    case exact = "100"
    case nearly = "95-99"
    case high = "85-94"
    case medium = "75-84"
    case low = "50-74"
    case new

    /// The band of a score; `new` below 50.
    public init(score: Int) {
      switch score {
      case 101...: self = .context
      case 100: self = .exact
      case 95...: self = .nearly
      case 85...: self = .high
      case 75...: self = .medium
      case 50...: self = .low
      default: self = .new
      }
    }
  }

  public struct Row: Hashable, Sendable {
    public var segments = 0
    public var count = TextCount()

    public init() {}

    mutating func add(_ text: TextCount) {
      segments += 1
      count += text
    }

    static func += (one: inout Row, other: Row) {
      one.segments += other.segments
      one.count += other.count
    }
  }

  /// The file; `nil` for several together.
  public var file: String?
  public var rows: [Band: Row] = [:]
  /// Segments that the memory does not know and that are like one before them in these documents: they
  /// stand in `rows` by what the memory knows, and here by what the documents know themselves.
  public var internalRows: [Band: Row] = [:]

  public var total: Row {
    rows.values.reduce(into: Row()) { $0 += $1 }
  }

  static func += (one: inout Leverage, other: Leverage) {
    for (band, row) in other.rows { one.rows[band, default: Row()] += row }
    for (band, row) in other.internalRows { one.internalRows[band, default: Row()] += row }
  }
}

/// Measures leverage over several documents, in their order.
public final class LeverageAnalysis {
  private let memories: Memories
  private let from: Language
  private let to: Language
  /// The segments of these documents, as a memory of their own.
  private let own: TranslationMemory
  private var seen: Set<String> = []

  /// - Throws: `MemoryComplaint`
  public init(memories: Memories, from: Language, to: Language) throws {
    (self.memories, self.from, self.to) = (memories, from, to)
    own = try TranslationMemory.inMemory()
  }

  /// The leverage of one document's segments, given what stood in those before it.
  public func leverage(of segments: [Segment], file: String? = nil) throws -> Leverage {
    var leverage = Leverage(file: file)
    let scores = try scores(segments)
    for (number, segment) in segments.enumerated() {
      let count = TextCount(segment.text)
      let isRepeated = !seen.insert(segment.text).inserted
      let band = Leverage.Band(score: scores[number])
      // A repetition of what the memory knows as well in context is cheaper there.
      let isBetter = isRepeated && band != .context && band != .exact
      leverage.rows[isBetter ? .repetitions : band, default: .init()].add(count)
      if !isRepeated && scores[number] < 100 {
        let internally = Leverage.Band(score: try ownScore(segment))
        if internally != .new { leverage.internalRows[internally, default: .init()].add(count) }
      }
    }
    return leverage
  }

  /// The best score of each segment, its neighbours taken into account.
  private func scores(_ segments: [Segment]) throws -> [Int] {
    try segments.indices.map { number in
      let context = TranslationUnit.Context(
        previous: number > 0 ? segments[number - 1].text : nil,
        next: number + 1 < segments.count ? segments[number + 1].text : nil)
      let options = MatchOptions(minimumScore: 50, limit: 1, context: context)
      return try memories.matches(
        for: MarkedText(segments[number].text), from: from, to: to, options: options
      ).first?.score ?? 0
    }
  }

  /// The best score among the segments before, which this one then joins.
  private func ownScore(_ segment: Segment) throws -> Int {
    let score = try own.matches(
      for: segment.text, from: from, to: to, options: MatchOptions(minimumScore: 50, limit: 1)
    ).first?.score
    try own.add([
      TranslationUnit(variants: [.init(from, MarkedText(segment.text)), .init(to, "-")])
    ])
    return min(score ?? 0, 99)
  }
}
