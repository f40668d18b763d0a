import TongwenText

/// A sentence of the source ends with a full stop, the draft's just ends.
///
/// Good text closes a sentence as its source does, by the marks of its own language. Reported is a draft
/// whose last character is a letter or digit where the source ends with `.`, `?` or their kin; the
/// fix puts the mark there. Left alone are abbreviations at the end of a
/// heading ("in the U.S.") and every other mark at the end (a colon, a dash, an ellipsis). Under a rule of
/// its own, off by default, stand an exclamation mark let go, which is a matter of tone, and Chinese text that ends
/// with a closing quotation mark, which many houses let close the sentence.
struct EndMarkCheck: Check {
  static let rule = Rule(
    "punctuation.end", .punctuation, .warning,
    "The draft lacks the mark that ends the sentence, which the source has.")
  static let loose = Rule(
    "punctuation.end-loose", .punctuation, .note, isOn: false,
    "The draft lacks the source's exclamation mark, or a full stop at a closing quotation mark in Chinese."
  )
  static let rules = [rule, loose]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, let ending = source.letters.lastWritten(),
      let last = pair.target.letters.lastWritten()
    else { return [] }
    let mark = source.letters[ending.place]
    let letter = pair.target.letters[last.place]
    guard Marks.sentenceEnds.contains(mark), mark != 0x2026, isWord(letter) else { return [] }
    if pair.target.language.isUnspaced, !letter.isHan && !isCJK(pair) {
      return []
    }
    if mark == 0x2E, isAbbreviation(ending.place, source.letters) { return [] }
    if pair.isCopy || isBracketed(last.place, pair.target.letters) { return [] }
    let end = pair.target.letters.bytes(last.place..<last.place + 1).upperBound
    let fix = Self.mark(for: mark, pair.target.language)
    return [
      (isLoose(mark, last, pair) ? Self.loose : Self.rule).finding(
        Self.message(fix), source: source.letters.bytes(ending.place..<ending.place + 1),
        target: end..<end, fixes: [Finding.Fix(end..<end, fix, isSafe: true)])
    ]
  }

  /// An exclamation, or `他说：“好”` in text without spaces.
  private func isLoose(
    _ mark: UInt32, _ last: (place: Int, closers: Int), _ pair: CheckedPair
  ) -> Bool {
    if mark == 0x21 || mark == 0xFF01 { return true }
    return pair.target.language.isUnspaced && last.closers > 0
      && pair.target.letters.scalars[(last.place + 1)...].contains(where: isQuote)
  }

  private func isQuote(_ scalar: UInt32) -> Bool {
    scalar == Marks.straightQuote || Marks.closeQuotes.contains(scalar)
  }

  /// `in the U.S.`: the stop may be the abbreviation's alone.
  private func isAbbreviation(_ place: Int, _ letters: Letters) -> Bool {
    letters[place - 1].isASCIIUpper && letters[place - 2] == 0x2E
  }

  /// A closing bracket follows: a remark in brackets may do without.
  private func isBracketed(_ place: Int, _ letters: Letters) -> Bool {
    letters.scalars[(place + 1)...].contains { $0 == 0x29 || $0 == 0xFF09 || $0 == 0x5D }
  }

  private func isWord(_ scalar: UInt32) -> Bool {
    scalar.isHan || scalar.isKana || scalar.isSpacedLetter || scalar.isASCIIDigit || scalar == 0x25
      || scalar == 0xFF05
  }

  private func isCJK(_ pair: CheckedPair) -> Bool {
    pair.target.letters.hasWide
  }

  private static func mark(for mark: UInt32, _ language: Language) -> String {
    let plain = Marks.halfWidthOf[mark] ?? (mark == 0x21 ? "!" : mark == 0x3F ? "?" : ".")
    guard language.code == "zh" || language.code == "ja" else {
      return language.code == "hi" && plain == "." ? "।" : plain
    }
    return plain.unicodeScalars.first.flatMap { Marks.fullWidthOf[$0.value] } ?? "。"
  }
}

extension EndMarkCheck {
  fileprivate static func message(_ mark: String) -> String {
    "the sentence ends without \"\(mark)\""
  }
}
