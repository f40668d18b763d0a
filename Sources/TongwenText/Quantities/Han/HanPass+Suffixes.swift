/// What follows a numeral: its meaning, and where the whole ends.
struct HanTail {
  var suffix: HanLexicon.Suffix?
  var end: Int
  /// 个 stood between figure and unit: 3个月 is a duration.
  var isCounted = false
  /// 半 stood between or after: 两个半小时.
  var hasHalf = false
  /// 多 or 余 stood between.
  var hasMore = false
}

extension HanPass {
  func suffix(after numeral: HanNumeral) -> HanTail {
    var tail = HanTail(end: numeral.end, hasMore: numeral.hasMore)
    var place = skippingSpace(numeral.end)
    if HanFigure.isMore(text[place]), text[place] != 0x6765, !numeral.hasMore {
      (tail.hasMore, tail.end, place) = (true, place + 1, skippingSpace(place + 1))
    }
    if let found = lexicon.suffixes.longestMatch(in: text, at: place) {
      (tail.suffix, tail.end) = (found.meaning, found.end)
      if case .unit(let unit) = found.meaning { tail.isCounted = unit.dimension == .time }
      return tail.withHalf(in: text)
    }
    guard text[place] == 0x4E2A || text[place] == 0x500B else { return tail }
    place += 1
    if HanFigure.isMore(text[place]) { (tail.hasMore, place) = (true, place + 1) }
    if text[place] == HanFigure.half { (tail.hasHalf, place) = (true, place + 1) }
    if text[place] == 0x6708 {  // 个月 with 多 or 半 between
      (tail.suffix, tail.end) = (QuantityUnit.month.map { .unit($0) }, place + 1)
    } else if let found = lexicon.suffixes.longestMatch(in: text, at: place),
      let unit = found.meaning.lasting
    {
      (tail.suffix, tail.end) = (.unit(unit), found.end)
    } else {
      tail.hasHalf = false
    }
    tail.isCounted = true
    return tail
  }

  func skippingSpace(_ place: Int) -> Int { text[place] == 32 ? place + 1 : place }

  /// Adds the figure with its kind.
  mutating func attach(_ numeral: HanNumeral, to tail: HanTail) {
    var draft = plain(numeral, tail)
    index = max(index, tail.end)
    switch tail.suffix {
    case .year: year(numeral, tail, &draft)
    case .month: calendar(.month, 1...99, "month", &draft)
    case .day: calendar(.day, 1...31, "day", &draft)
    case .numberOrDay: number(numeral, &draft)
    case .clock where readClock(numeral, tail, draft): return
    case .clock, .minute: (draft.end, index) = (numeral.end, numeral.end)
    case .percent: draft.kind = .percent
    case .permille:
      (draft.kind, draft.value) = (.percent, draft.value.scaled(by: -1) ?? draft.value)
    case .percentagePoint: draft.kind = .percentagePoint
    case .tenths: tenths(numeral, tail, &draft)
    case .discount: discount(tail, &draft)
    case .multiple:
      draft.kind = .multiple
      if !isComparedWhole(draft.start) { draft.alternative = draft.value.plus(ExactNumber(1)) }
    case .decade: decade(&draft)
    case .century: draft.kind = .century
    case .unit(let unit): (draft.kind, draft.unit) = (unit.isCurrency ? .money : .measure, unit)
    case .generation: generation(numeral, &draft)
    case .ages: ages(&draft)
    case nil: break
    }
    if tail.hasHalf, let sum = draft.value.plus(HanPass.half) { draft.value = sum }
    hedge(&draft)
    if numeral.isVague, draft.upper != nil, draft.kind == .cardinal { draft.kind = .vague }
    append(draft, pair: numeral.isPair)
  }

  private func plain(_ numeral: HanNumeral, _ tail: HanTail) -> QuantityDraft {
    let length = numeral.end - numeral.start
    let isWeak =
      numeral.isVague || numeral.digits == nil && (length < 2 || numeral.startsWithScale)
      || numeral.isPair && length < 3 || numeral.isPositional && length < 4
    return QuantityDraft(
      value: numeral.value, upper: numeral.upper,
      approximation: tail.hasMore ? .moreThan : .exact, start: numeral.start, end: tail.end,
      isWeak: isWeak, scale: numeral.scale)
  }

