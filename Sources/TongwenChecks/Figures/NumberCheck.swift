import TongwenText

/// The figures of the draft are those of its source.
///
/// Figures are compared by value: 109.8亿美元 is US$10.98 billion, 三分之一 a third, 晚8点 8 p.m. Reported are figures of both
/// texts that stand alone and probably belong together — with the power of ten where only that is wrong —,
/// and figures of the source that the draft leaves out. Left alone are words that only sometimes count (一, two, first), names
/// with digits, conversions (30 acres for 12.14公顷), a figure said once more, one that stands in the segment beside, and a
/// part of a date left out.
struct NumberCheck: Check {
  static let mismatch = Rule(
    "number.mismatch", .number, .error, "A figure of the draft is not the source's.")
  static let scale = Rule(
    "number.scale", .number, .error,
    "A figure of the draft is a power of ten too large or too small: 万 and 亿 against thousand and million."
  )
  static let missing = Rule(
    "number.missing", .number, .warning, "A figure of the source has no counterpart in the draft.")
  static let added = Rule(
    "number.added", .number, .note, isOn: false,
    "A figure of the draft has no counterpart in the source.")
  static let rules = [mismatch, scale, missing, added]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let figures = Figures(pair), !figures.found.isEmpty else { return [] }
    let wrong = figures.mismatches.filter { !figures.isOfDate($0) }
    return wrong.map { finding($0, figures) }
      + missing(figures.missing.filter { $0.isMissed(in: figures) }, figures)
      + figures.added.filter { !$0.isDateWord }.map { added($0, figures) }
  }

  private func finding(_ mismatch: Figures.Mismatch, _ figures: Figures) -> Finding {
    let rule = mismatch.power == nil ? Self.mismatch : Self.scale
    return rule.finding(
      figures.sentence(mismatch), severity: mismatch.ground == .words ? .warning : nil,
      source: mismatch.source.range, target: mismatch.target.range,
      fixes: figures.fixes(mismatch, isSafe: mismatch.isSureScale))
  }

  /// One for each; where three and more are missing, one for all: a part of the source is left out.
  private func missing(_ quantities: [Quantity], _ figures: Figures) -> [Finding] {
    let end = figures.target.text.utf8.count
    let texts = quantities.map { figures.sourceText($0) }
    if quantities.count > 2 {
      return [
        Self.missing.finding(
          Words.missing(texts), source: quantities[0].range, target: end..<end)
      ]
    }
    return zip(quantities, texts).map { quantity, text in
      Self.missing.finding(
        Words.missing(text, figures.writer.text(for: quantity)), source: quantity.range,
        target: end..<end)
    }
  }

  private func added(_ quantity: Quantity, _ figures: Figures) -> Finding {
    Self.added.finding(Words.added(figures.targetText(quantity)), target: quantity.range)
  }

  private enum Words {
    static func missing(_ source: String, _ form: String?) -> String {
      let said = form.flatMap { source.contains($0) ? nil : " (\($0))" } ?? ""
      return "\(source)\(said) is not in the draft"
    }

    static func missing(_ sources: [String]) -> String {
      "\(sources.joined(separator: ", ")) are not in the draft; is a part missing?"
    }

    static func added(_ draft: String) -> String { "\(draft) is not in the source" }
  }
}

extension Figures.Mismatch {
  /// The digits are right and only the scale is wrong, in strict figures: can be mended by itself.
  fileprivate var isSureScale: Bool { power != nil && ground == .orphans }
}

extension Quantity {
  /// Worth a warning when the draft leaves it out: no part of a date, no small count, no number of a list.
  fileprivate func isMissed(in figures: Figures) -> Bool {
    if isCalendar || isListMark || range.lowerBound == 0 { return false }
    switch kind {
    case .percent: return value != ExactNumber(100)
    case .percentagePoint, .money, .fraction, .ordinal: return true
    case .cardinal, .measure, .multiple: return value >= ExactNumber(13) || !value.isWhole
    default: return false
    }
  }
}
