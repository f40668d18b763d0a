import TongwenText

public struct Aligner: Sendable {
  public struct Options: Sendable {
    package var constants = Constants()
    package var usesCore = true
    package var dictionary: BilingualDictionary?
    package var weights = PhrasePairs.Weights()
    public init() {}
  }
  let source: Language
  let target: Language
  let options: Options

  public init(source: Language, target: Language, options: Options = Options()) {
    (self.source, self.target, self.options) = (source, target, options)
  }

  public func align(_ source: [Segment], _ target: [Segment]) -> [Bead] {
    align(together: [(source, target)])[0]
  }

  public func align(together documents: [(source: [Segment], target: [Segment])]) -> [[Bead]] {
    let flip = target.isUnspaced && !source.isUnspaced
    var rowVocabulary = Vocabulary(language: flip ? target : source)
    var columnVocabulary = Vocabulary(language: flip ? source : target)
    var surfaces = Interner()
    _ = surfaces.number(of: "")
    var texts: [ParallelText] = []
    let prepared = documents.map { document in
      (
        PreparedText(flip ? document.target : document.source, &rowVocabulary, &surfaces),
        PreparedText(flip ? document.source : document.target, &columnVocabulary, &surfaces)
      )
    }
    var phrases = PhrasePairs()
    if options.usesCore,
      [rowVocabulary.language.code, columnVocabulary.language.code].sorted() == ["en", "zh"]
    {
      phrases.enterCore(rows: rowVocabulary, columns: columnVocabulary, weights: options.weights)
    }
    if let dictionary = options.dictionary {
      phrases.enter(
        dictionary, rows: rowVocabulary, columns: columnVocabulary, weights: options.weights)
    }
    let isNamed = rowVocabulary.language.code != columnVocabulary.language.code
    for (one, other) in isNamed
      ? LocaleNames.pairs(rowVocabulary.language, columnVocabulary.language) : []
    {
      phrases.enter(one, other, rows: rowVocabulary, columns: columnVocabulary)
    }
    for ((rows, columns), document) in zip(prepared, documents) {
      let met = FeatureFinder(
        rows: rows, columns: columns, rowSegments: flip ? document.target : document.source,
        columnSegments: flip ? document.source : document.target,
        rowLanguage: rowVocabulary.language, columnLanguage: columnVocabulary.language,
        surfaces: surfaces, phrases: phrases
      ).collect()
      texts.append(
        ParallelText(
          rows: rows, columns: columns, rowMentions: met.rows, columnMentions: met.columns,
          keys: met.keys, lengths: LengthModel(rows: rows, columns: columns),
          paragraphs: Paragraphs(rows: rows.units, columns: columns.units),
          priors: BeadType.initial.map { Numerics.log($0) },
          band: Guide(
            rows: met.rows, columns: met.columns, rowCount: rows.count, columnCount: columns.count,
            keys: met.keys
          ).band(margin: options.constants.firstMargin)))
    }
    var pool = Pool(
      texts: texts, rowVocabulary: rowVocabulary, columnVocabulary: columnVocabulary,
      memory: phrases.pairs.map {
        ($0.rows, $0.columns, $0.strength * options.constants.dictWeight)
      },
      constants: options.constants)
    pool.align()
    return pool.texts.map { text in
      text.path.map { step in
        Bead(
          source: flip ? step.columns : step.rows, target: flip ? step.rows : step.columns,
          confidence: Double(step.posterior))
      }
    }
  }
}