  private mutating func year(_ numeral: HanNumeral, _ tail: HanTail, _ draft: inout QuantityDraft) {
    let isFour =
      numeral.digits?.isFourDigitYear ?? (numeral.isPositional && draft.isYearSized)
    if isFour, numeral.scale == 0, !tail.hasMore {
      draft.kind = .year
      joinGroup(&draft)
    } else if let era = HanEra(before: numeral.start, in: text), !tail.hasMore,
      let short = draft.value.whole, (1...199).contains(short)
    {
      (draft.kind, draft.isWeak, draft.start) = (.year, false, era.start)
      (draft.value, draft.alternative) = (ExactNumber(era.origin + short), draft.value)
      joinGroup(&draft)
    } else if let digits = numeral.digits, digits.places == 2, digits.startsWithZero,
      let short = draft.value.whole
    {
      (draft.kind, draft.value) = (.year, ExactNumber(2000 + short))
      joinGroup(&draft)
    } else {
      (draft.kind, draft.unit) = (.measure, .year)
      if numeral.digits?.places == 2 || numeral.isPositional, numeral.scale == 0,
        let short = draft.value.whole, short >= 50
      {
        draft.alternative = ExactNumber(1900 + short)  // 98年
      }
    }
  }

  private mutating func calendar(
    _ kind: Quantity.Kind, _ span: ClosedRange<Int>, _ unit: String, _ draft: inout QuantityDraft
  ) {
    guard let whole = draft.value.whole, span.contains(whole), draft.scale < 2 else {
      (draft.kind, draft.unit) = (.measure, QuantityUnit(unit))
      return
    }
    draft.kind = kind
    if kind == .month { draft.isWeak = false }
    joinGroup(&draft)
  }

  /// 3号 is a day after a month, else a number.
  private mutating func number(_ numeral: HanNumeral, _ draft: inout QuantityDraft) {
    guard let whole = draft.value.whole, (1...31).contains(whole), numeral.scale < 2 else {
      draft.end = numeral.end
      return
    }
    if let last = drafts.last, last.kind == .month, draft.start - last.end <= 1 {
      draft.kind = .day
      joinGroup(&draft)
    } else {
      draft.isWeak = draft.isWeak || numeral.digits == nil
      draft.kind = HanPass.thingsNumbered.contains(text[draft.end]) ? .ordinal : .day
    }
  }

  /// 线 楼 门 台 馆 院 店 机 舰 船 井 坑 文 病 洪 桌 车.
  private static let thingsNumbered: Set<UInt32> = [
    0x7EBF, 0x697C, 0x95E8, 0x53F0, 0x9986, 0x9662, 0x5E97, 0x673A, 0x8230, 0x8239, 0x4E95,
    0x5751, 0x6587, 0x75C5, 0x6D2A, 0x684C, 0x8F66, 0x7DDA, 0x6A13, 0x9580, 0x8ECA, 0x6A5F,
  ]

  /// 90后: those born in the nineties; 30天后 is none.
  private mutating func generation(_ numeral: HanNumeral, _ draft: inout QuantityDraft) {
    if let digits = numeral.digits, digits.places == 2, !digits.hasPoint, numeral.scale == 0,
      digits.startsWithZero || draft.value >= ExactNumber(50)
    {
      (draft.kind, draft.isWeak) = (.decade, true)
    } else {
      (draft.end, index) = (numeral.end, numeral.end)
    }
  }

  /// 是估价的两倍, 提高到三倍: the whole is compared, so that nothing is added to one.
  private func isComparedWhole(_ start: Int) -> Bool {
    let hedge = lexicon.prefixes.longestMatch(in: text, before: start)
    return Self.wholes.contains(text[(hedge?.start ?? start) - 1])
  }

  /// 的 到 至 达 是 为.
  private static let wholes: Set<UInt32> = [0x7684, 0x5230, 0x81F3, 0x8FBE, 0x662F, 0x4E3A]

  /// 30代: people in their thirties.
  private func ages(_ draft: inout QuantityDraft) {
    guard let tens = draft.value.whole, (10...90).contains(tens), tens % 10 == 0 else { return }
    (draft.kind, draft.isWeak) = (.decade, true)
  }

  /// 20世纪60年代 is the 1960s.
  private mutating func decade(_ draft: inout QuantityDraft) {
    draft.kind = .decade
    guard let last = drafts.last, last.kind == .century, draft.start - last.end <= 1,
      let century = last.value.whole, let years = ExactNumber((century - 1) * 100).plus(draft.value)
    else { return }
    (draft.value, draft.start) = (years, last.start)
    draft.upper = draft.upper.flatMap { ExactNumber((century - 1) * 100).plus($0) }
    drafts.removeLast()
  }

