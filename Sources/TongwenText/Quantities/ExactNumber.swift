/// A number without rounding: a decimal, or a fraction whose denominator no decimal can hold.
///
/// The value is `digits × 10^exponent ÷ denominator`, kept in one canonical form, so that equal numbers
/// are equal values: 10.98 billion is 109.8亿, 0.5 is one half.
///
///     ExactNumber(decimal: "109.8")?.scaled(by: 8) == ExactNumber(10_980_000_000)  // true
///     ExactNumber(1, over: 3)?.description                                        // "1/3"
public struct ExactNumber: Hashable, Sendable {
  /// The significant digits, not divisible by 10 unless 0.
  public let digits: Int64
  /// The power of ten that `digits` is multiplied by.
  public let exponent: Int
  /// Greater than 0 and prime to 10.
  public let denominator: Int64

  /// No power of ten beyond this is read: text that needs more is no quantity.
  private static let largestExponent = 60

  /// 0.
  public static let zero = ExactNumber(0)

  /// Makes one from its parts.
  public init(_ value: Int) {
    var (digits, exponent) = (Int64(value), 0)
    while digits != 0, digits % 10 == 0 { (digits, exponent) = (digits / 10, exponent + 1) }
    (self.digits, self.exponent, denominator) = (digits, exponent, 1)
  }

  /// `digits × 10^exponent ÷ denominator`; `nil` where the denominator is not positive or the number
  /// cannot be held.
  public init?(digits: Int64, exponent: Int = 0, denominator: Int64 = 1) {
    guard denominator > 0, abs(exponent) <= Self.largestExponent, digits != .min else { return nil }
    var (top, bottom, power) = (digits, denominator, exponent)
    for (factor, partner) in [(10, 1), (5, 2), (2, 5)] as [(Int64, Int64)] {
      while bottom % factor == 0 {
        let (product, overflow) = top.multipliedReportingOverflow(by: partner)
        if overflow { return nil }
        (top, bottom, power) = (product, bottom / factor, power - 1)
      }
    }
    let divisor = Self.divisor(abs(top), bottom)
    if divisor > 1 { (top, bottom) = (top / divisor, bottom / divisor) }
    while top != 0, top % 10 == 0 { (top, power) = (top / 10, power + 1) }
    guard top != 0 else {
      (self.digits, self.exponent, self.denominator) = (0, 0, 1)
      return
    }
    guard abs(power) <= Self.largestExponent else { return nil }
    (self.digits, self.exponent, self.denominator) = (top, power, bottom)
  }

  /// A fraction of whole numbers.
  public init?(_ top: Int, over bottom: Int) {
    self.init(digits: Int64(top), denominator: Int64(bottom))
  }

  /// A number in ASCII digits with at most one point; `nil` for anything else and for more than 18 digits.
  public init?(decimal text: some StringProtocol) {
    var (digits, exponent, point, count) = (Int64(0), 0, false, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), !point {
        point = true
        continue
      }
      guard (48...57).contains(byte), count < 18 else { return nil }
      digits = digits * 10 + Int64(byte - 48)
      count += 1
      if point { exponent -= 1 }
    }
    guard count > 0 else { return nil }
    self.init(digits: digits, exponent: exponent)
  }

  private static func divisor(_ one: Int64, _ other: Int64) -> Int64 {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return max(one, 1)
  }
}

// MARK: Arithmetic; nil where a result cannot be held

extension ExactNumber {
  /// The number times a power of ten.
  public func scaled(by power: Int) -> ExactNumber? {
    ExactNumber(
      digits: digits, exponent: digits == 0 ? 0 : exponent + power, denominator: denominator)
  }

  /// The product; `nil` where it is too large.
  public func times(_ other: ExactNumber) -> ExactNumber? {
    let (top, overflow) = digits.multipliedReportingOverflow(by: other.digits)
    let (bottom, overflowing) = denominator.multipliedReportingOverflow(by: other.denominator)
    if overflow || overflowing { return nil }
    return ExactNumber(digits: top, exponent: exponent + other.exponent, denominator: bottom)
  }

  /// `nil` also for a division by zero.
  public func divided(by other: ExactNumber) -> ExactNumber? {
    guard other.digits > 0 else { return nil }
    guard
      let upside = ExactNumber(
        digits: other.denominator, exponent: -other.exponent, denominator: other.digits)
    else { return nil }
    return times(upside)
  }

  /// The sum; `nil` where it is too large.
  public func plus(_ other: ExactNumber) -> ExactNumber? {
    let low = min(exponent, other.exponent)
    guard let one = aligned(to: low), let two = other.aligned(to: low) else { return nil }
    let (first, lost) = one.multipliedReportingOverflow(by: other.denominator)
    let (second, lostToo) = two.multipliedReportingOverflow(by: denominator)
    let (sum, overflow) = first.addingReportingOverflow(second)
    let (bottom, overflowing) = denominator.multipliedReportingOverflow(by: other.denominator)
    if lost || lostToo || overflow || overflowing { return nil }
    return ExactNumber(digits: sum, exponent: low, denominator: bottom)
  }

  private func aligned(to low: Int) -> Int64? {
    var (result, steps) = (digits, exponent - low)
    if digits == 0 { return 0 }
    if steps > 18 { return nil }
    while steps > 0 {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      (result, steps) = (product, steps - 1)
    }
    return result
  }

  /// The nearest binary number, for ratios and sorting only.
  public var double: Double {
    var result = Double(digits)
    var steps = exponent
    while steps > 0 { (result, steps) = (result * 10, steps - 1) }
    while steps < 0 { (result, steps) = (result / 10, steps + 1) }
    return result / Double(denominator)
  }

  /// The value as a whole number, if it is one and fits.
  public var whole: Int? {
    guard denominator == 1, exponent >= 0 else { return nil }
    return aligned(to: 0).map { Int($0) }
  }

  /// Whether it has no fraction.
  public var isWhole: Bool { denominator == 1 && exponent >= 0 }

  /// The power of ten between two numbers with the same digits: 3 for 5,000 and 5; `nil` for others and
  /// for equal numbers.
  public func powerOfTen(to other: ExactNumber) -> Int? {
    guard digits == other.digits, denominator == other.denominator, digits != 0 else { return nil }
    return exponent == other.exponent ? nil : exponent - other.exponent
  }
}

extension ExactNumber: Comparable {
  /// Compares by value.
  public static func < (one: ExactNumber, other: ExactNumber) -> Bool {
    if one == other { return false }
    return one.double < other.double
  }
}

extension ExactNumber: CustomStringConvertible {
  /// Plain digits with a point, or a fraction: `10980000000`, `0.5`, `1/3`.
  public var description: String {
    if denominator != 1 {
      let top = ExactNumber(digits: digits, exponent: max(exponent, 0))?.description ?? "\(digits)"
      let bottom = ExactNumber(digits: denominator, exponent: max(-exponent, 0))
      return "\(top)/\(bottom?.description ?? "\(denominator)")"
    }
    let sign = digits < 0 ? "-" : ""
    var text = String(abs(digits))
    if exponent >= 0 { return sign + text + String(repeating: "0", count: exponent) }
    if text.utf8.count <= -exponent {
      text = String(repeating: "0", count: 1 - exponent - text.utf8.count) + text
    }
    return sign + text.dropLast(-exponent) + "." + text.suffix(-exponent)
  }
}
