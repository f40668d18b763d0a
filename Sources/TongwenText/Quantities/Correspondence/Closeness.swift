import Foundation

extension Quantity {
  /// Whether the other text may say this figure so: by value, whatever the form.
  ///
  ///     109.8亿美元 ~ US$10.98 billion    三分之一 ~ one in three    晚8点 ~ 8 p.m.
  ///     50% ~ half    30 acres ~ 12.14 hectares    增长6倍 ~ sevenfold    6个月 ~ half a year
  ///
  /// Symmetric. Units and currencies do not have to agree (that is another question: `unitAgrees`).
  public func corresponds(to other: Quantity) -> Bool { distance(to: other) != nil }

  /// How far the forms of two figures of one value lie apart, 0 for the same form; `nil` where the figures
  /// cannot mean the same.
  public func distance(to other: Quantity) -> Int? {
    if isListMark != other.isListMark, isWeak || other.isWeak { return nil }
    if let plain = plainDistance(to: other) { return plain }
    if let converted = convertedDistance(to: other) { return converted }
    return vagueDistance(to: other)
  }

  /// Whether the units can name the same thing, or one of them is not said.
  public func unitAgrees(with other: Quantity) -> Bool {
    guard let one = unit, let two = other.unit else { return true }
    return one.covers(two)
  }

  // MARK: Equal values

  private func plainDistance(to other: Quantity) -> Int? {
    guard let gap = KindGap.between(kind, other.kind) else { return nil }
    if gap == 3, isWeak || other.isWeak, !isAge(like: other) { return nil }
    if kind == .clock, other.kind == .clock { return sameTime(other) ? 0 : nil }
    if kind == .decade || other.kind == .decade { return sameDecade(other) ? gap : nil }
    let more = unitAgrees(with: other) ? 0 : 2
    if value == other.value { return gap + more }
    if alternative == other.value || other.alternative == value { return gap + more + 1 }
    if let mine = alternative, mine == other.alternative { return gap + more + 2 }
    return nil
  }

  /// 50多岁 and "in their fifties", 40来岁 and "in his thirties": two people's ages in tens.
  package func isAge(like other: Quantity) -> Bool {
    let kinds = [kind, other.kind]
    return kinds.contains(.decade) && (kinds.contains(.measure) || kinds.contains(.cardinal))
      && [value, other.value].allSatisfy { (2...9).contains($0.digits) && $0.exponent == 1 }
  }

  private func sameTime(_ other: Quantity) -> Bool {
    guard let one = value.whole, let two = other.value.whole else { return false }
    let cycle = isHalfOfDayKnown && other.isHalfOfDayKnown ? 1440 : 720
    return one % cycle == two % cycle
  }

  private func sameDecade(_ other: Quantity) -> Bool {
    guard let one = value.whole, let two = other.value.whole else { return false }
    return one == two || (one < 100 || two < 100) && one % 100 == two % 100
  }

  // MARK: Other forms of one value

  private func convertedDistance(to other: Quantity) -> Int? {
    switch (kind, other.kind) {
    case (.percent, .fraction), (.percent, .multiple), (.percent, .cardinal):
      return equalsHundredth(of: other) ? 3 : nil
    case (.fraction, .percent), (.multiple, .percent), (.cardinal, .percent):
      return other.equalsHundredth(of: self) ? 3 : nil
    case (.clock, .cardinal), (.clock, .ordinal): return isHour(other) ? 4 : nil
    case (.cardinal, .clock), (.ordinal, .clock): return other.isHour(self) ? 4 : nil
    case (.century, .decade): return startsCentury(other) ? 2 : nil
    case (.decade, .century): return other.startsCentury(self) ? 2 : nil
    case (.measure, .measure): return measuresSame(other) ? 3 : nil
    case (.measure, .fraction), (.fraction, .measure), (.fraction, .cardinal),
      (.cardinal, .fraction):
      return value == other.value || alternative == other.value || other.alternative == value
        ? 3 : nil
    default: return nil
    }
  }

  /// The 1800s are the 19th century.
  private func startsCentury(_ decade: Quantity) -> Bool {
    guard let century = value.whole, let year = decade.value.whole else { return false }
    return year == (century - 1) * 100
  }

  /// 50 % is a half and 200 % twofold.
  private func equalsHundredth(of other: Quantity) -> Bool {
    let part = value.scaled(by: -2)
    return part == other.value || other.alternative != nil && part == other.alternative
  }