  private mutating func tenths(
    _ numeral: HanNumeral, _ tail: HanTail, _ draft: inout QuantityDraft
  ) {
    guard numeral.scale == 0, !HanPass.wordsWithCheng.contains(text[tail.end]),
      let tenfold = draft.value.scaled(by: 1), draft.value <= ExactNumber(10)
    else {
      (draft.end, index) = (numeral.end, numeral.end)
      return
    }
    (draft.kind, draft.value, draft.isWeak) = (.percent, tenfold, false)
    draft.upper = draft.upper?.scaled(by: 1)
    if let more = HanFigure.digit(text[tail.end]), more > 0,
      let sum = draft.value.plus(ExactNumber(more))
    {
      (draft.value, draft.end, index) = (sum, tail.end + 1, tail.end + 1)
    }
  }

  /// 为 立 员 功 长 都 果 本 品 人 熟 绩 效 交 型 份 年 就 分 群 的 了 语 仙 材 员 因.
  private static let wordsWithCheng: Set<UInt32> = [
    0x4E3A, 0x7ACB, 0x5458, 0x529F, 0x957F, 0x90FD, 0x679C, 0x672C, 0x54C1, 0x4EBA, 0x719F,
    0x7EE9, 0x6548, 0x4EA4, 0x578B, 0x4EFD, 0x5E74, 0x5C31, 0x5206, 0x7FA4, 0x4E86, 0x8BED,
    0x4ED9, 0x6750, 0x56E0, 0x70BA, 0x54E1, 0x9577, 0x7E3E,
  ]

  /// 八折 is 80 % of the price, 20 % off.
  private mutating func discount(_ tail: HanTail, _ draft: inout QuantityDraft) {
    guard let value = draft.value.whole, (1...99).contains(value) else { return }
    let percent = value < 10 ? value * 10 : value
    (draft.kind, draft.value, draft.isWeak) = (.percent, ExactNumber(percent), false)
    draft.alternative = ExactNumber(100 - percent)
  }

  /// The hedge or currency before the figure and the hedge after it.
  func hedge(_ draft: inout QuantityDraft) {
    var start = draft.start
    if let currency = currency(before: start) {
      (start, draft.expressionStart) = (currency.start, currency.start)
      if draft.kind == .cardinal { (draft.kind, draft.unit) = (.money, currency.unit) }
      draft.start = currency.start
    }
    if text[start - 1] == 32 { start -= 1 }
    if draft.approximation == .exact,
      let found = lexicon.prefixes.longestMatch(in: text, before: start)
    {
      (draft.approximation, draft.expressionStart) = (found.meaning, found.start)
    }
    if draft.approximation == .exact,
      let found = lexicon.afterwards.longestMatch(in: text, at: draft.end) ?? afterCounter(draft)
    {
      draft.approximation = found.meaning
    }
  }

  /// 以上 of 200家以上: a classifier stands between.
  private func afterCounter(
    _ draft: QuantityDraft
  ) -> (meaning: Quantity.Approximation, end: Int)? {
    guard draft.kind == .cardinal, Self.counters.contains(text[draft.end]),
      text[draft.end + 1] == 0x4EE5
    else { return nil }
    return lexicon.afterwards.longestMatch(in: text, at: draft.end + 1)
  }

  private static let counters = Set(
    "家个個名人位项項件只台辆輛次场場所条條座间間处處套户戶类類种種".unicodeScalars.map(\.value))

  private func currency(before end: Int) -> (unit: QuantityUnit, start: Int)? {
    let place = text[end - 1] == 32 ? end - 1 : end
    let last = text[place - 1]
    let isSign = [0x24, 0xA3, 0xA5, 0x20AC, 0x20BD, 0x20B9, 0x20A9].contains(last)
    guard isSign || Scalar.isASCIILetter(last) || last == 0x5E01 || last == 0x5143 else {
      return nil
    }
    guard let found = lexicon.currencies.longestMatch(in: text, before: place) else { return nil }
    if let previous = drafts.last, previous.end > found.start { return nil }
    return (found.meaning, found.start)
  }
}

extension HanTail {
  /// 两年半, 一周半: half a unit more.
  fileprivate func withHalf(in text: ScalarText) -> HanTail {
    guard text[end] == HanFigure.half, ![0x5929, 0x4E2A, 0x5C0F].contains(text[end + 1]) else {
      return self
    }
    switch suffix {
    case .year?, .unit?:
      var copy = self
      (copy.hasHalf, copy.end) = (true, end + 1)
      return copy
    default: return self
    }
  }
}

extension QuantityDraft {
  fileprivate var isYearSized: Bool { value.whole.map { (1000...2199).contains($0) } ?? false }
}
