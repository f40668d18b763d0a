import TongwenText

/// Chinese and Japanese text with the marks of Latin script: `他说,好.`
///
/// Good text writes ，。；（） between Han characters. Reported, once for a segment and kind of mark, are
/// comma and semicolon between Han characters, a full stop after one, and brackets of two widths. Under
/// a rule of its own, off by default, stand `!`, `?` and `:`, which much good text writes in half width, and a comma
/// or semicolon with a blank behind it, the style of many books of science.
struct HalfWidthCheck: Check {
  static let rule = Rule(
    "punctuation.half-width", .punctuation, .warning,
    "A comma, semicolon, full stop or bracket is half as wide as Chinese writes it.")
  static let loose = Rule(
    "punctuation.half-width-loose", .punctuation, .note, isOn: false,
    "An exclamation mark, question mark, colon or spaced comma is half as wide as Chinese writes it."
  )
  static let rules = [rule, loose]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard ["zh", "ja", "yue"].contains(pair.target.language.code) else { return [] }
    let letters = pair.target.letters
    if !letters.hasWide || pair.isCopy { return [] }
    var found: [UInt32: Finding] = [:]
    for place in letters.marks {
      let mark = letters.scalars[place]
      guard mark < 0x40, let rule = rule(mark, at: place, pair), found[mark] == nil else {
        continue
      }
      found[mark] = finding(rule, mark, letters.bytes(place..<place + 1))
    }
    if found[0x2E] == nil, let place = finalStop(pair) {
      found[0x2E] = finding(Self.rule, 0x2E, letters.bytes(place..<place + 1))
    }
    return Array(found.values) + mixedBrackets(letters)
  }

  private func rule(_ mark: UInt32, at place: Int, _ pair: CheckedPair) -> Rule? {
    let letters = pair.target.letters
    guard Self.isWide(letters[place - 1]) else { return nil }
    switch mark {
    case 0x2C, 0x3B:
      guard Self.isWide(next(letters, place)) else { return nil }
      return letters[place + 1].isBlank ? Self.loose : Self.rule
    case 0x2E: return Self.isWide(letters[place + 1]) || isAtEnd(letters, place) ? Self.rule : nil
    case 0x21, 0x3F, 0x3A:
      return Self.isWide(next(letters, place)) || isAtEnd(letters, place) ? Self.loose : nil
    default: return nil
    }
  }

  /// A full stop at the very end of Chinese text that ends with a figure, and no abbreviation.
  private func finalStop(_ pair: CheckedPair) -> Int? {
    let letters = pair.target.letters
    guard let last = letters.lastWritten(), letters[last.place] == 0x2E, last.closers == 0 else {
      return nil
    }
    let before = letters[last.place - 1]
    guard before == 0x25 || before.isASCIIDigit || before == 0x2019 || before == 0x201D else {
      return before == 0xFF09 ? last.place : nil
    }
    return last.place
  }

  private func mixedBrackets(_ letters: Letters) -> [Finding] {
    var open: (place: Int, mark: UInt32)?
    for place in 0..<letters.count {
      switch letters.scalars[place] {
      case 0x28, 0xFF08: open = (place, letters.scalars[place])
      case 0x29, 0xFF09:
        let mark = letters.scalars[place]
        if let open, (open.mark == 0x28) != (mark == 0x29) {
          let wrong = mark == 0x29 ? place : open.place
          return [
            finding(Self.rule, mark == 0x29 ? mark : 0x28, letters.bytes(wrong..<wrong + 1))
          ]
        }
        open = nil
      default: break
      }
    }
    return []
  }

  private func finding(_ rule: Rule, _ mark: UInt32, _ range: Range<Int>) -> Finding {
    let right = Marks.fullWidthOf[mark] ?? ""
    return rule.finding(
      Self.message(right), target: range, fixes: [Finding.Fix(range, right, isSafe: true)])
  }

  private func next(_ letters: Letters, _ place: Int) -> UInt32 {
    letters[place + 1].isBlank ? letters[place + 2] : letters[place + 1]
  }

  private func isAtEnd(_ letters: Letters, _ place: Int) -> Bool {
    (place + 1..<max(letters.count, place + 1)).allSatisfy {
      letters[$0].isWhite || Marks.closers.contains(letters[$0])
    }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    scalar.isHan || scalar.isKana || [0x300B, 0x201D, 0x300D, 0xFF09].contains(scalar)
  }
}

extension HalfWidthCheck {
  fileprivate static func message(_ mark: String) -> String {
    "in Chinese text this mark is \"\(mark)\""
  }
}
