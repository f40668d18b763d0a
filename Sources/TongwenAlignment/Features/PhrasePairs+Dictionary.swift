extension PhrasePairs {
  /// How strongly a dictionary speaks: `base` ÷ (1 + `spread` × renderings of the entry), times
  /// `single` where the word or its rendering is one token of an unspaced language.
  package struct Weights: Hashable, Sendable {
    package var base: Float = 0.5
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
      var weights = weights
      if head.count == 1, sources.language.isUnspaced { weights.base *= weights.single }
      enter(head, entry.renderings, targets, &bodies, isForward: isForward, weights: weights)
    }
  }

  /// Enters what of the core lexicon can occur; renderings are read only where the headword occurs.
  mutating func enterCore(rows: Vocabulary, columns: Vocabulary, weights: Weights) {
    let isForward = rows.language.code == "en"
    let (sources, targets) = isForward ? (rows, columns) : (columns, rows)
    var (heads, bodies) = (PhraseReader(sources.language), PhraseReader(targets.language))
    CoreLexicon.forEachLine { head, renderings in
      guard let tokens = heads.tokens(ofEnglish: head, in: sources) else { return }
      enter(
        tokens, CoreLexicon.split(renderings), targets, &bodies, isForward: isForward,
        weights: weights)
    }
  }

  private mutating func enter(
    _ head: [UInt32], _ renderings: [String], _ targets: Vocabulary, _ reader: inout PhraseReader,
    isForward: Bool, weights: Weights
  ) {
    let strength = weights.base / (1 + weights.spread * Float(renderings.count))
    for rendering in renderings {
      guard let body = reader.tokens(of: rendering, in: targets) else { continue }
      let isSingle = body.count == 1 && targets.language.isUnspaced
      enter(
        row: isForward ? head : body, column: isForward ? body : head,
        strength: isSingle ? strength * weights.single : strength, kind: .dictionary)
    }
  }

  /// Enters a pair of names; a single character of an unspaced language is none, but a term may be.
  mutating func enter(
    _ row: String, _ column: String, rows: Vocabulary, columns: Vocabulary, strength: Float,
    kind: Mention.Kind
  ) {
    var (ones, others) = (PhraseReader(rows.language), PhraseReader(columns.language))
    guard let one = ones.tokens(of: row, in: rows),
      let other = others.tokens(of: column, in: columns)
    else { return }
    let isSingle =
      one.count == 1 && rows.language.isUnspaced
      || other.count == 1 && columns.language.isUnspaced
    if kind == .term || !isSingle { enter(row: one, column: other, strength: strength, kind: kind) }
  }
}
