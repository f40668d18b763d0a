// Runs of stops: `...`, `. . .`, `…`, and what they may do.

extension Scan {
  struct StopRun {
    var end: Int
    var dots: Int
    /// Dots with spaces between them.
    var isSpaced = false
    var hasEllipsis = false
    /// `?` or `!` among the dots.
    var hasMark = false
  }

  func stopRun(_ at: Int) -> StopRun {
    var run = StopRun(end: at, dots: 0)
    while run.end < text.count {
      let (scalar, length) = text.scalar(at: run.end)
      switch sign(scalar) {
      case .stop: run.dots += 1
      case .ellipsis: run.hasEllipsis = true
      case .mark: run.hasMark = true
      default:
        guard let dot = spacedDot(run.end) else { return run }
        run.isSpaced = true
        run.end = dot
        continue
      }
      run.end += length
    }
    return run
  }

  /// The offset of a stop after one space, where a space or the text's end follows it.
  private func spacedDot(_ at: Int) -> Int? {
    guard at + 1 < text.count, text[at] == 0x20, text[at + 1] == 0x2E else { return nil }
    var after = at + 2
    while after < text.count && text[after] == 0x2E { after += 1 }
    let sign = sign(at: after)
    return sign.isSpace || sign == .closer || sign == .straight ? at + 1 : nil
  }

  /// `compounds. . . . The practice`: the stop ends a sentence, the ellipsis begins the next.
  mutating func detachedEllipsis(_ at: Int, _ run: StopRun) -> Int? {
    guard at > start, sign(before: at).isLetter, at + 1 < text.count, text[at + 1] == 0x20,
      run.dots == 4
    else { return nil }
    let word = skipSpaces(run.end)
    guard word < text.count, sign(at: word) == .upper, word > run.end else { return nil }
    decide(at + 2, .stop, true)
    return run.end
  }

  /// An ellipsis ends a sentence before a capital, else it is inside one.
  mutating func ellipsis(_ at: Int, _ end: Int) -> Int {
    let tail = tail(end)
    if tail.next >= text.count { return tail.next }
    let (rule, isBreak) = ellipsisVerdict(at, tail)
    decide(tail.next, rule, isBreak)
    return tail.end
  }

  private func ellipsisVerdict(_ at: Int, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.next < bracketEnd || tail.closesBracket && isBracketed(at) {
      return (.insideBrackets, false)
    }
    guard tail.hasSpace else { return gluedEllipsis(at, tail) }
    switch tail.wordSign {
    case .upper: return isEnglishI(tail.word) ? (.trailingEllipsis, false) : (.ellipsis, true)
    case .letter, .ideograph: return (.ellipsis, true)
    default: return (.trailingEllipsis, false)
    }
  }

  /// `recovery...Out of the`: a plain word, a run of stops and a capitalised word.
  private func gluedEllipsis(_ at: Int, _ tail: Tail) -> (SegmentationRule, Bool) {
    guard tail.wordSign == .upper, text[at] == 0x2E, !table.language.colonEnds,
      !isAddress(around: at), token(before: at).smallLetters >= 2, !isEnglishI(tail.word),
      sign(at: tail.word + 1) == .lower
    else { return (.insideWord, false) }
    return (.glued, true)
  }

  /// `I` is a capital wherever it stands, so it says nothing.
  private func isEnglishI(_ offset: Int) -> Bool {
    guard offset < text.count, text[offset] == 0x49 else { return false }
    let next = sign(at: offset + 1)
    return next != .lower && next != .upper
  }

  /// `[...]`, `(…)`: nothing but the marks in the brackets.
  func isBracketed(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let before = text[at - 1]
    return before == 0x5B || before == 0x28
  }

  /// `word.[1]` is read as a closing mark; here `(type 2).10 This` and `consultation.11 12 Take`, but
  /// not `No.3 Middle School`.
  func footnoteEnd(_ at: Int, _ end: Int) -> Int? {
    guard at > 0, end < text.count, sign(at: end) == .digit else { return nil }
    let before = sign(before: at)
    guard before == .lower || before == .closer, !token(before: at).roles.contains(.number)
    else { return nil }
    var at = end
    while true {
      let digits = digitsEnd(at)
      guard digits > at, digits - at <= 3 else { return nil }
      guard digits < text.count, text[digits] == 0x20 else { return nil }
      if sign(at: digits + 1) == .upper { return digits }
      at = digits + 1
    }
  }

  private func digitsEnd(_ offset: Int) -> Int {
    var at = offset
    while at < text.count && (0x30...0x39).contains(text[at]) { at += 1 }
    return at
  }
}
