/// Documents aligned together: one vocabulary, one lexicon, a search for each.
struct Pool {
  var texts: [ParallelText]
  let rowVocabulary: Vocabulary
  let columnVocabulary: Vocabulary
  /// Pairs of tokens known to say the same, from the memory and the dictionaries.
  let memory: [TrainingPair]
  let surfaces: Interner
  let constants: Constants
  let explains: Bool
  let columnInverse: [Float]
  /// What the last round learned.
  private(set) var learned: Learned?

  init(
    texts: [ParallelText], rowVocabulary: Vocabulary, columnVocabulary: Vocabulary,
    memory: [TrainingPair], surfaces: Interner, constants: Constants, explains: Bool
  ) {
    self.texts = texts
    (self.rowVocabulary, self.columnVocabulary) = (rowVocabulary, columnVocabulary)
    (self.memory, self.surfaces) = (memory, surfaces)
    (self.constants, self.explains) = (constants, explains)
    columnInverse = columnVocabulary.inverseShares
    align()
  }

  /// Aligns by what is known beforehand, then learns and aligns again, round by round.
  private mutating func align() {
    let initial = BeadType.shares(null: constants.nullMass)
    for round in 0...rounds {
      // The old lexicon makes room first: it is the largest thing here.
      learned = nil
      let beads = trainingBeads()
      learned = beads.count == 0 ? nil : learned(from: beads)
      for index in texts.indices {
        align(index, round, with: learned, largest: largest(texts[index], round))
        texts[index].relearnPriors(initial: initial, weight: constants.shapeWeight)
        texts[index].paragraphs.relearn(texts[index].path, weight: constants.paragraphWeight)
      }
    }
  }

  /// Long documents hold enough to learn from that fewer rounds do.
  private var rounds: Int {
    isLong ? min(constants.rounds, 2) : constants.rounds
  }

  private var isLong: Bool { texts.contains(where: Self.isLong) }

  /// 3,466 × 2,998 segments of novels and prose are aligned as well with two rounds as with five
  /// (strict F1 .960), in nine tenths of the time.
  private static func isLong(_ text: ParallelText) -> Bool { text.segments > 3000 }

  /// Short texts are weighed by the order of their words in every round, long ones in the last.
  private func isOrdered(_ round: Int) -> Bool {
    round >= (isLong ? max(rounds, constants.firstOrdered) : constants.firstOrdered)
  }

  /// All but the last pass over a long document look at small beads only, for time.
  private func largest(_ text: ParallelText, _ round: Int) -> Int {
    Self.isLong(text) && round < rounds ? BeadType.small : BeadType.largest
  }

  /// The lexicon with both its readings.
  struct Learned {
    let lexicon: Lexicon
    let forward: DirectedLexicon
    let backward: DirectedLexicon

    /// Calls with each column token that a row token may stand for, its share, and how often the two were
    /// found together.
    func forEach(_ token: UInt32, _ body: (UInt32, Float, Float) -> Void) {
      let total = lexicon.rowTotals.values[Int(token)] + LexiconShares.fallback
      forward.forEach(token) { other, pair in
        let count = lexicon.counts.values[Int(pair)]
        body(other, count / total, count)
      }
    }
  }

  private func learned(from beads: TrainingBeads) -> Learned {
    let lexicon = Lexicon(
      beads, rowVocabulary: rowVocabulary.interner.count,
      columnVocabulary: columnVocabulary.interner.count, iterations: constants.iterations)
    return Learned(
      lexicon: lexicon,
      forward: DirectedLexicon(
        lexicon, isReversed: false, vocabulary: rowVocabulary.interner.count),
      backward: DirectedLexicon(
        lexicon, isReversed: true, vocabulary: columnVocabulary.interner.count))
  }

  /// The memory's pairs, then the confident beads of every document, fold by fold.
  private func trainingBeads() -> TrainingBeads {
    var beads = TrainingBeads(largest: largestTaught())
    for pair in memory where pair.weight > 0 {
      beads.append(rows: pair.rows[...], columns: pair.columns[...], weight: pair.weight)
    }
    for text in texts {
      let folds = text.folds(constants.folds).rows
      var next = 0
      for fold in 0..<constants.folds {
        beads.beginFold()
        while next < text.path.count, fold >= self.fold(of: text.path[next], folds, fold) {
          append(text.path[next], of: text, &beads)
          next += 1
        }
      }
    }
    return beads
  }

  /// The number of token pairs from which on a bead is left out, so that all together stay within what
  /// memory is to hold: small beads teach most and cost least.
  private func largestTaught() -> Int {
    let sizes = texts.flatMap { text in
      text.path.map {
        text.rows.tokens(of: $0.rows).count * text.columns.tokens(of: $0.columns).count
      }
    }.sorted()
    var total = 0
    for size in sizes {
      total += size
      if total > constants.mostCells { return size }
    }
    return TrainingBeads.largest
  }

  private func fold(of step: Lattice.Step, _ folds: [Int], _ fallback: Int) -> Int {
    step.rows.first.map { folds[$0] } ?? fallback
  }

