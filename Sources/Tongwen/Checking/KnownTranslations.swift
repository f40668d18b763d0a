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
    // A memory that cannot be read any more knows nothing: the other checks go on.
    return { (try? memory.translations(of: $0, from: $1, to: $2)) ?? [] }
  }
}
