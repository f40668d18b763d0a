/// A numeral in digits or words: 1.5 billion, two hundred and five, half a million.
struct LatinNumeral {
  var value: ExactNumber
  /// Lexemes.
  var start: Int
  var end: Int
  var digits: Digits?
  /// The power of ten of its scale words.
  var scale = 0
  var isOrdinal = false
  /// a million, hundred, or one to ten in words.
  var isWeak = false
  /// 5m after no currency: metres or millions.
  var alternative: ExactNumber?
  var upper: ExactNumber?
  /// half a million: nothing may be added any more.
  var isHalved = false
}

extension LatinPass {
  /// The numeral at a lexeme; `nil` where none begins.
  func numeral(at start: Int) -> LatinNumeral? {
    guard start < lexemes.count else { return nil }
    let lexeme = lexemes[start]
    if let digits = lexeme.digits { return figure(digits, at: start) }
    switch lexeme.meaning {
    case .number, .ordinal: return spelled(at: start)
    case .scale, .dozen: return scaled(ExactNumber(1), from: start, at: start, isWeak: true)
    case .article where isScale(start + 1):
      return scaled(ExactNumber(1), from: start, at: start + 1, isWeak: true)
    case .article where isPart(start + 1):
      return LatinNumeral(value: ExactNumber(1), start: start, end: start + 1, isWeak: true)
    case .several where isScale(start + 1): return several(at: start)
    case .half: return half(at: start)
    default: return nil
    }
  }

  func meaning(_ index: Int) -> LatinMeaning? {
    index >= 0 && index < lexemes.count ? lexemes[index].meaning : nil
  }

  func sign(_ index: Int) -> UInt32 {
    index >= 0 && index < lexemes.count && lexemes[index].form == .sign ? lexemes[index].sign : 0
  }

  func isHyphen(_ index: Int) -> Bool {
    sign(index) == 0x2D && lexemes[index].isTied && index + 1 < lexemes.count
      && lexemes[index + 1].isTied
  }

  func isScale(_ index: Int) -> Bool {
    switch meaning(index) {
    case .scale, .dozen: true
    default: false
    }
  }

  private func isPart(_ index: Int) -> Bool {
    switch meaning(index) {
    case .part: true
    case .ordinal(let below): below > 2
    default: false
    }
  }

  // MARK: Digits

  private func figure(_ digits: Digits, at start: Int) -> LatinNumeral {
    var numeral = LatinNumeral(
      value: digits.value, start: start, end: start + 1, digits: digits)
    addPart(&numeral)
    if case .ordinalEnding? = meaning(numeral.end), lexemes[numeral.end].isTied {
      (numeral.isOrdinal, numeral.end) = (true, numeral.end + 1)
      return numeral
    }
    if case .shortScale(let power)? = meaning(numeral.end), lexemes[numeral.end].isTied {
      shortScale(power, &numeral)
      return numeral
    }
    multiply(&numeral)
    return numeral
  }

  /// 3 1/2, 3½.
  private func addPart(_ numeral: inout LatinNumeral) {
    let next = numeral.end
    guard next < lexemes.count, let more = lexemes[next].digits else { return }
    if lexemes[next].isTied || more.value < ExactNumber(1) && more.value.denominator > 1,
      let sum = numeral.value.plus(more.value)
    {
      (numeral.value, numeral.end) = (sum, next + 1)
    } else if sign(next + 1) == 0x2F, next + 2 < lexemes.count, lexemes[next + 2].isTied,
      let below = lexemes[next + 2].digits, more.value < below.value,
      let part = more.value.divided(by: below.value), let sum = numeral.value.plus(part)
    {
      (numeral.value, numeral.end) = (sum, next + 3)
    }
  }

  /// m is a million after a currency, else perhaps metres.
  private func shortScale(_ power: Int, _ numeral: inout LatinNumeral) {
    guard let scaled = numeral.value.scaled(by: power) else { return }
    if power != 6 || currency(before: numeral.start) != nil {
      (numeral.value, numeral.scale, numeral.end) = (scaled, power, numeral.end + 1)
    } else {
      numeral.alternative = scaled
    }
  }

  /// Scale words after a figure: 1.5 billion, 200-million, 5 hundred thousand.
  private func multiply(_ numeral: inout LatinNumeral) {
    var index = isHyphen(numeral.end) ? numeral.end + 1 : numeral.end
    while true {
      switch meaning(index) {
      case .scale(let power):
        guard let value = numeral.value.scaled(by: power) else { return }
        (numeral.value, numeral.scale) = (value, numeral.scale + power)
      case .dozen:
        guard let value = numeral.value.times(ExactNumber(12)) else { return }
        numeral.value = value
      default: return
      }
      index += 1
      numeral.end = index
    }
  }

  // MARK: Words

  private func scaled(
    _ value: ExactNumber, from start: Int, at index: Int, isWeak: Bool
  ) -> LatinNumeral {
    var numeral = LatinNumeral(value: value, start: start, end: index, isWeak: isWeak)
    multiply(&numeral)
    return numeral
  }

