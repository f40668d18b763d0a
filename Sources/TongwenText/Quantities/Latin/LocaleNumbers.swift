import CICU

/// What ICU and CLDR know of a language's numbers: spelled-out numbers, separators, months and weekdays.
struct LocaleNumbers {
  let locale: String

  /// Number words of one word each: 0…99, the hundreds, 1,000; cardinals in every gender and case that ICU has, and ordinals to
  /// 31.
  var words: [(String, LatinMeaning)] {
    var words: [(String, LatinMeaning)] = []
    guard let speller = icu_speller_open(locale) else { return [] }
    defer { icu_speller_close(speller) }
    for set in 0..<icu_speller_sets(speller) {
      let name = icuText(room: 64) { icu_speller_choose(speller, set, $0, $1) } ?? ""
      if name.contains("ordinal") {
        words += spelled(1...31, speller).map { ($1, .ordinal($0)) }
      } else if name.contains("cardinal") {
        words += (spelled(0...99, speller)).map { ($1, .number($0)) }
        words += spelled(2...9, speller, times: 100).map { ($1, .number($0)) }
      }
    }
    return words
  }

  private func spelled(
    _ values: ClosedRange<Int>, _ speller: OpaquePointer, times factor: Int = 1
  ) -> [(Int, String)] {
    values.compactMap { value in
      let text = icuText(room: 64) { icu_spell(speller, Int64(value * factor), $0, $1) }
      guard let word = text?.filter({ $0 != "\u{AD}" }), word.allSatisfy(\.isLetter) else {
        return nil
      }
      return (value * factor, word)
    }
  }

  var style: DigitStyle {
    let point = symbol(grouping: false) ?? 0x2E
    var groups = symbol(grouping: true).map { [$0] } ?? []
    if point == 0x2C { groups += [0x2E, 0x20, 0x27] }
    return DigitStyle(point: point, groups: groups)
  }

  private func symbol(grouping: Bool) -> UInt32? {
    let text = icuText(room: 16) { icu_number_symbol(locale, grouping, $0, $1) }
    return text.flatMap { ScalarText($0).scalars.first }
  }

  /// Whole names of months and weekdays.
  var calendar: [(String, LatinMeaning)] { names([0, 1]) }

  /// Short names of months; they come after the number words (sept is seven in French).
  var shortMonths: [(String, LatinMeaning)] { names([2]) }

  private func names(_ forms: [Int32]) -> [(String, LatinMeaning)] {
    var words: [(String, LatinMeaning)] = []
    for form in forms {
      for month in 1...12 { words += name(false, form, month).map { ($0, .month(month)) } }
      for day in 1...7 { words += name(true, form, day).map { ($0, .weekday(day)) } }
    }
    return words
  }

  /// A name of one word; a short one only with three letters or more, without its full stop.
  private func name(_ isWeekday: Bool, _ form: Int32, _ place: Int) -> [String] {
    let text = icuText(room: 64) {
      icu_calendar_name(locale, isWeekday, form, Int32(place), $0, $1)
    }
    guard let word = text?.filter({ $0 != "." }), !word.contains(" "), form < 2 || word.count >= 3,
      form < 2 || !isWeekday
    else { return [] }
    return [word.split(separator: "-").first.map(String.init) ?? word]
  }
}
