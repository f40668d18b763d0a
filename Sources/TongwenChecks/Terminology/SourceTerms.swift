import TongwenTerms

/// Which concepts a pair and its neighbours name.
enum SourceTerms {
  /// Whether the source of a pair, or of a neighbour, names one of the concepts.
  static func names(any meanings: [Hit.Meaning], in pair: CheckedPair) -> Bool {
    let sides = [pair.source].compactMap { $0 } + pair.neighbours.compactMap(\.source)
    return sides.contains { side in side.hits.contains { share($0.meanings, meanings) } }
  }

  /// Whether two hits may mean the same concept.
  static func share(_ one: [Hit.Meaning], _ other: [Hit.Meaning]) -> Bool {
    one.contains { meaning in other.contains { $0.entry.id == meaning.entry.id } }
  }
}
