import GRDB
import TongwenText

/// What a memory holds.
public struct MemoryStatistics: Hashable, Sendable {
  public struct Side: Hashable, Sendable {
    public var language: Language
    /// Texts of the language.
    public var count: Int
    /// Words, each ideograph and kana counted as one.
    public var words: Int
  }

  public var units: Int
  /// By tag.
  public var sides: [Side]
  public var reviewed: Int
  public var needingReview: Int
  /// Files that units come from, with how many, most first.
  public var origins: [(file: String, count: Int)] {
    originCounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
  var originCounts: [String: Int]
}

extension TranslationMemory {
  /// Counts what the memory holds; reads all of it.
  public func statistics() throws -> MemoryStatistics {
    var statistics = MemoryStatistics(
      units: 0, sides: [], reviewed: 0, needingReview: 0, originCounts: [:])
    var sides: [Language: MemoryStatistics.Side] = [:]
    var tokens: [MatchToken] = []
    try readUnits { unit in
      statistics.units += 1
      if unit.status == .reviewed { statistics.reviewed += 1 }
      if unit.status == .needsReview { statistics.needingReview += 1 }
      if let file = unit.origin.file { statistics.originCounts[file, default: 0] += 1 }
      for variant in unit.variants {
        tokens.removeAll(keepingCapacity: true)
        var text = variant.text
        text.withUTF8 { MatchTokenReader.read($0, into: &tokens) }
        let words = tokens.count { $0.kind != .punctuation && $0.kind != .symbol }
        var side =
          sides[variant.language] ?? .init(language: variant.language, count: 0, words: 0)
        side.count += 1
        side.words += words
        sides[variant.language] = side
      }
      return true
    }
    statistics.sides = sides.values.sorted { $0.language < $1.language }
    return statistics
  }
}
