import TongwenText

/// Turns the similarity of a unit into its score: penalties, context, and which of its targets is offered.
struct Scorer {
  private let query: MarkedText
  private let to: Language
  private let options: MatchOptions

  init(_ query: MarkedText, to: Language, _ options: MatchOptions) {
    (self.query, self.to, self.options) = (query, to, options)
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
    let rules = options.penalties
    var all: [Penalty?] = []
    if !isSame {
      let forms = FormDifferences(source.text, query.text)
      all += [
        rules.letterCase.penalty(.case, forms.letterCase), rules.width.penalty(.width, forms.width),
        rules.spacing.penalty(.spacing, forms.spacing),
        rules.punctuation.penalty(.punctuation, forms.punctuation),
        rules.numbers.penalty(.numbers, forms.numbers),
      ]
    }
    all.append(rules.tags.penalty(.tags, codeDifferences(source.content)))
    all += provenance(unit, file)
    return all.compactMap { $0 }
  }

  private func provenance(_ unit: TranslationUnit, _ file: String?) -> [Penalty?] {
    let rules = options.penalties
    var all: [Penalty?] = []
    if unit.status == .needsReview { all.append(point(.review, rules.review)) }
    if let confidence = unit.origin.confidence, unit.status != .reviewed {
      let doubt = 1 - min(max(confidence, 0), 1)
      all.append(point(.confidence, Int(doubt * Double(rules.confidence))))
    }
    if let file = unit.origin.file, let points = rules.origins[file] {
      all.append(point(.origin, points))
    }
    if let age = rules.age, let date = unit.origin.changed ?? unit.origin.created,
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

/// The order in which matches are offered: score, reviewed, newest, id.
enum MatchOrder {
  static func precedes(_ one: Match, _ two: Match) -> Bool {
    if one.score != two.score { return one.score > two.score }
    let (left, right) = (one.unit, two.unit)
    if left.status != right.status { return left.status.column > right.status.column }
    let (a, b) = (date(left), date(right))
    if a != b { return a > b }
    return left.id < right.id
  }

  private static func date(_ unit: TranslationUnit) -> String {
    unit.origin.changed ?? unit.origin.created ?? ""
  }
}
