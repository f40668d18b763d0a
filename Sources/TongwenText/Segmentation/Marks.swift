// Question and exclamation marks, and the full stops of scripts that put a space after them.

extension Scan {
  mutating func mark(_ at: Int) -> Int {
    var end = at
    var run = MarkRun()
    while end < text.count, let length = run.take(text.scalar(at: end), table.signs) {
      end += length
    }
    let isCJK = run.isWide || sign(before: at) == .ideograph
    if run.isEllipsis && !isCJK { return ellipsis(at, end) }
    if isCJK || sign(at: end) == .ideograph { return wideRun(at, end, run) }
    if opensWord(at, end) { return end }
    let tail = tail(end)
    if tail.next >= text.count { return tail.next }
    let (rule, isBreak) = markVerdict(at, run, tail)
    decide(tail.next, rule, isBreak)
    return tail.end
  }

  /// `!Kung`, `?what`: a mark after a space and before a letter.
  private func opensWord(_ at: Int, _ end: Int) -> Bool {
    (at == 0 || sign(before: at).isSpace) && sign(at: end).isLetter
  }

  private func markVerdict(_ at: Int, _ run: MarkRun, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.next < bracketEnd { return (.insideBrackets, false) }
    if tail.closesBracket && isBracketed(at) { return (.insideBrackets, false) }
    if tail.wordSign == .comma { return (.beforePunctuation, false) }
    if !tail.hasSpace { return gluedMark(at, tail) }
    if tail.wordSign == .dash && !tail.isOpened && goesOnAfterDash(tail.next) {
      return (.beforePunctuation, false)
    }
    if tail.wordSign == .lower { return lowerVerdict(run, tail) }
    if isExclaiming(at, tail) { return (.exclaimingName, false) }
    if tail.closesQuote && !tail.isOpened && speaks(tail.word) { return (.speech, false) }
    return (.mark, true)
  }

  private func lowerVerdict(_ run: MarkRun, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.closesQuote || tail.closesBracket || tail.isOpened { return (.lowercase, false) }
    return run.hasQuestion || run.isForeign ? (.ordinary, true) : (.lowercase, false)
  }

  private func gluedMark(_ at: Int, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.wordSign == .letter && !tail.isOpened { return (.mark, true) }
    guard tail.wordSign == .upper, !isAddress(around: at) else { return (.insideWord, false) }
    let word = tail.word..<wordEnd(tail.word)
    let isPlain = token(before: at).smallLetters >= 2
    return isPlain && table.words.roles(text, word).contains(.starter)
      ? (.glued, true) : (.insideWord, false)
  }

  /// `Yahoo! JAPAN`.
  private func isExclaiming(_ at: Int, _ tail: Tail) -> Bool {
    guard text[at] == 0x21, !tail.closesQuote else { return false }
    let token = token(before: at)
    guard token.roles.contains(.exclaiming) else { return false }
    return !table.words.roles(text, tail.word..<wordEnd(tail.word)).contains(.starter)
  }

  /// `“Is it done?” Smith asked`: a name of one or two words and a verb of speech.
  private func speaks(_ word: Int) -> Bool {
    var at = word
    for _ in 0..<3 {
      let end = wordEnd(at)
      guard end > at, end < text.count, text[end] == 0x20 else { return false }
      let first = table.words.roles(text, at..<end)
      if at == word && first.contains(.starter) { return false }
      at = end + 1
      let next = wordEnd(at)
      if table.words.roles(text, at..<next).contains(.speech) { return true }
    }
    return false
  }

  /// ` - said he`: a dash and a small letter go on with the sentence.
  func goesOnAfterDash(_ offset: Int) -> Bool {
    var at = offset
    while at < text.count && at - offset < 12 {
      let (scalar, length) = text.scalar(at: at)
      let sign = sign(scalar)
      if sign != .dash && !sign.isSpace { return sign == .lower || sign == .digit }
      at += length
    }
    return false
  }
}

/// A run of marks taken at once.
struct MarkRun {
  var isWide = false
  var hasQuestion = false
  /// No mark but ellipses.
  var isEllipsis = true
  /// A mark that is neither `!` nor `?`.
  var isForeign = false
  var hasFullStop = false

  /// The length of a character that goes on with the run.
  mutating func take(_ character: (value: UInt32, length: Int), _ signs: SignTable) -> Int? {
    switch signs.sign(character.value) {
    case .mark:
      isEllipsis = false
      note(character.value)
    case .wideMark, .wideStop:
      isWide = true
      isEllipsis = false
      if character.value == 0x3002 || character.value == 0xFF61 || character.value == 0xFF0E {
        hasFullStop = true
      }
    case .ellipsis: break
    case .stop: break
    case .other where character.value == 0xFF5E || character.value == 0x7E: break
    default: return nil
    }
    return character.length
  }

  private mutating func note(_ scalar: UInt32) {
    switch scalar {
    case 0x3F, 0x61F, 0x37E: hasQuestion = true
    case 0x21: break
    case 0x203C, 0x2047...0x2049: hasQuestion = true
    default: isForeign = true
    }
  }
}
