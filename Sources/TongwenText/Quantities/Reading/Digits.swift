/// A figure in digits as it stands in a text, without what stands around it.
struct Digits {
  var value: ExactNumber
  /// The scalar after the last digit.
  var end: Int
  /// Digits before the point.
  var places: Int
  var hasPoint = false
  var hasGroups = false
  var startsWithZero = false

  /// Four digits before 年; 5000年 is a time.
  var isFourDigitYear: Bool {
    guard places == 4, !hasPoint, !hasGroups, let year = value.whole, year >= 1000 else {
      return false
    }
    return year % 100 != 0 || year < 2200
  }

  /// A year can look like this: four digits and nothing else.
  var looksLikeYear: Bool {
    guard places == 4, !hasPoint, !hasGroups, let year = value.whole else { return false }
    return (1000...2199).contains(year)
  }
}

/// ½ and its like.
enum VulgarFraction {
  static func value(of scalar: UInt32) -> ExactNumber? {
    guard scalar >= 0xBC, scalar <= 0x215E, let parts = table[scalar] else { return nil }
    return ExactNumber(parts.0, over: parts.1)
  }

  private static let table: [UInt32: (Int, Int)] = [
    0xBC: (1, 4), 0xBD: (1, 2), 0xBE: (3, 4), 0x2153: (1, 3), 0x2154: (2, 3), 0x215B: (1, 8),
    0x215C: (3, 8), 0x215D: (5, 8), 0x215E: (7, 8),
  ]
}

/// What separates groups and decimals in the digits of a language.
struct DigitStyle: Sendable {
  var point: UInt32
  /// Separators of groups; a space counts only between groups of three.
  var groups: [UInt32]

  static let english = DigitStyle(point: 0x2E, groups: [0x2C])
  static let continental = DigitStyle(point: 0x2C, groups: [0x2E, 0x20, 0x27])

  /// Reads the digits at a place; `nil` where none are or where they make no number (1.2.3, more than 18
  /// digits).
  func digits(in text: ScalarText, at start: Int) -> Digits? {
    var index = start
    var value: Int64 = 0
    var places = 0
    var hasGroups = false
    while true {
      while Scalar.isDigit(text[index]) {
        guard places < 18 else { return nil }
        value = value * 10 + Int64(text[index] - 48)
        (places, index) = (places + 1, index + 1)
      }
      guard places > 0 else { return nil }
      guard isGroup(text, at: index, places: places, grouped: hasGroups) else { break }
      (hasGroups, index) = (true, index + 1)
    }
    var exponent = 0
    var hasPoint = false
    if text[index] == point, Scalar.isDigit(text[index + 1]) {
      hasPoint = true
      index += 1
      while Scalar.isDigit(text[index]) {
        guard places - exponent < 18 else { return nil }
        value = value * 10 + Int64(text[index] - 48)
        (exponent, index) = (exponent - 1, index + 1)
      }
      if text[index] == point, Scalar.isDigit(text[index + 1]) { return nil }
    }
    guard var number = ExactNumber(digits: value, exponent: exponent) else { return nil }
    if !hasPoint, let part = VulgarFraction.value(of: text[index]), let sum = number.plus(part) {
      (number, index, hasPoint) = (sum, index + 1, true)
    }
    return Digits(
      value: number, end: index, places: places, hasPoint: hasPoint, hasGroups: hasGroups,
      startsWithZero: places > 1 && text[start] == 48)
  }

  /// Whether a separator with a whole group after it stands here: three digits, or the two of Indian grouping
  /// when a group of three closes the number.
  private func isGroup(_ text: ScalarText, at index: Int, places: Int, grouped: Bool) -> Bool {
    if text[index] == 0x20, !groups.contains(0x20) { return isThousand(text, at: index, places) }
    guard groups.contains(text[index]), grouped || places <= 3 else { return false }
    var count = 0
    while Scalar.isDigit(text[index + 1 + count]), count < 4 { count += 1 }
    if count == 3 { return true }
    let next = index + 1 + count
    guard count == 2, text[index] == 0x2C, groups.contains(text[next]) else { return false }
    return (1...4).prefix { Scalar.isDigit(text[next + $0]) }.count >= 2
  }

  /// 2 000: a space where the language has none counts before three zeros only.
  private func isThousand(_ text: ScalarText, at index: Int, _ places: Int) -> Bool {
    places <= 3 && (1...3).allSatisfy { text[index + $0] == 0x30 }
      && !Scalar.isDigit(text[index + 4])
  }
}
