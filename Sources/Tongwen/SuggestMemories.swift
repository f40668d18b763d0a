/// Several memories asked as one, the first before the second where they know the same.
public struct Memories: Sendable {
  /// A memory with what its matches lose.
  public struct Member: Sendable {
    /// The memory.
    public var memory: TranslationMemory
    /// Points taken off every match of this memory.
    public var penalty: Int

    /// Makes one from its parts.
    public init(_ memory: TranslationMemory, penalty: Int = 0) {
      (self.memory, self.penalty) = (memory, penalty)
    }
  }

  /// In the order of their priority.
  public var members: [Member]

  /// Makes one from its parts.
  public init(_ members: [Member]) { self.members = members }

  /// The best matches of all memories; of units that say the same, that of the better score stays, at
  /// equal scores that of the memory before.
  public func matches(
    for text: MarkedText, from: Language, to: Language, options: MatchOptions = MatchOptions()
  ) throws -> [Match] {
    if members.count == 1, members[0].penalty == 0 {
      return try members[0].memory.matches(for: text, from: from, to: to, options: options)
    }
    var all: [Match] = []
    for member in members {
      var options = options
      options.penalties.memory += member.penalty
      all += try member.memory.matches(for: text, from: from, to: to, options: options)
    }
    return Array(Self.merged(all).prefix(options.limit))
  }

  private static func merged(_ matches: [Match]) -> [Match] {
    var seen: Set<[String]> = []
    let ordered = matches.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return ordered.map(\.element).filter { seen.insert([$0.source.text, $0.target.text]).inserted }
  }
}
