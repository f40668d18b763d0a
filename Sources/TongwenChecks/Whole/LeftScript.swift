import TongwenText

/// Runs of characters of a script that the draft's language is not written with.
enum LeftScript {
  /// In UTF-8 bytes; runs divided by blanks, marks or digits alone count as one. A run right behind an
  /// opening bracket or quote that follows some text is a gloss and left alone where it closes at once.
  static func ranges(in side: CheckedPair.Side, of source: CheckedPair.Side?) -> [Range<Int>] {
    let letters = side.letters
    if letters.highest < 0x370 { return [] }
    let isForeign = foreign(to: side.language)
    guard letters.scalars.contains(where: isForeign) else { return [] }
    var runs: [Range<Int>] = []
    for place in letters.scalars.indices where isForeign(letters.scalars[place]) {
      if let last = runs.last, isFiller(letters, last.upperBound..<place) {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs.filter { !isGloss(letters, $0) || isBracketed($0, letters, source?.letters) }
      .map(letters.bytes)
  }

  /// The source has the run in brackets, too: no gloss, but a remark left as it was.
  private static func isBracketed(_ run: Range<Int>, _ letters: Letters, _ source: Letters?) -> Bool
  {
    guard let source, let last = run.last, roundMarks.contains(letters[run.lowerBound - 1]) else {
      return false
    }
    return source.scalars.indices.contains { start in
      roundMarks.contains(source[start - 1])
        && roundMarks.contains(source[start + last - run.lowerBound + 1])
        && run.allSatisfy { source[start + $0 - run.lowerBound] == letters[$0] }
    }
  }

  private static func foreign(to language: Language) -> @Sendable (UInt32) -> Bool {
    let script = language.maximised.script
    return { scalar in
      // U+4E28 serves as a bar between names.
      if scalar < 0x370 || scalar == 0x4E28 { return false }
      switch script {
      case "Kore": return scalar.isHan || scalar.isKana || scalar < 0x600 && scalar >= 0x400
      case "Latn":
        return scalar.isHan || scalar.isKana || (0x400...0x52F).contains(scalar)
          || (0x600...0x6FF).contains(scalar) || (0x900...0xDFF).contains(scalar)
          || (0xAC00...0xD7A3).contains(scalar) || (0xE00...0xEFF).contains(scalar)
      default: return scalar.isHan || scalar.isKana
      }
    }
  }

  /// Nothing but marks, blanks and digits, and no more than a few of them.
  private static func isFiller(_ letters: Letters, _ gap: Range<Int>) -> Bool {
    gap.count < 12
      && gap.allSatisfy {
        !letters[$0].isSpacedLetter && !glossMarks.contains(letters[$0])
          && !closingMarks.contains(letters[$0])
      }
  }

  private static func isGloss(_ letters: Letters, _ run: Range<Int>) -> Bool {
    glossMarks.contains(letters[run.lowerBound - 1])
      && letters.scalars[..<run.lowerBound].contains { $0.isSpacedLetter || $0.isASCIIDigit }
  }

  private static let glossMarks = Marks.set("([（【「《“\"")
  private static let roundMarks = Marks.set("(（)）")
  private static let closingMarks = Marks.set(")]）】」》”")
}
