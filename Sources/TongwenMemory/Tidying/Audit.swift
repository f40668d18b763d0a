import TongwenText

/// One source text with several targets.
public struct Inconsistency: Hashable, Sendable {
  /// One target of the source.
  public struct Rendering: Hashable, Sendable {
    /// The target text.
    public var target: String
    /// The ids of the units that have it, in the order of the memory.
    public var units: [String]
  }

  /// The source text.
  public var source: String
  /// The commonest first.
  public var renderings: [Rendering]
}

extension TranslationMemory {
  /// Sources that have more than one target, those with the most units first; texts that differ in case or
  /// spaces only are one.
  public func inconsistencies(from: Language, to: Language) throws -> [Inconsistency] {
    var groups = InconsistencyGroups()
    try readUnits { unit in
      guard let source = unit.variants.first(where: { $0.language.matches(from) }),
        let target = unit.variants.first(where: { $0.language.matches(to) })
      else { return true }
      groups.insert(source.text, target.text, id: unit.id)
      return true
    }
    return groups.inconsistencies
  }
}

/// Units grouped by their folded source.
private struct InconsistencyGroups {
  private struct Group {
    var source: String
    var renderings: [String: (target: String, units: [String])] = [:]
  }

  private var groups: [UInt64: Group] = [:]
  private var order: [UInt64] = []

  mutating func insert(_ source: String, _ target: String, id: String) {
    let key = Self.key(source)
    if groups[key] == nil {
      groups[key] = Group(source: source)
      order.append(key)
    }
    let folded = target.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    groups[key]?.renderings[folded, default: (target, [])].units.append(id)
  }

  private static func key(_ text: String) -> UInt64 {
    let folded = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Mix.finish(folded.utf8.reduce(Mix.seed) { Mix.step($0, UInt32($1)) })
  }

  var inconsistencies: [Inconsistency] {
    order.compactMap { groups[$0] }.filter { $0.renderings.count > 1 }.map { group in
      Inconsistency(
        source: group.source,
        renderings: group.renderings.values.map { .init(target: $0.target, units: $0.units) }
          .sorted { ($1.units.count, $0.target) < ($0.units.count, $1.target) })
    }
    .sorted { $0.count > $1.count }
  }
}

extension Inconsistency {
  /// How many units have the source.
  public var count: Int { renderings.reduce(0) { $0 + $1.units.count } }
}
