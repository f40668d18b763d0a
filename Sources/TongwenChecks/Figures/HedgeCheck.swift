import TongwenText

/// A figure is right and what is said around it is not: 近30家 ("nearly") as "more than 30", 增长12.1% as "down 12.1%".
///
/// Reported are a figure that the source puts above and the draft below, or the other way round, and one by which something goes
/// up in one text and down in the other. Left alone are figures that only one text hedges, and every other wording.
struct HedgeCheck: Check {
  static let hedge = Rule(
    "number.hedge", .number, .warning,
    "The source says more than a figure and the draft less, or the other way round.")
  static let trend = Rule(
    "number.trend", .number, .warning,
    "Something goes up by a figure in one text and down in the other.")
  static let rules = [hedge, trend]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let figures = Figures(pair), !figures.found.isEmpty else { return [] }
    return figures.found.pairs.flatMap { match -> [Finding] in
      let one = figures.source.quantities[match.source]
      let other = figures.target.quantities[match.target]
      guard one.value == other.value else { return [] }
      return [hedge(one, other, figures), trend(one, other, figures)].compactMap { $0 }
    }
  }

  private func hedge(_ one: Quantity, _ other: Quantity, _ figures: Figures) -> Finding? {
    guard let side = one.approximation.side, let drafted = other.approximation.side,
      side != drafted
    else { return nil }
    let (source, draft) = (
      figures.source.slice(one.expression), figures.target.slice(other.expression)
    )
    let right = figures.writer.text(for: one)
    return Self.hedge.finding(
      Words.hedge(source, right, draft), source: one.expression, target: other.expression,
      fixes: right.map { [Finding.Fix(other.expression, $0)] } ?? [])
  }

  private func trend(_ one: Quantity, _ other: Quantity, _ figures: Figures) -> Finding? {
    guard [.percent, .percentagePoint, .multiple, .money, .cardinal].contains(one.kind),
      let (trend, drafted) = trends(one, other, figures), trend != drafted
    else { return nil }
    return Self.trend.finding(
      Words.trend(figures.sourceText(one), isUp: trend == .up), source: one.expression,
      target: other.expression)
  }

  /// The trends of both texts where both have one: of most figures the first asked has none, and one in words is asked for quickly.
  private func trends(
    _ one: Quantity, _ other: Quantity, _ figures: Figures
  ) -> (source: Trend, draft: Trend)? {
    if figures.target.isSpaced {
      guard let drafted = Trend.of(other, in: figures.target) else { return nil }
      return Trend.of(one, in: figures.source).map { ($0, drafted) }
    }
    guard let trend = Trend.of(one, in: figures.source) else { return nil }
    return Trend.of(other, in: figures.target).map { (trend, $0) }
  }

  private enum Words {
    static func hedge(_ source: String, _ right: String?, _ draft: String) -> String {
      let meant = right.map { " (\($0))" } ?? ""
      return "the source has \(source)\(meant), the draft says \(draft)"
    }

    static func trend(_ figure: String, isUp: Bool) -> String {
      isUp
        ? "the source goes up by \(figure), the draft goes down"
        : "the source goes down by \(figure), the draft goes up"
    }
  }
}

extension Quantity.Approximation {
  fileprivate enum Side { case above, below }

  /// On which side of the figure the amount is; `nil` where that is not said.
  fileprivate var side: Side? {
    switch self {
    case .moreThan, .atLeast: .above
    case .nearly, .lessThan, .atMost: .below
    case .exact, .about: nil
    }
  }
}
