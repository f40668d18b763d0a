extension Memories {
  /// The targets of units whose source is exactly a text, without any penalty, the best first.
  ///
  /// - Throws: `MemoryComplaint`
  public func translations(
    of source: String, from: Language, to: Language
  ) throws -> [KnownTranslation] {
    let options = MatchOptions(minimumScore: 100, limit: Self.mostTranslations)
    return try knownMatches(for: MarkedText(source), from: from, to: to, options: options).map {
      KnownTranslation(
        $0.target.text, isReviewed: $0.unit.status == .reviewed,
        origin: $0.unit.origin.file ?? $0.unit.id)
    }
  }

  /// A text with more translations than this has no right one.
  private static let mostTranslations = 50
}

extension Workspace {
  /// What the memory answers to the checks; `nil` where there is no memory or nobody listens.
  ///
  /// - Throws: a `Complaint` where a file of the memory cannot be read.
  func translations(_ options: Checker.Options) throws -> KnownTranslation.Answer? {
    guard options.hears(Checker.memoryRule), !memories.isEmpty || !memoryFiles().isEmpty else {
      return nil
    }
    let memory = try memory()
    let texts = try TextHashes(memory)
    // A memory that cannot be read any more knows nothing: the other checks go on.
    return { source, from, to in
      guard texts.mayHold(source) else { return [] }
      return (try? memory.translations(of: source, from: from, to: to)) ?? []
    }
  }
}

/// Which texts a small memory holds, by their hashes: a full match is the very same text, so that most
/// texts are known to have none without asking.
private struct TextHashes: Sendable {
  /// `nil` for a memory that is too large to be read for this: its index is asked.
  private var hashes: Set<Int>?

  /// Reading so many texts takes less than asking for as many.
  private static let most = 10_000

  init(_ memories: Memories) throws {
    var hashes: Set<Int> = []
    for member in memories.members {
      try member.memory.readUnits { unit in
        for variant in unit.variants { hashes.insert(variant.text.hashValue) }
        return hashes.count < Self.most
      }
    }
    if hashes.count < Self.most { self.hashes = hashes }
  }

  func mayHold(_ text: String) -> Bool { hashes?.contains(text.hashValue) ?? true }
}
