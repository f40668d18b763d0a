/// Centuries and decades as languages other than English say them.
extension LatinPass {
  /// XVe siècle, siglo XV, 19. Jahrhundert, 19-го века: a number beside the word; without one the word says nothing.
  mutating func readCentury() {
    defer { index += 1 }
    if let (place, number) = romanBeside {
      let (first, last) = (min(place, index), max(place, index))
      drafts.append(
        QuantityDraft(
          kind: .century, value: ExactNumber(number), start: lexemes[first].start,
          end: lexemes[last].end))
      return
    }
    guard let before = drafts.last, lexemes[index].start - before.end <= 6,
      let number = before.value.whole, (1...21).contains(number)
    else { return }
    drafts[drafts.count - 1].kind = .century
    drafts[drafts.count - 1].end = lexemes[index].end
    drafts[drafts.count - 1].isWeak = false
  }

  private var romanBeside: (place: Int, number: Int)? {
    for place in [index - 1, index + 1] where lexemes.indices.contains(place) {
      if lexemes[place].form == .word, let number = RomanNumeral.number(in: text, lexemes[place]) {
        return (place, number)
      }
    }
    return nil
  }

  /// années 1980, anni '80, lata 90.; not lata 2015–2019.
  mutating func readDecadeAfterWord() {
    let place = [0x27, 0x2019].contains(sign(index + 1)) ? index + 2 : index + 1
    guard let year = decadeYear(place), ![0x2D, 0x2013].contains(sign(place + 1)) else {
      index += 1
      return
    }
    addDecade(year, index...place)
  }

  /// 1960-е годы, 60. léta, 1960 के दशक.
  mutating func readDecadeOfYears() -> Bool {
    guard let year = decadeYear(index),
      let place = (index + 2...index + 3).first(where: { meaning($0) == .decadeAfter })
    else { return false }
    addDecade(year, index...place)
    return true
  }

  private mutating func addDecade(_ year: ExactNumber, _ places: ClosedRange<Int>) {
    drafts.append(
      QuantityDraft(
        kind: .decade, value: year, start: lexemes[places.lowerBound].start,
        end: lexemes[places.upperBound].end))
    index = places.upperBound + 1
  }

  /// A round year of two or four figures.
  private func decadeYear(_ place: Int) -> ExactNumber? {
    guard lexemes.indices.contains(place), let digits = lexemes[place].digits, !digits.hasPoint,
      let year = digits.value.whole, year % 10 == 0, year > 0,
      digits.places == 2 || digits.looksLikeYear
    else { return nil }
    return digits.value
  }
}

/// The Roman numerals of centuries, 1 to 21, an ordinal ending allowed: XVe, XIXème.
enum RomanNumeral {
  static func number(in text: ScalarText, _ lexeme: LatinLexeme) -> Int? {
    var letters = ""
    var place = lexeme.start
    while place < lexeme.end, let scalar = Unicode.Scalar(text[place]),
      "IVX".unicodeScalars.contains(scalar)
    {
      letters.unicodeScalars.append(scalar)
      place += 1
    }
    let isEnding = (place..<lexeme.end).allSatisfy { !Scalar.isUpper(text[$0]) }
    guard lexeme.end - place <= 3, isEnding else { return nil }
    return numerals[letters]
  }

  private static let numerals: [String: Int] = {
    let (tens, ones) = (["", "X"], ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"])
    var numbers = ["XX": 20, "XXI": 21]
    for ten in tens.indices {
      for one in ones.indices where ten + one > 0 {
        numbers[tens[ten] + ones[one]] = ten * 10 + one
      }
    }
    return numbers
  }()
}
