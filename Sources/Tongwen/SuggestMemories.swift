/// Several memories asked as one, the first before the second where they know the same.
public struct Memories: Sendable {
  /// A memory with what its matches lose.
  public struct Member: Sendable {
    /// The memory.
    public var memory: TranslationMemory
    /// Points taken off every match of this memory.
    public var penalty: Int
    /// Points taken off the matches of some of its files, by their names.
    public var files: [String: Int]

    /// Makes one from its parts.
    public init(_ memory: TranslationMemory, penalty: Int = 0, files: [String: Int] = [:]) {
      (self.memory, self.penalty, self.files) = (memory, penalty, files)
    }

    func matches(
      for text: MarkedText, from: Language, to: Language, options: MatchOptions
    ) throws -> [Match] {
      var options = options
      options.penalties.memory += penalty
      options.penalties.files.merge(files) { $0 + $1 }
      return try memory.matches(for: text, from: from, to: to, options: options)
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
    let all = try members.map { try $0.matches(for: text, from: from, to: to, options: options) }
    if all.count == 1 { return all[0] }
    return Array(Self.merged(all.flatMap { $0 }).prefix(options.limit))
  }

  /// The same; none for a text that is too long to be matched, so that one such does not end a whole file.
  func knownMatches(
    for text: MarkedText, from: Language, to: Language, options: MatchOptions
  ) throws -> [Match] {
    do {
      return try matches(for: text, from: from, to: to, options: options)
    } catch MemoryComplaint.tooLong {
      return []
    }
  }

  private static func merged(_ matches: [Match]) -> [Match] {
    var seen: Set<[String]> = []
    let ordered = matches.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return ordered.map(\.element).filter { seen.insert([$0.source.text, $0.target.text]).inserted }
  }
}
