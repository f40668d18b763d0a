import TongwenText

public struct Aligner: Sendable {
  public struct Options: Sendable {
    var constants = Constants()
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
    for document in documents {
      let rowSegments = flip ? document.target : document.source
      let columnSegments = flip ? document.source : document.target
      let rows = PreparedText(rowSegments, &rowVocabulary, &surfaces)
      let columns = PreparedText(columnSegments, &columnVocabulary, &surfaces)
      var collector = MentionCollector()
      FeatureFinder(rows: rows, columns: columns, surfaces: surfaces).collect(&collector)
      let met = collector.meet(rows: rows.count, columns: columns.count)
      let priors = BeadType.initial.map { Numerics.log($0) }
      texts.append(
        ParallelText(
          rows: rows, columns: columns, rowMentions: met.0, columnMentions: met.1, keys: met.keys,
          lengths: LengthModel(rows: rows, columns: columns), priors: priors,
          band: Band.diagonal(rows: rows, columns: columns)))
    }
    var pool = Pool(
      texts: texts, rowVocabulary: rowVocabulary, columnVocabulary: columnVocabulary, memory: [],
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

extension Band {
  static func diagonal(rows: PreparedText, columns: PreparedText) -> Band {
    let (n, m) = (rows.count, columns.count)
    let centre = (0...n).map { n == 0 ? 0 : $0 * m / n }
    return Band(low: centre.map { $0 - 40 }, high: centre.map { $0 + 40 }, columns: m)
  }
}
