/// Reads one numeral of Han figures and digits from left to right.
///
/// `total` holds what 万 and 亿 have closed, `section` what 十百千 have closed, `low` and `high` the digit
/// that waits for its scale; both ends of 六七千 go the same road.
struct HanNumeralParser {
  private let text: ScalarText
  private var index: Int
  private var total = Span.zero
  private var section = Span.zero
  private var digit: Span?
  private var lastScale = 0
  private var sawZero = false
  private var result: HanNumeral

  /// The lower and the upper end while a numeral is read.
  private struct Span {
    var low: ExactNumber
    var high: ExactNumber
    static let zero = Span(low: .zero, high: .zero)
    var isZero: Bool { low == .zero && high == .zero }

    func scaled(_ power: Int) -> Span? {
      guard let low = low.scaled(by: power), let high = high.scaled(by: power) else { return nil }
      return Span(low: low, high: high)
    }

    func plus(_ other: Span) -> Span? {
      guard let low = low.plus(other.low), let high = high.plus(other.high) else { return nil }
      return Span(low: low, high: high)
    }
  }

  /// The numeral at a place; `nil` where none begins.
  static func numeral(in text: ScalarText, at start: Int, style: DigitStyle) -> HanNumeral? {
    var parser = HanNumeralParser(text, start)
    return parser.run(style)
  }

  private init(_ text: ScalarText, _ start: Int) {
    (self.text, index) = (text, start)
    result = HanNumeral(value: .zero, start: start, end: start)
  }

  private mutating func run(_ style: DigitStyle) -> HanNumeral? {
    while true {
      if Scalar.isDigit(text[index]) {
        guard digit == nil, result.digits == nil || lastScale >= 2 else { break }
        guard let digits = style.digits(in: text, at: index) else { return nil }
        if result.digits != nil, digits.hasPoint || digits.places > 4 { break }
        result.digits = result.digits ?? digits
        digit = Span(low: digits.value, high: digits.value)
        result.figures += digits.places
        index = digits.end
        skipSpaceBeforeScale()
      } else if !hanStep() {
        break
      }
    }
    return finish()
  }

  /// One Han figure; false where the numeral ends.
  private mutating func hanStep() -> Bool {
    let scalar = text[index]
    if let scale = HanFigure.scale(scalar) {
      if HanFigure.isUnitPrefix(in: text, at: index) { return false }
      if scalar >= 0xAC00, digit == nil, lastScale == 0 { return false }
      return closeScale(scale)
    }
    if let value = HanFigure.digit(scalar) { return digitStep(value) }
    if HanFigure.isSome(scalar) { return someStep() }
    if HanFigure.isMore(scalar) { return moreStep() }
    return false
  }

  private mutating func digitStep(_ value: Int) -> Bool {
    if digit != nil { return false }
    let run = digitRun()
    if value == 0 {
      if run > 1, total.isZero, section.isZero { return positional(run) }
      (sawZero, index) = (true, index + 1)
      result.figures += 1
      if result.figures == 1 { digit = .zero }
      return true
    }
    if run == 1 {
      digit = Span(low: ExactNumber(value), high: ExactNumber(value))
      (index, result.figures) = (index + 1, result.figures + 1)
      return true
    }
    if run == 2, let next = HanFigure.digit(text[index + 1]), isPair(value, next) {
      digit = Span(low: ExactNumber(value), high: ExactNumber(next))
      (index, result.figures, result.isPair) = (index + 2, result.figures + 1, true)
      return true
    }
    return total.isZero && section.isZero && result.digits == nil && positional(run)
  }

  /// How many Han digits follow one another.
  private func digitRun() -> Int {
    var count = 0
    while HanFigure.digit(text[index + count]) != nil { count += 1 }
    return count
  }

  private func isPair(_ one: Int, _ other: Int) -> Bool {
    other == one + 1 || (one, other) == (3, 5)
  }

  /// 二〇二四: digits by their places.
  private mutating func positional(_ run: Int) -> Bool {
    guard run <= 18 else { return false }
    var value: Int64 = 0
    var isLadder = run > 2
    for offset in 0..<run {
      let figure = HanFigure.digit(text[index + offset]) ?? 0
      if offset > 0, figure != (HanFigure.digit(text[index + offset - 1]) ?? 0) + 1 {
        isLadder = false
      }
      value = value * 10 + Int64(figure)
    }
    guard !isLadder, let number = ExactNumber(digits: value) else { return false }
    digit = Span(low: number, high: number)
    (index, result.figures, result.isPositional) = (index + run, result.figures + run, true)
    return false
  }

