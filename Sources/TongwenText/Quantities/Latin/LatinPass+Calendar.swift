extension LatinPass {
  // MARK: Months, days, years

  /// A month by its name, with the day and the year after it.
  mutating func readMonth(_ month: Int) {
    let start = index
    guard isCapitalised(start) else {
      index += 1
      return
    }
    let isSure = !lexicon.doubtfulMonths.contains(month) || isMonthExpected(start)
    group += 1
    addMonth(month, at: start, isWeak: !isSure)
    index = start + 1
    if sign(index) == 0x2E, lexemes[index].isTied { index += 1 }
    readDays()
    readYear()
  }

  private mutating func addMonth(_ month: Int, at place: Int, isWeak: Bool = false) {
    drafts.append(
      QuantityDraft(
        kind: .month, value: ExactNumber(month), start: lexemes[place].start,
        end: lexemes[place].end, isWeak: isWeak, group: group))
  }

  /// Whether what stands beside a word like May makes it a month.
  private func isMonthExpected(_ place: Int) -> Bool {
    if place + 1 < lexemes.count, lexemes[place + 1].digits != nil { return true }
    switch meaning(place - 1) {
    case .preposition, .in, .of, .to, .and, .or: return true
    case .month: return true
    default: break
    }
    if place > 0, lexemes[place - 1].digits != nil { return true }
    if case .month? = meaning(place + 2) { return true }
    return isHyphen(place - 1)
  }

  /// July 25, July 25th, July 25-27, July 25 and 26.
  private mutating func readDays() {
    while let day = day(at: index) {
      drafts.append(
        QuantityDraft(
          kind: .day, value: ExactNumber(day.value), start: lexemes[index].start,
          end: lexemes[day.end - 1].end, group: group))
      index = day.end
      guard isJoiner(index), self.day(at: index + 1) != nil else { return }
      index += 1
    }
  }

  private func isJoiner(_ place: Int) -> Bool {
    if [0x2D, 0x2013, 0x2014].contains(sign(place)) { return true }
    switch meaning(place) {
    case .to, .and, .or: return true
    default: return false
    }
  }

  private func day(at place: Int) -> (value: Int, end: Int)? {
    guard place < lexemes.count, let digits = lexemes[place].digits, digits.places <= 2,
      !digits.hasPoint, let value = digits.value.whole, (1...31).contains(value),
      sign(place + 1) != 0x3A, sign(place + 1) != 0x25
    else { return nil }
    switch meaning(place + 1) {
    case .ordinalEnding where lexemes[place + 1].isTied: return (value, place + 2)
    case .morning, .afternoon, .scale, .percent, .shortScale: return nil
    default: return (value, place + 1)
    }
  }

  /// ", 2020" or " 2020" after a month or day.
  private mutating func readYear() {
    var place = sign(index) == 0x2C ? index + 1 : index
    if case .of? = meaning(place) { place += 1 }
    guard place < lexemes.count, let digits = lexemes[place].digits, digits.looksLikeYear,
      unit(at: place + 1).map({ $0.unit.id == "year" }) ?? true
    else { return }
    drafts.append(
      QuantityDraft(
        kind: .year, value: digits.value, start: lexemes[place].start, end: lexemes[place].end,
        group: group))
    index = place + 1
  }

  /// A day before its month: 25 July, 25th of July; the lexeme of the month.
  func dayBefore(_ numeral: LatinNumeral, _ place: Int, _ draft: inout QuantityDraft) -> Int? {
    var month = meaning(place) == .of ? place + 1 : place
    if sign(place) == 0x2E, lexemes[place].isTied { month = place + 1 }
    guard case .month? = meaning(month), isCapitalised(month), let day = numeral.value.whole,
      (1...31).contains(day), numeral.scale == 0, numeral.digits != nil || numeral.isOrdinal
    else { return nil }
    (draft.kind, draft.isWeak) = (.day, false)
    return numeral.end
  }

  /// After a day that stood before its month: the month and the year in one group.
  mutating func followDay(_ numeral: LatinNumeral, _ draft: QuantityDraft) {
    guard draft.kind == .day else { return }
    let isDotted = sign(index) == 0x2E && lexemes[index].isTied
    let place = meaning(index) == .of || isDotted ? index + 1 : index
    guard case .month(let month)? = meaning(place) else { return }
    group += 1
    drafts[drafts.count - 1].group = group
    addMonth(month, at: place)
    index = place + 1
    if sign(index) == 0x2E, lexemes[index].isTied { index += 1 }
    readYear()
  }

  /// 2020-07-25.
  mutating func readDate() -> Bool {
    guard let date = NumericDate.date(in: text, at: lexemes[index].start) else { return false }
    group += 1
    drafts += date.drafts(group: group)
    while index < lexemes.count, lexemes[index].start < date.end { index += 1 }
    return true
  }

  /// 1960s, '60s.
  mutating func readPlainDecade() -> Bool {
    guard let digits = lexemes[index].digits, let last = pluralEnd, let year = digits.value.whole,
      !digits.hasPoint, year % 10 == 0,
      digits.places == 2 || digits.looksLikeYear
    else { return false }
    drafts.append(
      QuantityDraft(
        kind: .decade, value: digits.value, start: lexemes[index].start,
        end: lexemes[last].end))
    index = last + 1
    return true
  }

  /// The s of 1960s or 1960's.
  private var pluralEnd: Int? {
    let next = index + 1
    if case .plural? = meaning(next), lexemes[next].isTied { return next }
    guard sign(next) == 0x27, lexemes[next].isTied, next + 1 < lexemes.count,
      lexemes[next + 1].isTied,
      lexemes[next + 1].end - lexemes[next + 1].start == 1,
      Scalar.lowered(text[lexemes[next + 1].start]) == 0x73
    else { return nil }
    return next + 1
  }

  // MARK: Clock times

  /// 8:30, 8:30 p.m., 5.30pm.
  mutating func readClock() -> Bool {
    let start = lexemes[index].start
    if let time = ClockFigures.time(in: text, at: start) { return addClock(time, from: index) }
    if let time = hourWithWord { return addClock(time, from: index) }
    // 5.30pm, 3.40 Uhr.
    guard let time = ClockFigures.time(in: text, at: start, separator: 0x2E) else { return false }
    var next = index
    while next < lexemes.count, lexemes[next].start < time.end { next += 1 }
    switch meaning(next) {
    case .afternoon, .morning, .clock: return addClock(time, from: index)
    default: return false
    }
  }

  /// 15 h 30, 15 Uhr 30.
  private var hourWithWord: ClockFigures? {
    guard meaning(index + 1) == .clock, index + 2 < lexemes.count,
      let hour = lexemes[index].digits, !hour.hasPoint, let whole = hour.value.whole,
      (0...24).contains(whole), let minutes = lexemes[index + 2].digits, minutes.places == 2,
      !minutes.hasPoint, let rest = minutes.value.whole, rest < 60
    else { return nil }
    return ClockFigures(hour: whole, minutes: rest, end: lexemes[index + 2].end)
  }

  private mutating func addClock(_ time: ClockFigures, from place: Int) -> Bool {
    var next = place
    while next < lexemes.count, lexemes[next].start < time.end { next += 1 }
    let (hour, isKnown, end) = halfOfDay(time.hour, next)
    drafts.append(
      QuantityDraft(
        kind: .clock, value: ExactNumber(hour * 60 + time.minutes), start: lexemes[place].start,
        end: end > next ? lexemes[end - 1].end : time.end,
        isHalfOfDayKnown: isKnown || time.hour > 12))
    drafts += time.span(from: lexemes[place].start)
    index = end
    return true
  }

  private func halfOfDay(_ hour: Int, _ place: Int) -> (hour: Int, isKnown: Bool, end: Int) {
    switch meaning(place) {
    case .morning: (hour == 12 ? 0 : hour, hour != 12, place + 1)
    case .afternoon: (hour < 12 ? hour + 12 : hour, hour != 12, place + 1)
    default: (hour, false, place)
    }
  }

  /// 8 p.m., 8 o'clock.
  func hour(_ numeral: LatinNumeral, _ place: Int, _ draft: inout QuantityDraft) -> Int? {
    guard let hour = numeral.value.whole, (0...24).contains(hour) else { return nil }
    let (whole, isKnown, _) = halfOfDay(hour, place)
    (draft.kind, draft.value) = (.clock, ExactNumber(whole * 60))
    (draft.isHalfOfDayKnown, draft.isWeak) = (isKnown || hour > 12, false)
    return place + 1
  }
}
