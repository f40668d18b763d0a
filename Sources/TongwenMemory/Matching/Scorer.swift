import TongwenText

/// Turns the similarity of a unit into its score: penalties, context, and which of its targets is offered.
struct Scorer {
  private let query: MarkedText
  private let to: Language
  private let options: MatchOptions
  private let form: FormSide

  init(_ query: MarkedText, to: Language, _ options: MatchOptions) {
    (self.query, self.to, self.options) = (query, to, options)
    form = FormSide(query.text)
  }

  /// The best rank that a unit can get, by what is quickly read of it: codes and files may only lower it.
  func bound(_ unit: UnitSummary, similarity: Int) -> MatchRank {
    let isSame = unit.text == query.text
    let penalties = forms(unit.text, isSame: isSame) + provenance(unit.status, unit.origin, nil)
    let score = similarity - penalties.reduce(0) { $0 + ($1?.points ?? 0) }
    return MatchRank(
      score: isSame ? (score == 100 ? 102 : score) : min(score, 99), status: unit.status,
      date: unit.origin.lastDate, id: unit.id)
  }

  /// The match that a unit makes; `nil` where it has no text in the target language.
  func match(
    _ unit: TranslationUnit, variant: Int, similarity: Int, file: String? = nil
  ) -> Match? {
    guard unit.variants.indices.contains(variant),
      let target = unit.target(in: to, besides: variant)
    else { return nil }
    let source = unit.variants[variant]
    let isSame = source.text == query.text
    let penalties = self.penalties(unit, source, isSame: isSame, file)
    let score = similarity - penalties.reduce(0) { $0 + $1.points }
    let isExact = isSame && score == 100
    return Match(
      score: isExact ? 100 + context(unit.context) : min(max(score, 0), isSame ? 100 : 99),
      similarity: similarity, penalties: penalties, unit: unit, source: source, target: target,
      query: query.text)
  }

  private func penalties(
    _ unit: TranslationUnit, _ source: TranslationUnit.Variant, isSame: Bool, _ file: String?
  ) -> [Penalty] {
    var all = forms(source.text, isSame: isSame)
    all.append(options.penalties.tags.penalty(.tags, codeDifferences(source.content)))
    all += provenance(unit.status, unit.origin, file)
    return all.compactMap { $0 }
  }

  private func forms(_ text: String, isSame: Bool) -> [Penalty?] {
    if isSame { return [] }
    let rules = options.penalties
    let forms = FormDifferences(FormSide(text), form)
    return [
      rules.letterCase.penalty(.case, forms.letterCase), rules.width.penalty(.width, forms.width),
      rules.spacing.penalty(.spacing, forms.spacing),
      rules.punctuation.penalty(.punctuation, forms.punctuation),
      rules.numbers.penalty(.numbers, forms.numbers),
    ]
  }

  private func provenance(
    _ status: TranslationUnit.Status, _ origin: TranslationUnit.Origin, _ file: String?
  ) -> [Penalty?] {
    let rules = options.penalties
    var all: [Penalty?] = []
    if status == .needsReview { all.append(point(.review, rules.review)) }
    if let confidence = origin.confidence, status != .reviewed {
      let doubt = 1 - min(max(confidence, 0), 1)
      all.append(point(.confidence, Int(doubt * Double(rules.confidence))))
    }
    if let file = origin.file, let points = rules.origins[file] {
      all.append(point(.origin, points))
    }
    if let age = rules.age, let date = origin.changed ?? origin.created,
      date < age.before
    {
      all.append(point(.age, age.points))
    }
    all.append(point(.memory, rules.memory + (file.flatMap { rules.files[$0] } ?? 0)))
    return all
  }

  private func point(_ reason: Penalty.Reason, _ points: Int) -> Penalty? {
    points > 0 ? Penalty(reason, points) : nil
  }

  /// How many codes one side has that the other lacks, by kind and type.
  private func codeDifferences(_ content: MarkedText) -> Int {
    if content.codes.isEmpty && query.codes.isEmpty { return 0 }
    var counts: [String: Int] = [:]
    for code in content.codes { counts[key(code), default: 0] += 1 }
    for code in query.codes { counts[key(code), default: 0] -= 1 }
    return max(
      counts.values.reduce(0) { $0 + max($1, 0) }, counts.values.reduce(0) { $0 + max(-$1, 0) })
  }

  private func key(_ code: InlineCode) -> String { "\(code.kind) \(code.type ?? code.original)" }

  /// One point for the same neighbours, one for the same key (memoQ's 101 and 102). Neighbours that are
  /// missing on both sides, at the ends of a document, are the same.
  private func context(_ unit: TranslationUnit.Context) -> Int {
    guard let context = options.context else { return 0 }
    let hasNeighbours = context.previous != nil || context.next != nil
    let isBetween =
      hasNeighbours && context.previous == unit.previous && context.next == unit.next
    let hasKey = context.key != nil && context.key == unit.key
    return (isBetween ? 1 : 0) + (hasKey ? 1 : 0)
  }
}

extension TranslationUnit {
  /// The variant of exactly the language, else the first that may stand for it.
  func target(in language: Language, besides source: Int) -> Variant? {
    let others = variants.indices.filter { $0 != source && !variants[$0].text.isEmpty }
      .map { variants[$0] }
    return others.first { $0.language == language }
      ?? others.first { $0.language.matches(language) }
  }
}

/// The order in which matches are offered: score, reviewed, newest, id. The better comes first.
struct MatchRank: Comparable {
  var score: Int
  var status: TranslationUnit.Status
  var date: String
  var id: String

  static func < (one: MatchRank, two: MatchRank) -> Bool {
    if one.score != two.score { return one.score > two.score }
    if one.status != two.status { return one.status.column > two.status.column }
    if one.date != two.date { return one.date > two.date }
    return one.id < two.id
  }
}

extension Match {
  var rank: MatchRank {
    MatchRank(score: score, status: unit.status, date: unit.origin.lastDate, id: unit.id)
  }
}

extension TranslationUnit.Origin {
  fileprivate var lastDate: String { changed ?? created ?? "" }
}
