extension HanPass {
  /// Makes the parts of one date one group: a month right after its year, a day after its month.
  mutating func joinGroup(_ draft: inout QuantityDraft) {
    if let last = drafts.last, last.group > 0, draft.start - last.end <= 1 {
      draft.group = last.group
      return
    }
    group += 1
    draft.group = group
  }

  /// 周五, 星期日; not 一周五天, 每周一次.
  mutating func readWeekday(length: Int) {
    let start = index
    index += 1
    let isName =
      length == 1 || text[start + 1] == 0x671F || text[start + 1] == 0x62DC
    guard isName else { return }
    let place = start + length
    guard let day = weekday(text[place]), !followsCount(start) else { return }
    if text[start - 1] == 0x6BCF, HanPass.counters.contains(text[place + 1]) { return }
    drafts.append(
      QuantityDraft(kind: .weekday, value: ExactNumber(day), start: start, end: place + 1))
    index = place + 1
  }

  /// 月曜日, 월요일.
  mutating func readNamedDay() {
    let mark = index
    index += 1
    let isHangul = text[mark] == HanTrigger.hangulDayMark
    guard let day = EastAsianWords.weekday(before: text[mark - 1]),
      !isHangul || text[mark + 1] == 0xC77C
    else { return }
    if isHangul || text[mark + 1] == 0x65E5 { index += 1 }
    drafts.append(
      QuantityDraft(kind: .weekday, value: ExactNumber(day), start: mark - 1, end: index))
  }

  private func weekday(_ scalar: UInt32) -> Int? {
    if scalar == 0x65E5 || scalar == 0x5929 { return 7 }
    guard let digit = HanFigure.digit(scalar), (1...6).contains(digit), scalar != 0x4E24 else {
      return nil
    }
    return digit
  }

  private func followsCount(_ start: Int) -> Bool {
    let before = text[start - 1]
    if before == 0x4E2A, text[start - 3] == 0x7B2C { return false }  // 第二个星期一
    return HanFigure.digit(before) != nil || HanFigure.scale(before) != nil
      || HanFigure.isSome(before) || Scalar.isDigit(before) || before == 0x4E2A
  }

  /// 次 天 个 小 节 期 篇 场 班 趟 封 回 到 更.
  private static let counters: Set<UInt32> = [
    0x6B21, 0x5929, 0x4E2A, 0x5C0F, 0x8282, 0x671F, 0x7BC7, 0x573A, 0x73ED, 0x8D9F, 0x5C01, 0x56DE,
    0x5230, 0x66F4, 0x500B, 0x665A,
  ]

  /// 8时, 8点半, 晚8点30分; false where the figure is no hour.
  mutating func readClock(_ numeral: HanNumeral, _ tail: HanTail, _ plain: QuantityDraft) -> Bool {
    guard let hour = numeral.value.whole, (0...24).contains(hour), numeral.digits?.hasPoint != true,
      numeral.digits?.hasGroups != true, !numeral.isPair, numeral.scale < 2, !tail.hasMore
    else { return false }
    var (end, minutes) = (tail.end, 0)
    if text[end] == HanFigure.half {
      (minutes, end) = (30, end + 1)
    } else if let more = HanNumeralParser.numeral(
      in: text, at: skippingSpace(end), style: grammar.style), let whole = more.value.whole,
      (0...59).contains(whole), !more.isPair, !more.isVague
    {
      let after = skippingSpace(more.end)
      let isQuarter = text[after] == 0x523B
      let hasWord = text[after] == 0x5206 && text[after + 1] != 0x4E4B
      guard hasWord || isQuarter || more.digits?.places == 2 else {
        return append(hour, 0, end, plain)
      }
      minutes = isQuarter ? whole * 15 : whole
      end = hasWord || isQuarter ? after + 1 : more.end
    }
    return append(hour, minutes, end, plain)
  }

  private mutating func append(
    _ hour: Int, _ minutes: Int, _ end: Int, _ plain: QuantityDraft
  ) -> Bool {
    var draft = plain
    let half = DayHalf.half(in: text, before: draft.start)
    draft.kind = .clock
    draft.value = ExactNumber((half?.hour(hour) ?? hour) * 60 + minutes)
    draft.isHalfOfDayKnown = hour != 12 && (half != nil || hour > 12)
    (draft.end, draft.unit, draft.upper) = (end, nil, nil)
    if let half { draft.expressionStart = draft.start - half.length }
    drafts.append(draft)
    index = end
    return true
  }

  /// 20:30, 8:05:59; a score of one digit after the colon (3:2) gives two figures.
  mutating func readClockFigures() -> Bool {
    guard let time = ClockFigures.time(in: text, at: index) else { return false }
    let half = DayHalf.half(in: text, before: index)
    drafts.append(
      QuantityDraft(
        kind: .clock, value: ExactNumber((half?.hour(time.hour) ?? time.hour) * 60 + time.minutes),
        start: index, end: time.end, isHalfOfDayKnown: half != nil || time.hour > 12))
    drafts += time.span(from: index)
    index = time.end
    return true
  }

  /// 2020-07-25, 2020/7/25, 2020.7.25.
  mutating func readDate() -> Bool {
    guard let date = NumericDate.date(in: text, at: index) else { return false }
    group += 1
    drafts += date.drafts(group: group)
    index = date.end
    return true
  }
}

/// Which half of the day a word before a time names.
struct DayHalf {
  var isAfternoon: Bool
  var isNoon: Bool
  var length: Int

  func hour(_ hour: Int) -> Int {
    if isNoon { return hour < 3 ? hour + 12 : hour }
    if isAfternoon { return hour < 12 ? hour + 12 : hour == 12 ? 24 : hour }
    return hour == 12 ? 0 : hour
  }

  private static let table = MeaningTable<DayHalf>([
    ("上午", DayHalf(isAfternoon: false, isNoon: false, length: 2)),
    ("早上", DayHalf(isAfternoon: false, isNoon: false, length: 2)),
    ("早晨", DayHalf(isAfternoon: false, isNoon: false, length: 2)),
    ("清晨", DayHalf(isAfternoon: false, isNoon: false, length: 2)),
    ("凌晨", DayHalf(isAfternoon: false, isNoon: false, length: 2)),
    ("早", DayHalf(isAfternoon: false, isNoon: false, length: 1)),
    ("午前", DayHalf(isAfternoon: false, isNoon: false, length: 2)),
    ("下午", DayHalf(isAfternoon: true, isNoon: false, length: 2)),
    ("午后", DayHalf(isAfternoon: true, isNoon: false, length: 2)),
    ("午後", DayHalf(isAfternoon: true, isNoon: false, length: 2)),
    ("晚上", DayHalf(isAfternoon: true, isNoon: false, length: 2)),
    ("晚间", DayHalf(isAfternoon: true, isNoon: false, length: 2)),
    ("傍晚", DayHalf(isAfternoon: true, isNoon: false, length: 2)),
    ("晚", DayHalf(isAfternoon: true, isNoon: false, length: 1)),
    ("中午", DayHalf(isAfternoon: true, isNoon: true, length: 2)),
    ("正午", DayHalf(isAfternoon: true, isNoon: true, length: 2)),
  ])

  static func half(in text: ScalarText, before end: Int) -> DayHalf? {
    let place = text[end - 1] == 32 ? end - 1 : end
    return table.longestMatch(in: text, before: place)?.meaning
  }
}
