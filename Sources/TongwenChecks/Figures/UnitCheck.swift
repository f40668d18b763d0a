import TongwenText

/// The units and currencies of the draft are those of its source.
///
/// Reported is a figure whose value is the source's but whose unit measures the same in another size (days for weeks,
/// feet for metres) or is another currency. Left alone are converted values, general names (dollars for US dollars, 元
/// for HK$), and figures whose unit one text does not name.
struct UnitCheck: Check {
  static let mismatch = Rule(
    "unit.mismatch", .unit, .error, "The unit of a figure of the draft is not the source's.")
  static let currency = Rule(
    "unit.currency", .unit, .error, "The currency of a figure of the draft is not the source's.")
  static let rules = [mismatch, currency]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let figures = Figures(pair), !figures.found.isEmpty else { return [] }
    return figures.found.pairs.compactMap { match in
      let (one, other) = (
        figures.source.quantities[match.source], figures.target.quantities[match.target]
      )
      return isWrong(one, other) ? finding(one, other, figures) : nil
    }
  }

  private func isWrong(_ one: Quantity, _ other: Quantity) -> Bool {
    if one.kind != other.kind, [one.kind, other.kind].allSatisfy(\.isOfHundred) {
      return one.value == other.value
    }
    guard let mine = one.lasting, let its = other.lasting, !mine.covers(its) else { return false }
    if (one.kind == .ordinal) != (other.kind == .ordinal), one.isWeak || other.isWeak {
      return false
    }
    guard mine.measuresLike(its), one.kind != .day || other.kind != .day else { return false }
    return one.value == other.value || one.upper != nil || other.upper != nil
  }

  private func finding(_ one: Quantity, _ other: Quantity, _ figures: Figures) -> Finding {
    let rule = one.unit?.isCurrency == true ? Self.currency : Self.mismatch
    if one.kind == .ordinal || other.kind == .ordinal, let mine = one.lasting,
      let its = other.lasting
    {
      let sentence = Words.ordinal(figures.sourceText(one), mine, figures.targetText(other), its)
      return rule.finding(sentence, source: one.range, target: other.range)
    }
    if one.kind != other.kind, one.kind.isOfHundred {
      return Self.mismatch.finding(
        Words.unit(
          figures.sourceText(one), figures.writer.text(for: one), figures.targetText(other)),
        severity: .warning, source: one.range, target: other.range)
    }
    let mismatch = Figures.Mismatch(source: one, target: other, power: nil, ground: .orphans)
    // What a vague amount is in figures cannot be said.
    let right = one.value == other.value ? figures.right(mismatch) : nil
    return rule.finding(
      Words.unit(figures.sourceText(one), right, figures.targetText(other)),
      source: one.range, target: other.range,
      fixes: right.map { [Finding.Fix(other.range, $0)] } ?? [])
  }

  private enum Words {
    static func ordinal(
      _ source: String, _ counted: QuantityUnit, _ draft: String, _ wrong: QuantityUnit
    ) -> String {
      "the source's \(source) counts \(counted)s, the draft's \(draft) counts \(wrong)s"
    }

    static func unit(_ source: String, _ right: String?, _ draft: String) -> String {
      let right = right.map { "\(source) is \($0)" } ?? "the source has \(source)"
      return "\(right), the draft says \(draft)"
    }
  }
}

extension Quantity.Kind {
  /// Per cent or percentage points: 6.5 % more is not 6.5 points more.
  fileprivate var isOfHundred: Bool { self == .percent || self == .percentagePoint }
}

extension Quantity {
  /// The unit; a day of the month may be a number of days (14日).
  fileprivate var lasting: QuantityUnit? {
    kind == .day ? QuantityUnit.day : unit
  }
}

extension QuantityUnit {
  /// Units of one dimension; pounds are money and weight.
  fileprivate func measuresLike(_ other: QuantityUnit) -> Bool {
    dimension == other.dimension || id == "pound-any" && other.dimension == .mass
      || other.id == "pound-any" && dimension == .mass
  }
}
