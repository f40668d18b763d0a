import Foundation

extension Workspace {
  /// An aligner that knows this house's terms and dictionaries.
  public func aligner(
    _ source: Language, _ target: Language, _ glossary: Glossary,
    options: Aligner.Options = Aligner.Options()
  ) throws -> Aligner {
    let knowledge = Knowledge(
      terms: glossary.pairs(source, target), dictionaries: try dictionaries(source, target))
    return Aligner(source: source, target: target, options: options, knowledge: knowledge)
  }

  /// An aligner that also learns from what the memory holds: the more a house has aligned, the better
  /// its next alignment.
  public func learnedAligner(
    _ source: Language, _ target: Language, options: Aligner.Options = Aligner.Options()
  ) throws -> Aligner {
    let known = try aligner(source, target, glossary(), options: options)
    var knowledge = known.knowledge
    knowledge.memory = try pairs(source, target)
    return Aligner(source: source, target: target, options: options, knowledge: knowledge)
  }

  /// The pairs of the memory in two languages. Units that an aligner was not sure of are left out.
  private func pairs(_ source: Language, _ target: Language) throws -> [TextPair] {
    guard root != nil || !memories.isEmpty else { return [] }
    var pairs: [TextPair] = []
    for member in try memory().members {
      try member.memory.readUnits { unit in
        if unit.origin.confidence ?? 1 >= 0.7, let pair = unit.pair(source, target) {
          pairs.append(pair)
        }
        return pairs.count < Self.mostPairs
      }
    }
    return pairs
  }

  /// No more units are looked at: choosing among them takes a second for a million.
  private static let mostPairs = 1_000_000
}

extension TranslationUnit {
  fileprivate func pair(_ source: Language, _ target: Language) -> TextPair? {
    guard let one = variants.first(where: { $0.language.code == source.code }),
      let other = variants.first(where: { $0.language.code == target.code })
    else { return nil }
    return TextPair(one.text, other.text)
  }
}

extension Glossary {
  /// Every name in one language with every name in the other; forbidden names are no names.
  fileprivate func pairs(_ source: Language, _ target: Language) -> [TextPair] {
    entries.flatMap { entry -> [TextPair] in
      let terms = entry.terms.filter { $0.status != .forbidden }
      let others = terms.filter { $0.language.code == target.code }
      return terms.filter { $0.language.code == source.code }.flatMap { one in
        others.map { TextPair(one.text, $0.text) }
      }
    }
  }
}
