extension PhrasePairs {
  /// How strongly a dictionary speaks: `base` ÷ (1 + `spread` × renderings of the entry), times
  /// `single` where the rendering is one token of an unspaced language.
  package struct Weights: Sendable {
    package var base: Float = 0.7
    package var spread: Float = 0.1
    package var single: Float = 0.3
  }

  /// Enters what of a dictionary can occur in texts of two vocabularies.
  mutating func enter(
    _ dictionary: BilingualDictionary, rows: Vocabulary, columns: Vocabulary, weights: Weights
  ) {
    let isForward = dictionary.source.code == rows.language.code
    let (sources, targets) = isForward ? (rows, columns) : (columns, rows)
    var (heads, bodies) = (PhraseReader(sources.language), PhraseReader(targets.language))
    for entry in dictionary.entries {
      guard let head = heads.tokens(of: entry.head, in: sources) else { continue }
      let strength = weights.base / (1 + weights.spread * Float(entry.renderings.count))
      for rendering in entry.renderings {
        guard let body = bodies.tokens(of: rendering, in: targets) else { continue }
        let isSingle =
          body.count == 1 && targets.language.isUnspaced
          || head.count == 1 && sources.language.isUnspaced
        enter(
          row: isForward ? head : body, column: isForward ? body : head,
          strength: isSingle ? strength * weights.single : strength, kind: .dictionary)
      }
    }
  }
}
