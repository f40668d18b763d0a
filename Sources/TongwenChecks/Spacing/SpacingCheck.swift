import TongwenText

/// Blanks that no typography asks for, and those that the house has chosen between scripts.
///
/// Reported are two blanks in a row where the source has none such, blanks at the edges of a draft whose
/// source has none, a blank beside a Chinese mark, and, where the settings choose, a missing or needless
/// blank between Han characters and Latin ones. All are off by default but for what is asked for.
struct SpacingCheck: Check {
  static let double = Rule(
    "spacing.double", .spacing, .note, isOn: false, "Two blanks stand together.")
  static let edge = Rule(
    "spacing.edge", .spacing, .note, isOn: false,
    "The draft begins or ends with a blank and its source does not.")
  static let mark = Rule(
    "spacing.mark", .spacing, .note, isOn: false, "A blank stands beside a full-width mark.")
  static let latin = Rule(
    "spacing.latin", .spacing, .warning,
    "Between Han characters and Latin ones stands a blank, or none, against the house's choice.")
  static let rules = [double, edge, mark, latin]

  let convention: Conventions.Spacing

  func findings(in pair: CheckedPair) -> [Finding] {
    let letters = pair.target.letters
    let wide = Self.wide
    var findings = edges(pair)
    for place in letters.scalars.indices.dropFirst() {
      let (one, two) = (letters[place - 1], letters[place])
      if one == 0x20, two == 0x20, letters[place - 2] != 0x20, letters[place + 1] != 0x20 {
        findings.append(finding(Self.double, place..<place + 1, "", letters))
      } else if one == 0x20 && wide.contains(two) && place > 1 {
        findings.append(finding(Self.mark, place - 1..<place, "", letters))
      } else if convention != .any {
        findings += latin(place, letters)
      }
    }
    return findings
  }

  private func edges(_ pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, let first = pair.target.letters.scalars.first,
      let last = pair.target.letters.scalars.last
    else { return [] }
    let letters = pair.target.letters
    var findings: [Finding] = []
    if first.isBlank, !source.letters[0].isBlank {
      findings.append(finding(Self.edge, 0..<1, "", letters))
    }
    if letters.count > 1, last.isBlank, !source.letters[source.letters.count - 1].isBlank {
      findings.append(finding(Self.edge, letters.count - 1..<letters.count, "", letters))
    }
    return findings
  }

  private func latin(_ place: Int, _ letters: Letters) -> [Finding] {
    let (before, one, two) = (letters[place - 2], letters[place - 1], letters[place])
    if convention == .always, isEdge(one, two) {
      return [finding(Self.latin, place..<place, " ", letters)]
    }
    if convention == .never, one == 0x20, isEdge(before, two) {
      return [finding(Self.latin, place - 1..<place, "", letters)]
    }
    return []
  }

  /// A Han character beside a Latin letter or digit.
  private func isEdge(_ one: UInt32, _ two: UInt32) -> Bool {
    let isLatin = { (scalar: UInt32) in scalar.isASCIILetter || scalar.isASCIIDigit }
    return one.isHan && isLatin(two) || isLatin(one) && two.isHan
  }

  private func finding(
    _ rule: Rule, _ range: Range<Int>, _ right: String, _ letters: Letters
  ) -> Finding {
    let bytes = letters.bytes(range)
    return rule.finding(
      Self.message(right), target: bytes, fixes: [Finding.Fix(bytes, right, isSafe: true)])
  }

  private static let wide = Marks.set("，。！？；：、）》】」』")
}

extension SpacingCheck {
  fileprivate static func message(_ right: String) -> String {
    right.isEmpty ? "no blank belongs here" : "a blank belongs here"
  }
}