  private func append(
    _ step: Lattice.Step, of text: ParallelText, _ beads: inout TrainingBeads
  ) {
    guard step.posterior >= constants.leastPosterior, !step.rows.isEmpty, !step.columns.isEmpty
    else { return }
    beads.append(
      rows: text.rows.tokens(of: step.rows), columns: text.columns.tokens(of: step.columns),
      weight: step.posterior)
  }

  // MARK: One document

  private mutating func align(_ index: Int, _ round: Int, with learned: Learned?, largest: Int) {
    let text = texts[index]
    let rowInverse = rowVocabulary.inverseShares(
      in: text.rows, background: constants.background)
    let columnInverse = columnVocabulary.inverseShares(
      in: text.columns, background: constants.background)
    let forward = gains(index, learned, largest, columnInverse, isReversed: false)
    let backward = gains(index, learned, largest, rowInverse, isReversed: true)
    var lattice = Lattice(band: text.band, types: BeadType.upTo(largest))
    let scorer = Scorer(
      lengths: text.lengths, paragraphs: text.paragraphs, priors: text.priors, forward: forward,
      backward: backward,
      backwardScale: Float(text.columns.tokens.count) / Float(max(text.rows.tokens.count, 1)),
      constants: constants)
    scorer.fill(&lattice)
    lattice.normalise()
    if isOrdered(round) {
      refine(&lattice, index, learned, scorer, rowInverse, columnInverse)
    }
    texts[index].band = lattice.occupied(
      least: constants.leastOccupied, margin: constants.margin, columns: text.columns.count)
    var path = lattice.path(price: constants.price, nullPrice: constants.nullPrice)
    for place in path.indices { path[place].gain = scorer.gain(path[place]) }
    texts[index].path = path
  }

  /// Weighs the beads in question again, with the order of their words.
  private func refine(
    _ lattice: inout Lattice, _ index: Int, _ learned: Learned?, _ scorer: Scorer,
    _ rowInverse: [Float], _ columnInverse: [Float]
  ) {
    let path = lattice.path(price: constants.price, nullPrice: constants.nullPrice)
    let steps = lattice.likely(constants.leastQuestioned, path)
    var gains = OrderedGains(
      text: texts[index], learned: learned, rowInverse: rowInverse, columnInverse: columnInverse,
      order: WordOrder(steepness: constants.order), uniform: constants.orderUniform)
    let folds = texts[index].folds(constants.folds).rows
    var leftOut = LeftOut(learned?.lexicon, isOn: constants.folds > 1)
    let changes = gains.gains(of: steps) { row in
      leftOut.enter(index * constants.folds + folds[row])
    }
    leftOut.leave()
    let scores = zip(steps, changes).map { step, words in
      step.type < 2 ? 0 : scorer.difference(step, words)
    }
    lattice = lattice.restricted(to: steps, changes: scores, columns: texts[index].columns.count)
  }

  /// One direction's gains, each part of the document scored by a lexicon that has not seen it.
  private func gains(
    _ index: Int, _ learned: Learned?, _ largest: Int, _ inverseShares: [Float], isReversed: Bool
  ) -> Gains {
    let text = texts[index]
    let folds = isReversed ? text.folds(constants.folds).columns : text.folds(constants.folds).rows
    let pass = GainPass(
      rows: isReversed ? text.columns : text.rows, columns: isReversed ? text.rows : text.columns,
      rowMentions: isReversed ? text.columnMentions : text.rowMentions,
      columnMentions: isReversed ? text.rowMentions : text.columnMentions, keys: text.keys,
      inverseShares: inverseShares)
    let band = isReversed ? text.band.transposed(columns: text.columns.count) : text.band
    let shares = LexiconShares(
      directed: isReversed ? learned?.backward : learned?.forward, lexicon: learned?.lexicon)
    var leftOut = LeftOut(learned?.lexicon, isOn: constants.folds > 1)
    let gains = pass.run(
      band: band, largest: largest,
      vocabulary: (isReversed ? rowVocabulary : columnVocabulary).interner.count
    ) { row in
      leftOut.enter(index * constants.folds + folds[row])
      return shares
    }
    leftOut.leave()
    return gains
  }
}

/// What of a lexicon is left out at the moment, so that nothing is scored by what was learned from it.
struct LeftOut {
  private let lexicon: Lexicon?
  private var fold: Int?

  init(_ lexicon: Lexicon?, isOn: Bool) { self.lexicon = isOn ? lexicon : nil }

  /// Leaves a fold out instead of the one before.
  mutating func enter(_ next: Int) {
    guard let lexicon, fold != next else { return }
    if let fold { lexicon.weigh(fold: fold, by: 1) }
    lexicon.weigh(fold: next, by: -1)
    fold = next
  }

  /// Puts everything back.
  mutating func leave() {
    if let fold { lexicon?.weigh(fold: fold, by: 1) }
    fold = nil
  }
}

extension PreparedText {
  func tokens(of segments: Range<Int>) -> ArraySlice<UInt32> {
    tokens[Int(starts[segments.lowerBound])..<Int(starts[segments.upperBound])]
  }
}

/// Tokens of two sides that say the same, and how many beads that is worth.
struct TrainingPair {
  var rows: [UInt32]
  var columns: [UInt32]
  var weight: Float
}
