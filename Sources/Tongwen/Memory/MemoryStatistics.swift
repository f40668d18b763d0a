/// What is in a memory, counted.
public struct MemoryStatistics: Sendable {
  /// How many units there are.
  public var units = 0
  /// Texts in all languages.
  public var variants = 0
  /// How many texts a language has and how long they are together.
  public var languages: [Language: (segments: Int, length: TextCount)] = [:]
  /// Units by the file or document they come from; the empty name stands for those that do not say.
  public var origins: [String: Int] = [:]
  /// Units by status.
  public var statuses: [TranslationUnit.Status: Int] = [:]
  /// Units that are the same as one counted before.
  public var duplicates = 0
  /// The first and the last date of a unit, ISO 8601.
  public var dates: ClosedRange<String>?
  private var seen: Set<Int> = []

  /// One with the defaults.
  public init() {}

  /// Counts a unit.
  public mutating func add(_ unit: TranslationUnit) {
    units += 1
    variants += unit.variants.count
    for variant in unit.variants {
      let count = languages[variant.language] ?? (0, TextCount())
      languages[variant.language] = (
        count.segments + 1, count.length + TextCount(variant.text, variant.language)
      )
    }
    origins[unit.origin.file ?? "", default: 0] += 1
    statuses[unit.status, default: 0] += 1
    if !seen.insert(UnitKey.text(unit).hashValue).inserted { duplicates += 1 }
    if let date = unit.origin.changed ?? unit.origin.created {
      dates = min(date, dates?.lowerBound ?? date)...max(date, dates?.upperBound ?? date)
    }
  }
}

extension Memories {
  /// Counts what all memories hold.
  ///
  /// - Throws: `MemoryComplaint`
  public func statistics() throws -> MemoryStatistics {
    var statistics = MemoryStatistics()
    try readUnits { statistics.add($0) }
    return statistics
  }

  /// Calls with every unit of every memory, in their order.
  public func readUnits(_ body: (TranslationUnit) throws -> Void) throws {
    for member in members {
      try member.memory.readUnits { unit in
        try body(unit)
        return true
      }
    }
  }
}

extension TranslationMemory {
  /// Counts what the memory holds; reads all of it.
  ///
  /// - Throws: `MemoryComplaint`
  public func statistics() throws -> MemoryStatistics { try Memories([.init(self)]).statistics() }
}
