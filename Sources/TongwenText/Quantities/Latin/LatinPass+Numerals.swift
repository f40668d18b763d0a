extension LatinPass {
  /// A numeral with what stands around it; moves on by at least one lexeme.
  mutating func readNumeral() {
    guard let numeral = numeral(at: index) else {
      index += 1
      return
    }
    var draft = plain(numeral)
    if let end = fraction(numeral, &draft) ?? share(numeral, &draft) ?? tail(numeral, &draft) {
      index = end
    } else {
      index = numeral.end
      money(numeral, &draft)
      yearOrDecade(numeral, &draft)
    }
    draft.end = max(draft.end, lexemes[index - 1].end)
    hedge(before: numeral.start, &draft)
    if draft.expressionStart == nil, let currency = currency(before: numeral.start),
      draft.kind == .money
    {
      draft.expressionStart = currency.start
    }
    drafts.append(draft)
    followDay(numeral, draft)
  }

  private func plain(_ numeral: LatinNumeral) -> QuantityDraft {
    QuantityDraft(
      kind: numeral.isOrdinal ? .ordinal : numeral.upper != nil ? .vague : .cardinal,
      value: numeral.value, upper: numeral.upper, alternative: numeral.alternative,
      start: lexemes[numeral.start].start, end: lexemes[numeral.end - 1].end,
      isWeak: numeral.isWeak, scale: numeral.scale)
  }

  // MARK: Fractions

  /// two-thirds, a third, three quarters, 2/3, half; the end, or nil.
  private func fraction(_ numeral: LatinNumeral, _ draft: inout QuantityDraft) -> Int? {
    if numeral.digits != nil, sign(numeral.end) == 0x2F { return figures(numeral, &draft) }
    let next = isHyphen(numeral.end) ? numeral.end + 1 : numeral.end
    guard numeral.scale == 0, !numeral.isOrdinal, let above = numeral.value.whole, above < 100,
      let below = denominator(next, isOne: above == 1), above <= below,
      let value = ExactNumber(above, over: below)
    else { return half(numeral, &draft) }
    draft.kind = .fraction
    draft.value = value
    let isDoubtful = meaning(numeral.start) == .article && meaning(next + 1) != .of
    draft.isWeak = isDoubtful
    if isDoubtful { draft.alternative = ExactNumber(below) }
    return next + 1
  }

  private func denominator(_ index: Int, isOne: Bool) -> Int? {
    switch meaning(index) {
    case .part(let below): below
    case .ordinal(let below) where isOne && below > 2: below
    default: nil
    }
  }

  private func half(_ numeral: LatinNumeral, _ draft: inout QuantityDraft) -> Int? {
    guard numeral.isHalved else { return nil }
    draft.kind = .fraction
    var next = numeral.end
    if isHyphen(next) { next += 1 }
    if case .article? = meaning(next) { next += 1 }
    if case .hedge? = meaning(next) { return nil }
    guard let unit = unit(at: next) else { return numeral.end }
    (draft.kind, draft.unit) = (unit.unit.isCurrency ? .money : .measure, unit.unit)
    return unit.end
  }

  /// 2/3 is a fraction; 9/11 and 24/7 stay two figures.
  private func figures(_ numeral: LatinNumeral, _ draft: inout QuantityDraft) -> Int? {
    guard numeral.end + 1 < lexemes.count, lexemes[numeral.end].isTied,
      lexemes[numeral.end + 1].isTied, let below = lexemes[numeral.end + 1].digits,
      let top = numeral.value.whole, let bottom = below.value.whole, top > 0, bottom > 0
    else { return nil }
    if top == 24, bottom == 7 {
      draft.isWeak = true
      return numeral.end + 2
    }
    if top == 9, bottom == 11 {
      (draft.value, draft.isWeak) = (ExactNumber(911), true)  // the day
      return numeral.end + 2
    }
    guard top < bottom, bottom <= 10 || top == 1 && bottom <= 100,
      let value = ExactNumber(top, over: bottom)
    else { return nil }
    (draft.kind, draft.value) = (.fraction, value)
    return numeral.end + 2
  }

  /// one in five, nine out of ten: the second figure is read by itself.
  private func share(_ numeral: LatinNumeral, _ draft: inout QuantityDraft) -> Int? {
    var next = numeral.end
    if case .out? = meaning(next), case .of? = meaning(next + 1) {
      next += 2
    } else if case .in? = meaning(next) {
      next += 1
    } else {
      return nil
    }
    guard numeral.scale == 0, let below = self.numeral(at: next),
      below.digits?.looksLikeYear != true,
      numeral.value < below.value, let value = numeral.value.divided(by: below.value)
    else { return nil }
    if case .month? = meaning(below.end) { return nil }
    draft.alternative = value
    return numeral.end
  }

  // MARK: What follows

  /// Per cent, times, units, months, hours; the end, or nil.
  private func tail(_ numeral: LatinNumeral, _ draft: inout QuantityDraft) -> Int? {
    let next = numeral.end
    let word = isHyphen(next) ? next + 1 : next
    if sign(next) == 0x25 {
      draft.kind = .percent
      return next + 1
    }
    if sign(next) == 0x2030 {
      (draft.kind, draft.value) = (.percent, draft.value.scaled(by: -1) ?? draft.value)
      return next + 1
    }
    switch meaning(word) {
    case .percent:
      draft.kind = .percent
      return word + 1
    case .per where meaning(word + 1) == .cent:
      draft.kind = .percent
      return word + 2
    case .percentage where isPoint(word + 1):
      draft.kind = .percentagePoint
      return word + 2
    case .fold, .times:
      draft.kind = .multiple
      return word + 1
    case .century where numeral.isOrdinal:
      draft.kind = .century
      draft.isWeak = false
      return word + 1
    case .morning, .afternoon, .clock: return hour(numeral, word, &draft)
    case nil where sign(word) == 0x2E: return dayBefore(numeral, word, &draft)
    case .month, .of: return dayBefore(numeral, word, &draft)
    default: break
    }
    if text[lexemes[word < lexemes.count ? word : word - 1].start] == 0x6F,
      meaning(word + 2) == .clock
    {
      return hour(numeral, word + 2, &draft)
    }
    if let sign = moneySign(next) {
      (draft.kind, draft.unit) = (.money, sign)
      return next + 1
    }
    if numeral.isOrdinal {
      draft.unit = unit(at: word).flatMap { $0.unit.dimension == .time ? $0.unit : nil }
      return nil
    }
    guard let found = unit(at: word) else { return nil }
    if numeral.digits?.looksLikeYear == true, found.unit.id == "year" {
      draft.kind = .year
      return found.end
    }
    (draft.kind, draft.unit) = (found.unit.isCurrency ? .money : .measure, found.unit)
    return found.end
  }

  /// 3$, 100 €: the sign after the figure.
  private func moneySign(_ index: Int) -> QuantityUnit? {
    let sign = sign(index)
    guard [0x24, 0xA3, 0x20AC, 0xA5].contains(sign),
      index + 1 >= lexemes.count || lexemes[index + 1].digits == nil || !lexemes[index + 1].isTied
    else { return nil }
    return lexicon.currencies.longestMatch(in: text, before: lexemes[index].end)?.meaning
  }

  private func isPoint(_ index: Int) -> Bool { meaning(index) == .point }

  /// The unit whose name begins at a lexeme, and the lexeme after it.
  func unit(at index: Int) -> (unit: QuantityUnit, end: Int)? {
    guard index < lexemes.count else { return nil }
    let start = lexemes[index].start
    var (hash, place) = (MeaningTable<QuantityUnit>.start, start)
    var found: (unit: QuantityUnit, place: Int)?
    while place < text.count, place - start < lexicon.units.longest {
      let scalar = text[place] == 0x2D ? 32 : Scalar.lowered(text[place])
      hash = MeaningTable<QuantityUnit>.step(hash, scalar)
      place += 1
      if Scalar.isLetter(text[place]), Scalar.isLetter(scalar) { continue }
      if let unit = lexicon.units.meaning(of: hash) { found = (unit, place) }
    }
    guard let found else { return nil }
    var end = index
    while end < lexemes.count, lexemes[end].start < found.place { end += 1 }
    return (found.unit, end)
  }

  private mutating func money(_ numeral: LatinNumeral, _ draft: inout QuantityDraft) {
    guard draft.kind == .cardinal, let currency = currency(before: numeral.start) else { return }
    (draft.kind, draft.unit, draft.start) = (.money, currency.unit, currency.start)
    draft.expressionStart = currency.start
  }

  /// The currency that stands before a lexeme, and where it begins.
  func currency(before index: Int) -> (unit: QuantityUnit, start: Int)? {
    guard index > 0 else { return nil }
    let last = lexemes[index - 1]
    guard last.meaning == nil, last.form == .sign || last.end - last.start <= 4 else { return nil }
    guard let found = lexicon.currencies.longestMatch(in: text, before: last.end),
      !Scalar.isLetter(text[found.start - 1]) || !Scalar.isLetter(text[found.start])
    else { return nil }
    return (found.meaning, found.start)
  }

  private mutating func yearOrDecade(_ numeral: LatinNumeral, _ draft: inout QuantityDraft) {
    guard draft.kind == .cardinal, numeral.scale == 0 else { return }
    if numeral.digits?.looksLikeYear == true { draft.kind = .year }
    if numeral.digits == nil, lexemes.indices.contains(numeral.start + 1),
      numeral.end - numeral.start >= 2,
      let year = numeral.value.whole, (1100...2099).contains(year), !isScaleWithin(numeral)
    {
      draft.kind = .year
    }
  }

  private func isScaleWithin(_ numeral: LatinNumeral) -> Bool {
    (numeral.start..<numeral.end).contains { isScale($0) }
  }

  // MARK: Hedges

  /// `no` of "no fewer than", `not` of "not more than".
  private func isDenial(_ index: Int) -> Bool {
    guard lexemes.indices.contains(index), lexemes[index].meaning == nil else { return false }
    let word = (lexemes[index].start..<lexemes[index].end).map { Scalar.lowered(text[$0]) }
    return word == [0x6E, 0x6F] || word == [0x6E, 0x6F, 0x74]
  }

  private func hedge(before index: Int, _ draft: inout QuantityDraft) {
    var place = index - 1
    if let start = draft.expressionStart {
      while place >= 0, lexemes[place].start >= start { place -= 1 }
    }
    let found: (Quantity.Approximation, Int)? =
      switch (meaning(place), meaning(place - 1)) {
      case (.than, .comparison(let hedge)) where isDenial(place - 2):
        (hedge == .lessThan ? .atLeast : .atMost, place - 2)
      case (.than, .comparison(let hedge)): (hedge, place - 1)
      case (.to, .up): (.atMost, place - 1)
      case (.least, _): (.atLeast, place)
      case (.most, _): (.atMost, place)
      case (.hedge(let hedge), _): (hedge, place)
      default: nil
      }
    if let found {
      (draft.approximation, draft.expressionStart) = (found.0, lexemes[found.1].start)
    } else if case .or? = meaning(self.index),
      case .comparison(let hedge)? = meaning(self.index + 1)
    {
      draft.approximation = hedge == .moreThan ? .atLeast : .atMost
    }
  }
}