  /// 几百, 数十; 十几.
  private mutating func someStep() -> Bool {
    if let round = digit, result.digits?.hasPoint == false, round.low.exponent == 1 {
      section = round  // 10几, 30几
      (digit, index) = (Span(low: ExactNumber(1), high: ExactNumber(9)), index + 1)
      (result.isVague, result.hasMore) = (true, true)
      return false
    }
    guard digit == nil else { return false }
    let next = HanFigure.scale(text[index + 1])
    let isAfterTens = lastScale == 1 && !section.isZero
    guard next != nil || isAfterTens else { return false }
    digit = Span(low: ExactNumber(1), high: ExactNumber(next == nil ? 9 : 10))
    (index, result.isVague) = (index + 1, true)
    result.figures += 1
    return true
  }

  /// 三千多万, 60余: the figure is a lower end.
  private mutating func moreStep() -> Bool {
    guard result.figures > 0, !result.hasMore else { return false }
    let isLai = text[index] == 0x6765
    guard !isLai || lastScale == 1 else { return false }
    let next = text[index + 1]
    if isLai, HanFigure.scale(next) == nil, ![0x4E2A, 0x5E74, 0x5929, 0x5C81].contains(next) {
      return false
    }
    (result.hasMore, index) = (true, index + 1)
    return HanFigure.scale(text[index]) != nil
  }

  private mutating func closeScale(_ scale: Int) -> Bool {
    if digit == nil, section.isZero, scale == 1, total.isZero || lastScale >= 2 {
      digit = Span(low: ExactNumber(1), high: ExactNumber(1))
    }
    if scale < 4 {
      if digit == nil, !section.isZero { return false }
      let isTens = result.isVague && lastScale == 1 && digit != nil  // 十几千
      let (kept, multiplied) = isTens ? (Span.zero, section) : (section, .zero)
      guard let whole = multiplied.plus(digit ?? bareOne()), let closed = whole.scaled(scale),
        let sum = kept.plus(closed)
      else { return false }
      section = sum
    } else {
      guard closeBig(scale) else { return false }
    }
    result.figures += 1
    (digit, lastScale, sawZero, index) = (nil, scale, false, index + 1)
    result.scale =
      scale >= 4 && result.scale > scale ? result.scale + scale : max(result.scale, scale)
    skipSpaceBeforeScale()
    return true
  }

  /// 万, 亿, 兆; 万亿 multiplies what stands before it.
  private mutating func closeBig(_ scale: Int) -> Bool {
    var here = section
    if let digit { here = here.plus(digit) ?? here }
    if here.isZero, total.isZero { here = bareOne() }
    if !total.isZero, scale > totalScale || here.isZero {
      guard let sum = total.plus(here), let scaled = sum.scaled(scale) else { return false }
      total = scaled
    } else {
      guard let scaled = here.scaled(scale), let sum = total.plus(scaled) else { return false }
      total = sum
    }
    (section, totalScale) = (.zero, scale)
    return true
  }

  private var totalScale = 0

  private mutating func bareOne() -> Span {
    if result.figures == 0 { result.startsWithScale = true }
    return Span(low: ExactNumber(1), high: ExactNumber(1))
  }

  /// `1,500 万`: translators put a space between figure and scale.
  private mutating func skipSpaceBeforeScale() {
    guard result.digits != nil, text[index] == 32 else { return }
    let next = text[index + 1]
    if lastScale >= 8, isScaledFigure(at: index + 1) { index += 1 }
    guard let scale = HanFigure.scale(next), scale >= 2 else { return }
    if !HanFigure.isUnitPrefix(in: text, at: index + 1) { index += 1 }
  }

  /// The second part of 1억 2000만.
  private func isScaledFigure(at place: Int) -> Bool {
    var end = place
    while Scalar.isDigit(text[end]) { end += 1 }
    return end > place && end - place <= 4 && HanFigure.scale(text[end]) == 4
  }

  private mutating func finish() -> HanNumeral? {
    guard result.figures > 0 else { return nil }
    if let last = digit {
      let isShort =
        lastScale >= 2 && !sawZero && !result.hasMore && !result.isVague && !result.isPair
        && isSingle(last)
      guard let closed = isShort ? last.scaled(lastScale - 1) : last,
        let sum = section.plus(closed)
      else { return nil }
      section = sum
    }
    guard let sum = total.plus(section) else { return nil }
    (result.value, result.end) = (sum.low, index)
    if sum.high != sum.low { result.upper = sum.high }
    return result
  }

  /// 1万2 is 12,000 and 三千五 3,500.
  private func isSingle(_ span: Span) -> Bool {
    guard let whole = span.low.whole else { return false }
    return (1...9).contains(whole)
  }
}