  private func isHour(_ other: Quantity) -> Bool {
    guard let minutes = value.whole else { return false }
    if let hour = other.value.whole, (0...24).contains(hour) {
      return minutes % 720 == hour * 60 % 720
    }
    guard let figures = other.value.scaled(by: 2)?.whole, figures % 100 < 60 else { return false }
    return minutes % 720 == (figures / 100 * 60 + figures % 100) % 720  // 23.45
  }

  private func measuresSame(_ other: Quantity) -> Bool {
    guard let one = unit, let two = other.unit, one.dimension == two.dimension, one != two else {
      return false
    }
    if one.dimension == .temperature { return Self.sameHeat(self, other) }
    let first = value.double * one.factor.double
    let second = other.value.double * two.factor.double
    let slack = max(value.slack * one.factor.double, other.value.slack * two.factor.double)
    let tolerance = one.dimension == .time ? 0.002 : 0.007
    return abs(first - second) <= max(tolerance * max(abs(first), abs(second)), slack)
  }

  private static func sameHeat(_ one: Quantity, _ other: Quantity) -> Bool {
    one.celsius.contains { first in other.celsius.contains { abs(first - $0) <= 0.6 } }
  }

  /// What a temperature can be in degrees Celsius; plain degrees may be either.
  private var celsius: [Double] {
    let (plain, converted) = (value.double, (value.double - 32) / 1.8)
    switch unit?.id {
    case "fahrenheit": return [converted]
    case "celsius": return [plain]
    default: return [plain, converted]
    }
  }

  // MARK: Vague amounts

  /// 十几 and fifteen, hundreds and 数百, 二百多 and hundreds, 十几 and "more than ten".
  private func vagueDistance(to other: Quantity) -> Int? {
    guard upper != nil || other.upper != nil, KindGap.between(kind, other.kind) != nil else {
      return nil
    }
    let (mine, its) = (reach, other.reach)
    return mine.overlaps(its) ? 5 : nil
  }

  /// From the value to the upper end; "more than ten" goes up to the next ten.
  private var reach: ClosedRange<Double> {
    let low = value.double
    let isOpen = upper == nil && (approximation == .moreThan || approximation == .atLeast)
    let step = isOpen && low >= 1 ? pow(10, floor(log10(low))) * 0.99 : 0
    return low...max(low, (upper?.double ?? low) + step)
  }
}

extension ExactNumber {
  /// Half of the last place that is written: what rounding may hide; 0 for whole hundreds.
  fileprivate var slack: Double {
    guard exponent <= 0, denominator == 1 else { return 0 }
    return (ExactNumber(digits: 5, exponent: exponent - 1) ?? .zero).double
  }
}

/// How far two kinds of figures lie apart when their values are equal; `nil` where they do not mix.
enum KindGap {
  static func between(_ one: Quantity.Kind, _ other: Quantity.Kind) -> Int? {
    let row = table[Int(one.rawValue)][Int(other.rawValue)]
    return row < 0 ? nil : Int(row)
  }

  private static let table: [[Int8]] = {
    let size = Quantity.Kind.allCases.count
    var table = [[Int8]](repeating: [Int8](repeating: -1, count: size), count: size)
    for kind in Quantity.Kind.allCases { table[Int(kind.rawValue)][Int(kind.rawValue)] = 0 }
    for (one, other, gap) in pairs {
      table[Int(one.rawValue)][Int(other.rawValue)] = gap
      table[Int(other.rawValue)][Int(one.rawValue)] = gap
    }
    return table
  }()

  private static let pairs: [(Quantity.Kind, Quantity.Kind, Int8)] = [
    (.cardinal, .ordinal, 1), (.cardinal, .year, 1), (.cardinal, .day, 1), (.cardinal, .measure, 1),
    (.cardinal, .money, 1), (.cardinal, .multiple, 1), (.cardinal, .vague, 1),
    (.cardinal, .century, 2), (.cardinal, .percentagePoint, 2), (.cardinal, .percent, 3),
    (.cardinal, .month, 3), (.cardinal, .decade, 3), (.ordinal, .day, 1), (.ordinal, .century, 1),
    (.ordinal, .measure, 1), (.ordinal, .multiple, 2), (.ordinal, .year, 2), (.ordinal, .month, 3),
    (.percent, .percentagePoint, 1), (.year, .measure, 2), (.day, .measure, 1),
    (.month, .measure, 2),
    (.money, .measure, 1), (.money, .vague, 1), (.measure, .vague, 1), (.multiple, .measure, 2),
    (.multiple, .fraction, 2), (.percent, .vague, 2), (.decade, .year, 2), (.decade, .measure, 3),
  ]
}
