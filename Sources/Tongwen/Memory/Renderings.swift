/// Where the other sides of sentences say what was searched: by the glossary, or because the words come
/// wherever the phrase does and hardly elsewhere.
struct Renderings {
  private let phrase: String
  private let glossary: Glossary
  private var common: [Language: Gram] = [:]

  /// Units of the memory that a phrase's sentences are held against.
  private static let most = 5_000

  init(
    of phrase: String, in sentences: [LookupAnswer.Sentence], _ glossary: Glossary,
    _ memories: Memories
  ) throws {
    (self.phrase, self.glossary) = (phrase, glossary)
    let languages = Set(sentences.flatMap(\.sides).filter { $0.ranges.isEmpty }.map(\.language))
    for language in languages.sorted() {
      let with = sentences.flatMap(\.sides).filter { $0.language == language && $0.ranges.isEmpty }
        .map(\.text)
      if with.count < 2 { continue }
      common[language] = try Self.common(with, language, memories)
    }
  }

  /// What most of the texts have in common that few others have.
  private static func common(
    _ with: [String], _ language: Language, _ memories: Memories
  ) throws -> Gram? {
    let with = Array(with.prefix(500))
    let known = Set(with)
    var others: [String] = []
    for member in memories.members {
      try member.memory.readUnits { unit in
        for variant in unit.variants where variant.language == language {
          if !known.contains(variant.text) { others.append(variant.text) }
        }
        return others.count < Self.most
      }
    }
    var finder = CounterpartFinder(with + others, language)
    let candidates = finder.candidates(in: Array(with.indices))
    finder.count(candidates.map(\.gram))
    guard let best = finder.best(candidates, phraseCount: with.count),
      best.association(with: with.count) >= 0.7
    else { return nil }
    return best.gram
  }

  func marked(_ sentence: LookupAnswer.Sentence) -> LookupAnswer.Sentence {
    var sentence = sentence
    let entries = sentence.sides.filter { !$0.ranges.isEmpty }.flatMap { side in
      glossary.hits(in: phrase, language: side.language).filter { $0.text.count == phrase.count }
        .flatMap(\.meanings).map(\.entry.id)
    }
    for index in sentence.sides.indices where sentence.sides[index].ranges.isEmpty {
      let side = sentence.sides[index]
      let named = glossary.hits(in: side.text, language: side.language).filter { hit in
        hit.meanings.contains { entries.contains($0.entry.id) }
      }.map(\.range)
      sentence.sides[index].renderings =
        named.isEmpty
        ? common[side.language]?.ranges(in: MatchToken.tokens(of: side.text)) ?? [] : named
    }
    return sentence
  }
}
