import TongwenText

/// Prepares documents and knowledge for the search.
struct PoolBuilder {
  private let aligner: Aligner
  private let isFlipped: Bool
  private var rowVocabulary: Vocabulary
  private var columnVocabulary: Vocabulary
  private var surfaces = Interner()
  private var texts: [(rows: Side, columns: Side, document: Int)] = []
  private var learned: [TrainingPair] = []
  private var constants = Constants()

  /// Segments with what was made of them.
  private struct Side {
    var segments: [Segment]
    var prepared: PreparedText
  }

  init(_ aligner: Aligner, isFlipped: Bool) {
    (self.aligner, self.isFlipped) = (aligner, isFlipped)
    rowVocabulary = Vocabulary(language: isFlipped ? aligner.target : aligner.source)
    columnVocabulary = Vocabulary(language: isFlipped ? aligner.source : aligner.target)
    constants = aligner.options.constants
    constants.rounds = min(max(aligner.options.rounds, 0), 10)
    constants.folds = min(max(aligner.options.folds, 1), 50)
    // Punctuation has no surface form of its own.
    _ = surfaces.number(of: "")
  }

  /// Adds a document or a stretch of one; the stretches of a document share its ratio of lengths.
  mutating func add(_ source: [Segment], _ target: [Segment], of document: Int) {
    let (ones, others) = isFlipped ? (target, source) : (source, target)
    let rows = Side(segments: ones, prepared: PreparedText(ones, &rowVocabulary, &surfaces))
    let columns = Side(
      segments: others, prepared: PreparedText(others, &columnVocabulary, &surfaces))
    texts.append((rows, columns, document))
  }

  /// Adds a pair of texts to learn from.
  mutating func learn(_ source: [String], _ target: [String]) {
    let (ones, others) = isFlipped ? (target, source) : (source, target)
    let rows = PreparedText(ones.map { Segment($0) }, &rowVocabulary, &surfaces)
    let columns = PreparedText(others.map { Segment($0) }, &columnVocabulary, &surfaces)
    learned.append(TrainingPair(rows: rows.tokens, columns: columns.tokens, weight: 1))
  }

  /// Everything ready to be aligned.
  mutating func pool() -> Pool {
    learnFromMemory()
    let phrases = phrases()
    let scales = scales()
    let ready = texts.map { rows, columns, document in
      parallel(rows, columns, phrases, scales[document] ?? .none)
    }
    let taught = phrases.pairs.map {
      TrainingPair(
        rows: $0.rows, columns: $0.columns, weight: $0.strength * constants.dictionaryWeight)
    }
    return Pool(
      texts: ready, rowVocabulary: rowVocabulary, columnVocabulary: columnVocabulary,
      memory: taught + learned, surfaces: surfaces, constants: constants,
      explains: aligner.options.explains)
  }

  private func parallel(
    _ rows: Side, _ columns: Side, _ phrases: PhrasePairs, _ scale: LengthScale
  ) -> ParallelText {
    let met = FeatureFinder(
      rows: rows.prepared, columns: columns.prepared, rowSegments: rows.segments,
      columnSegments: columns.segments, rowLanguage: rowVocabulary.language,
      columnLanguage: columnVocabulary.language, surfaces: surfaces, phrases: phrases
    ).collect()
    let guide = Guide(
      rows: met.rows, columns: met.columns, rowCount: rows.prepared.count,
      columnCount: columns.prepared.count, keys: met.keys)
    return ParallelText(
      rows: rows.prepared, columns: columns.prepared, rowSegments: rows.segments,
      columnSegments: columns.segments, rowMentions: met.rows, columnMentions: met.columns,
      keys: met.keys,
      lengths: LengthModel(rows: rows.prepared, columns: columns.prepared, scale: scale),
      paragraphs: Paragraphs(rows: rows.prepared.units, columns: columns.prepared.units),
      priors: constants.initialPriors,
      band: guide.band(
        margin: rows.prepared.count > 6000 ? constants.firstMargin / 2 : constants.firstMargin))
  }

  /// The measure of lengths of each document, over all its stretches.
  private func scales() -> [Int: LengthScale] {
    Dictionary(grouping: texts, by: \.document).mapValues { stretches in
      LengthScale(
        stretches.flatMap(\.rows.prepared.lengths), stretches.flatMap(\.columns.prepared.lengths))
    }
  }
}

// MARK: Knowledge

extension PoolBuilder {
  /// Terms, dictionaries and CLDR's names, as far as the texts hold their words.
  private func phrases() -> PhrasePairs {
    var phrases = PhrasePairs()
    let (rows, columns) = (rowVocabulary, columnVocabulary)
    for term in aligner.knowledge.terms {
      phrases.enter(
        isFlipped ? term.target : term.source, isFlipped ? term.source : term.target, rows: rows,
        columns: columns, strength: 0.9, kind: .term)
    }
    let codes = [rows.language.code, columns.language.code]
    if aligner.knowledge.usesCoreLexicon, codes.sorted() == ["en", "zh"] {
      phrases.enterCore(rows: rows, columns: columns, weights: constants.dictionary)
    }
    for dictionary in aligner.knowledge.dictionaries
    where [dictionary.source.code, dictionary.target.code].sorted() == codes.sorted() {
      phrases.enter(dictionary, rows: rows, columns: columns, weights: constants.dictionary)
    }
    guard codes[0] != codes[1] else { return phrases }
    for (one, other) in LocaleNames.pairs(rows.language, columns.language) {
      phrases.enter(one, other, rows: rows, columns: columns, strength: 0.5, kind: .locale)
    }
    return phrases
  }

  /// Enters the pairs of the memory that share most with the documents.
  private mutating func learnFromMemory() {
    let memory = aligner.knowledge.memory
    guard !memory.isEmpty else { return }
    let chosen =
      memory.count <= aligner.options.memoryPairs
      ? Array(memory.indices)
      : MemoryChoice(texts.map { $0.rows.segments + $0.columns.segments })
        .best(of: memory, limit: aligner.options.memoryPairs)
    for index in chosen { learn([memory[index].source], [memory[index].target]) }
  }
}
