/// A date in digits, the year first: 2020-07-25.
struct NumericDate {
  var year: Int
  var month: Int
  var day: Int
  var start: Int
  var monthStart: Int
  var dayStart: Int
  var end: Int

  static func date(in text: ScalarText, at start: Int) -> NumericDate? {
    guard let year = number(text, start, places: 4...4), (1000...2199).contains(year.value) else {
      return nil
    }
    let joint = text[year.end]
    guard joint == 0x2D || joint == 0x2F || joint == 0x2E,
      let month = number(text, year.end + 1, places: 1...2), (1...12).contains(month.value),
      text[month.end] == joint, let day = number(text, month.end + 1, places: 1...2),
      (1...31).contains(day.value), !Scalar.isDigit(text[day.end]), text[day.end] != joint
    else { return nil }
    return NumericDate(
      year: year.value, month: month.value, day: day.value, start: start,
      monthStart: year.end + 1, dayStart: month.end + 1, end: day.end)
  }

  func drafts(group: Int) -> [QuantityDraft] {
    let parts: [(Quantity.Kind, Int, Int, Int)] = [
      (.year, year, start, monthStart - 1), (.month, month, monthStart, dayStart - 1),
      (.day, day, dayStart, end),
    ]
    return parts.map { kind, value, start, end in
      QuantityDraft(kind: kind, value: ExactNumber(value), start: start, end: end, group: group)
    }
  }

  private static func number(
    _ text: ScalarText, _ start: Int, places: ClosedRange<Int>
  ) -> (value: Int, end: Int)? {
    var (value, index) = (0, start)
    while Scalar.isDigit(text[index]), index - start < 5 {
      (value, index) = (value * 10 + Int(text[index] - 48), index + 1)
    }
    return places.contains(index - start) ? (value, index) : nil
  }
}

/// A time in digits: 20:30, 8:05:59.
struct ClockFigures {
  var hour: Int
  var minutes: Int
  /// Those of 2:04:35.
  var seconds: Int?
  var end: Int

  static func time(in text: ScalarText, at start: Int, separator: UInt32 = 0x3A) -> ClockFigures? {
    var (index, hour) = (start, 0)
    while Scalar.isDigit(text[index]), index - start < 3 {
      (hour, index) = (hour * 10 + Int(text[index] - 48), index + 1)
    }
    guard index > start, index - start <= 2, hour <= 24, text[index] == separator,
      Scalar.isDigit(text[index + 1]), Scalar.isDigit(text[index + 2]),
      !Scalar.isDigit(text[index + 3])
    else { return nil }
    let minutes = Int(text[index + 1] - 48) * 10 + Int(text[index + 2] - 48)
    guard minutes < 60 else { return nil }
    index += 3
    var seconds: Int?
    if text[index] == separator, Scalar.isDigit(text[index + 1]), Scalar.isDigit(text[index + 2]) {
      seconds = Int(text[index + 1] - 48) * 10 + Int(text[index + 2] - 48)
      index += 3
    }
    return ClockFigures(hour: hour, minutes: minutes, seconds: seconds, end: index)
  }

  /// What a time with seconds may mean beside a time of day: 2 hours 4 minutes 35 seconds, to explain these of the other text.
  func span(from start: Int) -> [QuantityDraft] {
    guard let seconds else { return [] }
    return [(hour, "hour"), (minutes, "minute"), (seconds, "second")].map { value, unit in
      QuantityDraft(
        kind: .measure, value: ExactNumber(value), unit: QuantityUnit(unit), start: start, end: end,
        isWeak: true)
    }
  }
}
