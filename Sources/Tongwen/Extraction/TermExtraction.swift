/// A pair of terms that the memory suggests.
public struct TermPair: Hashable, Sendable {
  /// What kind of term a pair is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// In capitals: a person, a place, an organisation.
    case name
    case acronym
    case phrase
  }

  /// How the pair was found.
  public enum Evidence: String, Hashable, Sendable, Codable {
    /// The two come together.
    case association
    /// The one is the other's pinyin.
    case reading
  }

  /// The term of the source.
  public var source: String
  /// The term of the target.
  public var target: String
  /// What kind of term it is.
  public var kind: Kind
  /// Why the two are held to be one thing.
  public var evidence: Evidence
  /// Units that have the source, and the target.
  public var sourceCount: Int
  /// How often the target has it.
  public var targetCount: Int
  /// Ids of the units that have both.
  public var units: [String]

  /// How many units have both.
  public var count: Int { units.count }

  /// 0…1: Dice's coefficient.
  public var confidence: Double {
    min(1, 2 * Double(count) / Double(max(1, sourceCount + targetCount)))
  }
}

/// Proposes terms from a memory: what looks like a name or comes again, with what stands for it on the
/// other side.
public struct TermExtraction: Sendable {
  /// Surest first.
  public private(set) var pairs: [TermPair]
  /// Terms of the glossary, and proposed ones, that the memory renders in more than one way.
  public private(set) var renderings: [TermRendering]

  /// - Parameters:
  ///   - leastCount: how many units must have a pair that association alone shows.
  ///   - limit: the most units that are read.
  /// - Throws: `MemoryComplaint`
  public init(
    _ memories: Memories, glossary: Glossary, languages: LanguagePair, leastCount: Int = 2,
    limit: Int = 20_000
  ) throws {
    let units = try ExtractionUnits(memories, languages, limit: limit)
    let found = TermSearch(units, leastCount: leastCount).pairs()
    let known = { (pair: TermPair) in
      glossary.hits(in: pair.source, language: languages.source).contains {
        $0.range == 0..<pair.source.utf8.count
      }
    }
    let new = found.filter { !known($0) }
    pairs = Self.best(new)
    let audit = TermAudit(
      glossary: glossary, from: languages.source, to: languages.target)
    renderings = try audit.renderings(memories) + Self.renderings(new)
  }

  /// Of pairs of one source or one target the best.
  private static func best(_ pairs: [TermPair]) -> [TermPair] {
    var sources: Set<String> = []
    var targets: Set<String> = []
    return pairs.filter { pair in
      guard !sources.contains(pair.source), !targets.contains(pair.target.lowercased()) else {
        return false
      }
      sources.insert(pair.source)
      targets.insert(pair.target.lowercased())
      return true
    }
  }

  /// Sources that have several targets, each in two units or more, and hardly two of them in one unit.
  private static func renderings(_ pairs: [TermPair]) -> [TermRendering] {
    var groups: [String: [TermPair]] = [:]
    for pair in pairs where pair.count > 1 {
      let rivals = groups[pair.source] ?? []
      if rivals.allSatisfy({ !overlap($0, pair) }) { groups[pair.source] = rivals + [pair] }
    }
    return groups.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { source, pairs in
      TermRendering(
        term: source,
        forms: pairs.sorted { ($1.count, $0.target) < ($0.count, $1.target) }
          .map { .init(text: $0.target, units: $0.units) })
    }
  }

  private static func overlap(_ one: TermPair, _ other: TermPair) -> Bool {
    let shared = Set(one.units).intersection(other.units).count
    return shared * 5 > min(one.count, other.count)
  }
}

/// The texts of a memory in two languages.
struct ExtractionUnits {
  let languages: LanguagePair
  private(set) var ids: [String] = []
  private(set) var sources: [String] = []
  private(set) var targets: [String] = []

  init(_ memories: Memories, _ languages: LanguagePair, limit: Int) throws {
    self.languages = languages
    var seen: Set<String> = []
    try memories.readUnits { unit in
      guard ids.count < limit,
        let source = unit.variants.first(where: { $0.language.matches(languages.source) })?.text,
        let target = unit.variants.first(where: { $0.language.matches(languages.target) })?.text,
        seen.insert(source + "\n" + target).inserted
      else { return }
      ids.append(unit.id)
      sources.append(source)
      targets.append(target)
    }
  }
}
