import TongwenText

/// Months, weekdays, decades and centuries of the draft are those of its source, and a date falls on the weekday
/// that stands with it.
///
/// Reported are a name of the calendar that differs from the source's, and in any text a full date beside a weekday that is not
/// its own (April 1, 2024 was a Monday). Left alone are parts of dates left out or put in.
struct DateCheck: Check {
  static let mismatch = Rule(
    "date.mismatch", .date, .error,
    "A month, weekday, decade or century of the draft is not the source's.")
  static let weekday = Rule(
    "date.weekday", .date, .warning, "A date does not fall on the weekday that stands beside it.")
  static let rules = [mismatch, weekday]

  func findings(in pair: CheckedPair) -> [Finding] {
    let differing = differing(pair)
    return differing
      + CalendarDate.all(in: pair.target.quantities).compactMap { date in
        let isSaid = differing.contains { $0.target?.overlaps(date.named.range) ?? false }
        return date.isOnItsWeekday || isSaid ? nil : weekday(date, pair)
      }
  }

  private func differing(_ pair: CheckedPair) -> [Finding] {
    guard let figures = Figures(pair), !figures.found.isEmpty else { return [] }
    let mismatches = figures.mismatches.filter(figures.isOfDate) + otherMonths(figures)
    return mismatches.map { mismatch in
      Self.mismatch.finding(
        figures.sentence(mismatch), source: mismatch.source.range, target: mismatch.target.range,
        fixes: figures.fixes(mismatch))
    }
  }

  /// A month put in that stands with a day which the source gives another month (12月11日 and November 11), or no
  /// month but one that the date before it carries on (12月11日…12日 and November 12).
  private func otherMonths(_ figures: Figures) -> [Figures.Mismatch] {
    let added = Set(figures.added.filter { $0.kind == .month }.map(\.range))
    if added.isEmpty { return [] }
    let days = MonthDay.all(in: figures.source.quantities)
    let said = Set(figures.source.quantities.lazy.filter { $0.kind == .month }.map(\.value))
    return MonthDay.all(in: figures.target.quantities).compactMap { wrong in
      guard added.contains(wrong.month.range), !said.contains(wrong.month.value) else { return nil }
      let right = days.first { $0.day == wrong.day } ?? (said.count == 1 ? days.first : nil)
      guard let right, !right.mayLead(to: wrong) else { return nil }
      return Figures.Mismatch(
        source: right.month, target: wrong.month, power: nil, ground: .repetition)
    }
  }

  private func weekday(_ date: CalendarDate, _ pair: CheckedPair) -> Finding? {
    // Where the source says the same, the fault is the source's.
    if let source = pair.source,
      CalendarDate.all(in: source.quantities).contains(where: { $0.says(the: date) })
    {
      return nil
    }
    let right = Quantity(.weekday, ExactNumber(date.weekday), range: date.named.range)
    let form = DraftForm(pair.target.slice(date.named.range))
    let name = pair.figureWriter.text(for: right).map(form.likeDraft)
    return Self.weekday.finding(
      Words.weekday(pair.target.slice(date.range), name, pair.target.slice(date.named.range)),
      target: date.named.range, fixes: name.map { [Finding.Fix(date.named.range, $0)] } ?? [])
  }

  private enum Words {
    static func weekday(_ date: String, _ right: String?, _ named: String) -> String {
      right.map { "\(date) was or will be a \($0), not \(named)" }
        ?? "\(date) does not fall on \(named)"
    }
  }
}

/// A full date with a weekday right beside it.
struct CalendarDate {
  var year: Int
  var month: Int
  var day: Int
  var range: Range<Int>
  /// The weekday that the text gives.
  var named: Quantity

  /// 1 is Monday, 7 Sunday: Sakamoto's method for the Gregorian calendar.
  var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let sunday = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    return sunday == 0 ? 7 : sunday
  }

  var isOnItsWeekday: Bool { named.value.whole == weekday }

  func says(the other: CalendarDate) -> Bool {
    (year, month, day) == (other.year, other.month, other.day) && named.value == other.named.value
  }

  /// The dates of a text with year, month and day, and a weekday at most four bytes away.
  static func all(in quantities: [Quantity]) -> [CalendarDate] {
    guard quantities.contains(where: { $0.kind == .weekday }) else { return [] }
    let groups = QuantityWriter.expressions(of: quantities)
    return groups.indices.compactMap { index in
      let near = [index - 1, index + 1].filter(groups.indices.contains).flatMap { groups[$0] }
      return near.lazy.filter { $0.kind == .weekday }.compactMap { date(groups[index], $0) }.first
    }
  }

  private static func date(_ parts: [Quantity], _ named: Quantity) -> CalendarDate? {
    var values: [Quantity.Kind: Int] = [:]
    for part in parts { values[part.kind] = part.value.whole }
    guard let year = values[.year], let month = values[.month], let day = values[.day],
      year >= 1583, (1...12).contains(month), let range = parts.first?.expression
    else { return nil }
    let gap = max(
      named.range.lowerBound - range.upperBound, range.lowerBound - named.range.upperBound)
    guard gap >= 0, gap <= 4 else { return nil }
    return CalendarDate(year: year, month: month, day: day, range: range, named: named)
  }
}

/// A month with its day.
private struct MonthDay {
  var month: Quantity
  var day: ExactNumber

  /// The turn of a month lies between: 7月31日 and August 1.
  func mayLead(to other: MonthDay) -> Bool {
    guard let (one, two) = pair(day, other.day), abs(one - two) > 15,
      let (month, next) = pair(month.value, other.month.value)
    else { return false }
    return one > two ? next == month % 12 + 1 : month == next % 12 + 1
  }

  private func pair(_ one: ExactNumber, _ other: ExactNumber) -> (Int, Int)? {
    one.whole.flatMap { first in other.whole.map { (first, $0) } }
  }

  static func all(in quantities: [Quantity]) -> [MonthDay] {
    QuantityWriter.expressions(of: quantities).compactMap { parts in
      guard let month = parts.first(where: { $0.kind == .month }),
        let day = parts.first(where: { $0.kind == .day })
      else { return nil }
      return MonthDay(month: month, day: day.value)
    }
  }
}