  /// several hundred, a few thousand.
  private func several(at start: Int) -> LatinNumeral {
    var numeral = scaled(ExactNumber(1), from: start, at: start + 1, isWeak: true)
    numeral.upper = numeral.value.scaled(by: 1)
    return numeral
  }

  /// half a million, half a dozen, half.
  private func half(at start: Int) -> LatinNumeral {
    let one = LatinPass.half
    if case .article? = meaning(start + 1), isScale(start + 2) {
      return scaled(one, from: start, at: start + 2, isWeak: false)
    }
    if isHyphen(start + 1), isScale(start + 2) {
      return scaled(one, from: start, at: start + 2, isWeak: false)
    }
    return LatinNumeral(value: one, start: start, end: start + 1, isWeak: true, isHalved: true)
  }

  /// Number words: twenty-three, one hundred and five thousand, nineteen eighty-four, twenty-first.
  private func spelled(at start: Int) -> LatinNumeral? {
    var words = NumberWords()
    var index = start
    loop: while true {
      let place = isHyphen(index) && words.count > 0 ? index + 1 : index
      switch meaning(place) {
      case .number(let value):
        guard words.add(value) else { break loop }
      case .scale(let power):
        guard words.close(power) else { break loop }
      case .dozen:
        guard words.dozen() else { break loop }
      case .ordinal(let value):
        guard words.ordinal(value) else { break loop }
        index = place + 1
        break loop
      case .and:
        guard words.mayGoOn(to: nextNumber(after: place)), !startsAnew(place + 2, words)
        else {
          if addsHalf(place), words.addHalf() {
            index = place + 3
            continue loop
          }
          break loop
        }
      default: break loop
      }
      index = place + 1
    }
    guard words.count > 0, let value = words.value else { return nil }
    return LatinNumeral(
      value: value, start: start, end: index, scale: words.scale, isOrdinal: words.isOrdinal,
      isWeak: words.count == 1 && value <= ExactNumber(10) || words.isOrdinal)
  }

  /// three million and five million are two figures.
  private func startsAnew(_ index: Int, _ words: NumberWords) -> Bool {
    if case .scale(let power)? = meaning(index) { return power >= words.lastScale }
    return false
  }

  private func nextNumber(after index: Int) -> Int? {
    if case .number(let value)? = meaning(index + 1) { return value }
    return nil
  }

  /// two and a half.
  private func addsHalf(_ index: Int) -> Bool {
    meaning(index + 1) == .article && meaning(index + 2) == .half
  }

  static let half = ExactNumber(1, over: 2) ?? .zero
}

/// The sum that number words make, from left to right.
private struct NumberWords {
  var count = 0
  var scale = 0
  var lastScale = 0
  var isOrdinal = false
  private var total = ExactNumber.zero
  private var current = ExactNumber.zero
  private var last = 0
  private var isClosed = false

  /// Hundreds or thousands stand there and less than a hundred follows (two hundred and five), or tens and a
  /// unit (treinta y dos).
  func mayGoOn(to next: Int?) -> Bool {
    guard let next, next < 100, !isClosed else { return false }
    return scale > 0 || last >= 20 && last < 100 && next < 10
  }

  var value: ExactNumber? { total.plus(current) }

  mutating func add(_ value: Int) -> Bool {
    if isClosed { return false }
    let isUnitAfterTens = last >= 20 && last < 100 && value < 10 && value > 0
    let isYear = count == 1 && (10...20).contains(last) && value >= 10
    if isYear {
      guard let hundreds = current.scaled(by: 2) else { return false }
      current = hundreds
    } else if last != 0, !isUnitAfterTens {
      return false
    }
    guard let sum = current.plus(ExactNumber(value)) else { return false }
    (current, last, count) = (sum, value, count + 1)
    return true
  }

  mutating func close(_ power: Int) -> Bool {
    if isClosed, power < 3 { return false }
    if power == 2 {
      guard current != .zero, let hundreds = current.scaled(by: 2) else { return false }
      current = hundreds
    } else {
      guard current != .zero || total != .zero else { return false }
      let here = current == .zero ? total : current
      guard let scaled = here.scaled(by: power) else { return false }
      if current == .zero { total = scaled } else { total = total.plus(scaled) ?? total }
      current = .zero
    }
    (last, scale, count, lastScale) = (0, scale + power, count + 1, power)
    return true
  }

  mutating func dozen() -> Bool {
    guard let twelve = current.times(ExactNumber(12)), current != .zero else { return false }
    (current, last, count, isClosed) = (twelve, 100, count + 1, true)
    return true
  }

  mutating func ordinal(_ value: Int) -> Bool {
    if count > 0 {
      let fits = last >= 20 && last < 100 && value < 10 || last == 0 && scale > 0 && value < 100
      let isScale = value >= 100 && last > 0
      guard fits || isScale else { return false }
      if isScale { return false }
    }
    guard let sum = current.plus(ExactNumber(value)) else { return false }
    (current, isOrdinal, count) = (sum, true, count + 1)
    return true
  }

  mutating func addHalf() -> Bool {
    guard scale == 0, let half = ExactNumber(1, over: 2), let sum = current.plus(half) else {
      return false
    }
    (current, last, isClosed) = (sum, 100, true)
    return true
  }
}
