import TongwenText

/// Quarters and halves of a year in the draft are the source's: 二季度 is no Q1.
///
/// Reported are a period of the source that the draft does not have here, with one of the draft that no source has, here
/// or in a neighbouring segment. Left alone are periods left out, put in or said otherwise (January to March), and the
/// first two quarters for a half.
struct PeriodCheck: Check {
  static let mismatch = Rule(
    "date.period", .date, .error, "A quarter or half of a year of the draft is not the source's.")
  static let rules = [mismatch]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source else { return [] }
    let (mine, its) = (source.periods, pair.target.periods)
    if mine.isEmpty || its.isEmpty { return [] }
    let said = Self.parts([pair.target])
    let meant = Self.parts(pair.neighbours.compactMap(\.source) + [source])
    let missing = mine.filter { !said.contains(Self.key($0.part)) }
    let wrong = its.filter { !meant.contains(Self.key($0.part)) }
    return zip(missing, wrong).map { finding($0, $1, pair) }
  }

  private func finding(
    _ right: ReportingPeriod, _ wrong: ReportingPeriod, _ pair: CheckedPair
  ) -> Finding {
    let fix = wrong.text(for: right.part)
    let source = pair.source.map { $0.slice(right.range) } ?? ""
    return Self.mismatch.finding(
      Words.period(source, fix, pair.target.slice(wrong.range)), source: right.range,
      target: wrong.range, fixes: fix.map { [Finding.Fix(wrong.range, $0)] } ?? [])
  }

  private static func parts(_ sides: [CheckedPair.Side]) -> Set<ReportingPeriod.Part> {
    Set(sides.flatMap(\.periods).map { key($0.part) })
  }

  /// The first two quarters are the first half.
  private static func key(_ part: ReportingPeriod.Part) -> ReportingPeriod.Part {
    part == .quartersUpTo(2) ? .half(1) : part
  }

  private enum Words {
    static func period(_ source: String, _ right: String?, _ draft: String) -> String {
      right.map { "\(source) is \"\($0)\", the draft says \"\(draft)\"" }
        ?? "the source has \(source), the draft says \"\(draft)\""
    }
  }
}
