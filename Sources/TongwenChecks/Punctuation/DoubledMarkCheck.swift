/// The same mark twice, or two that exclude each other: `，，`, `。，`, `..`
///
/// Left alone are `!!`, `??`, `?!`, ellipses, a stop of an abbreviation before a comma, and what the source
/// writes in the same way.
struct DoubledMarkCheck: Check {
  static let rule = Rule(
    "punctuation.doubled", .punctuation, .warning,
    "Two marks stand together of which one is enough.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    let letters = pair.target.letters
    for place in letters.places(of: Self.single) {
      let mark = letters.scalars[place]
      if let second = second(after: place, letters), isDouble(mark, place, second, letters),
        !isInSource(mark, letters[second], pair)
      {
        return [finding(place..<second + 1, mark, letters)]
      }
    }
    return []
  }

  /// The place of the next mark, a blank between them allowed.
  private func second(after place: Int, _ letters: Letters) -> Int? {
    let next = letters[place + 1].isBlank ? place + 2 : place + 1
    return Self.single.contains(letters[next]) ? next : nil
  }

  private func isDouble(_ mark: UInt32, _ place: Int, _ second: Int, _ letters: Letters) -> Bool {
    let other = letters[second]
    if mark == 0x2E || other == 0x2E {
      guard mark == other else { return Self.wide.contains(mark) || mark == 0x2C && other == 0x2E }
      return second == place + 1 && letters[place - 1] != 0x2E && letters[second + 1] != 0x2E
        && (letters[place - 1].isSpacedLetter || letters[place - 1].isHan
          || letters[place - 1].isASCIIDigit)
        && letters[place - 1] != 0
        && !letters[second + 1].isASCIIDigit && letters[second + 1] != 0x2F
    }
    if mark == other { return mark != 0x3002 || letters[place - 1] != 0x3002 }
    return (Self.wide.contains(mark) && Self.wide.contains(other)) || (mark == 0x2C && other < 0x80)
  }

  private func isInSource(_ one: UInt32, _ other: UInt32, _ pair: CheckedPair) -> Bool {
    guard let source = pair.source?.letters else { return false }
    return (1..<max(source.count, 1)).contains {
      Self.single.contains(source[$0 - 1]) && Self.single.contains(source[$0])
    }
  }

  private func finding(_ range: Range<Int>, _ mark: UInt32, _ letters: Letters) -> Finding {
    let bytes = letters.bytes(range)
    let right = Unicode.Scalar(mark).map { String(Character($0)) } ?? ""
    let isSafe = mark == letters[range.upperBound - 1]
    return Self.rule.finding(
      Self.message, target: bytes, fixes: [Finding.Fix(bytes, right, isSafe: isSafe)])
  }

  private static let single = Marks.set(",;:.，。、；：｡")
  private static let wide = Marks.set("，。、；：｡")
}

extension DoubledMarkCheck {
  fileprivate static let message = "one of these marks is enough"
}
