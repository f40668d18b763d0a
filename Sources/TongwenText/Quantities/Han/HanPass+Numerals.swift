extension HanPass {
  /// A numeral with what follows it; moves on by at least one scalar.
  mutating func readNumeral() {
    let start = index
    if readPercentWords() || readPlan() || isNameTail() { return }
    guard var numeral = HanNumeralParser.numeral(in: text, at: start, style: grammar.style) else {
      skipFigures()
      return
    }
    readDecimals(&numeral)
    index = max(numeral.end, start + 1)
    if readFraction(numeral) { return }
    attach(numeral, to: suffix(after: numeral))
  }

  /// Past digits that make no number: 三四五六 in a list of classes, more digits than fit.
  private mutating func skipFigures() {
    let isDigits = Scalar.isDigit(text[index])
    index += 1
    while isDigits ? Scalar.isDigit(text[index]) : HanFigure.digit(text[index]) != nil {
      index += 1
    }
  }

  /// 卡-52M, 歼-20: digits that a hyphen ties to a Han name.
  private mutating func isNameTail() -> Bool {
    guard Scalar.isDigit(text[index]), text[index - 1] == 0x2D, Scalar.isHan(text[index - 2]),
      drafts.last.map({ $0.end < index - 1 }) ?? true
    else { return false }
    CodeWord.skip(text, &index)
    return true
  }

  /// 十三五: the thirteenth five-year plan.
  private mutating func readPlan() -> Bool {
    guard text[index] == 0x5341, let plan = HanFigure.digit(text[index + 1]), plan > 0,
      text[index + 2] == 0x4E94, HanFigure.scale(text[index + 3]) == nil
    else { return false }
    drafts.append(
      QuantityDraft(kind: .ordinal, value: ExactNumber(10 + plan), start: index, end: index + 2))
    drafts.append(
      QuantityDraft(value: ExactNumber(5), start: index + 2, end: index + 3, isWeak: true))
    index += 3
    return true
  }

  /// 百分之七八十, 千分之三, 万分之一.
  private mutating func readPercentWords() -> Bool {
    guard let scale = HanFigure.scale(text[index]), (2...4).contains(scale),
      text[index + 1] == 0x5206, text[index + 2] == 0x4E4B
    else { return false }
    guard
      var numeral = HanNumeralParser.numeral(in: text, at: index + 3, style: grammar.style)
    else { return false }
    readDecimals(&numeral)
    let power = 2 - scale
    guard let value = numeral.value.scaled(by: power) else { return false }
    append(
      QuantityDraft(
        kind: .percent, value: value, upper: numeral.upper?.scaled(by: power), start: index,
        end: numeral.end), pair: numeral.isPair)
    index = numeral.end
    return true
  }

  /// 三点五倍: a decimal in Han digits, where a scale or factor follows.
  private func readDecimals(_ numeral: inout HanNumeral) {
    guard numeral.digits == nil, !numeral.isVague, [0x70B9, 0x9EDE].contains(text[numeral.end])
    else { return }
    var (end, value) = (numeral.end + 1, numeral.value)
    var power = -1
    while let digit = HanFigure.digit(text[end]), power > -9 {
      guard let part = ExactNumber(digit).scaled(by: power), let sum = value.plus(part) else {
        return
      }
      (value, end, power) = (sum, end + 1, power - 1)
    }
    let scale = HanFigure.scale(text[end]) ?? 0
    let isFactor = text[end] == 0x500D || text[end] == 0x4E2A && text[end + 1] == 0x767E
    guard power < -1, scale >= 4 || isFactor, let scaled = value.scaled(by: scale) else { return }
    (numeral.value, numeral.end, numeral.scale) = (scaled, scale > 0 ? end + 1 : end, scale)
  }

  /// 三分之一, 5分之2.
  private mutating func readFraction(_ below: HanNumeral) -> Bool {
    guard text[below.end] == 0x5206, text[below.end + 1] == 0x4E4B,
      let above = HanNumeralParser.numeral(in: text, at: below.end + 2, style: grammar.style),
      let value = above.value.divided(by: below.value)
    else { return false }
    drafts.append(
      QuantityDraft(kind: .fraction, value: value, start: below.start, end: above.end))
    index = above.end
    return true
  }

  /// 第三, 第23.
  mutating func readOrdinal() {
    let start = index
    var next = index + 1
    while text[next] == 32 { next += 1 }
    guard let numeral = HanNumeralParser.numeral(in: text, at: next, style: grammar.style) else {
      index += 1
      return
    }
    index = numeral.end
    let isWeak = numeral.digits == nil && numeral.end - next < 2
    let after = lexicon.suffixes.longestMatch(in: text, at: skippingSpace(numeral.end))?.meaning
    let unit = after?.lasting.flatMap { $0.dimension == .time ? $0 : nil }
    append(
      QuantityDraft(
        kind: after?.isCentury == true ? .century : .ordinal, value: numeral.value,
        upper: numeral.upper, unit: unit, start: start, end: numeral.end, isWeak: isWeak),
      pair: numeral.isPair)
  }

  /// 半年, 半个小时, 半数.
  mutating func readHalf() {
    let start = index
    index += 1
    let after = [0x4E2A, 0x500B].contains(text[index]) ? index + 1 : index
    var draft = QuantityDraft(
      kind: .fraction, value: HanPass.half, start: start, end: index, isWeak: true)
    for place in [index, after] {
      guard let found = lexicon.suffixes.longestMatch(in: text, at: place),
        let unit = found.meaning.lasting
      else { continue }
      (draft.kind, draft.unit, draft.end) = (unit.isCurrency ? .money : .measure, unit, found.end)
      index = found.end
      break
    }
    drafts.append(draft)
  }

  static let half = ExactNumber(1, over: 2) ?? .zero

  /// Adds a figure; where it names two (六七千) both, in one place.
  mutating func append(_ draft: QuantityDraft, pair: Bool) {
    guard pair, let upper = draft.upper else {
      drafts.append(draft)
      return
    }
    var (low, high) = (draft, draft)
    (low.upper, high.upper, high.value) = (nil, nil, upper)
    drafts.append(low)
    drafts.append(high)
  }
}

extension HanLexicon.Suffix {
  var isCentury: Bool { if case .century = self { true } else { false } }

  /// The unit of a figure that lasts or weighs: 年 after a plain figure is a duration.
  var lasting: QuantityUnit? {
    switch self {
    case .unit(let unit): unit
    case .year: .year
    case .day: .day
    case .century: .century
    default: nil
    }
  }
}
