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
    if goesOnAfter(tail) || sign(before: at) == .comma { return (.beforePunctuation, false) }
    if !tail.hasSpace { return run.isForeign ? (.mark, true) : gluedMark(at, tail) }
    if tail.wordSign == .dash && !tail.isOpened && goesOnAfterDash(tail.next) {
      return (.beforePunctuation, false)
    }
    if isExclaiming(at, tail) { return (.exclaimingName, false) }
    if tail.wordSign == .lower { return lowerVerdict(at, run, tail) }
    if tail.closesQuote && !tail.isOpened && speaks(tail.word) { return (.speech, false) }
    if !tail.closesQuote && isInsideSingleQuotes(at, tail.next) { return (.insideQuotes, false) }
    return (.mark, true)
  }

  /// `it is! really`: a new sentence of careless writing, if no name goes on and nobody speaks.
  private func lowerVerdict(
    _ at: Int, _ run: MarkRun, _ tail: Tail
  ) -> (SegmentationRule, Bool) {
    if tail.closesQuote || tail.closesBracket || tail.isOpened { return (.lowercase, false) }
    if run.hasQuestion || run.isForeign { return (.ordinary, true) }
    let token = token(before: at)
    let isName = token.isCapital && token.range.lowerBound > start && token.smallLetters > 0
    if isName || speaksOfPronoun(tail.word) { return (.lowercase, false) }
    return token.letters > 0 ? (.ordinary, true) : (.lowercase, false)
  }

  /// `he yelled`, `said she`: the clause that goes with what was said.
  private func speaksOfPronoun(_ word: Int) -> Bool {
    let end = wordEnd(word)
    if table.words.roles(text, word..<end).contains(.speech) { return true }
    guard end < text.count, text[end] == 0x20 else { return false }
    return table.words.roles(text, end + 1..<wordEnd(end + 1)).contains(.speech)
  }

  /// Dialogue in single quotation marks, `'Stairs! How brave!'`: its exclamations and questions are
  /// one utterance.
  private func isInsideSingleQuotes(_ at: Int, _ next: Int) -> Bool {
    guard !table.hasNoSingleQuotes else { return false }
    return opensSingleQuote(before: at) && closesSingleQuote(after: next)
  }

  private static let utterance = 400

  private func opensSingleQuote(before offset: Int) -> Bool {
    var at = offset
    while at > start && offset - at < Scan.utterance {
      at -= 1
      guard text[at] == 0x27 else { continue }
      let opens = at == start || text[at - 1] == 0x20
      if opens { return sign(at: at + 1).isLetter }
      if sign(at: at + 1).isSpace { return false }
    }
    return false
  }

  private func closesSingleQuote(after offset: Int) -> Bool {
    var at = offset
    while at < text.count && at - offset < Scan.utterance {
      if text[at] == 0x0A { return false }
      if text[at] == 0x27, at > 0, [0x2E, 0x21, 0x3F, 0x2C].contains(text[at - 1]) {
        return sign(at: at + 1).isSpace
      }
      if text[at] == 0x27, at > 0, text[at - 1] == 0x20 { return false }
      at += 1
    }
    return false
  }

  private func gluedMark(_ at: Int, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.wordSign == .letter && !tail.isOpened { return (.mark, true) }
    guard tail.wordSign == .upper || tail.wordSign == .lower, !isAddress(around: at) else {
      return (.insideWord, false)
    }
    let word = tail.word..<wordEnd(tail.word)
    let isPlain = token(before: at).smallLetters >= 2
    return isPlain && table.words.roles(text, word).contains(.starter)
      ? (.glued, true) : (.insideWord, false)
  }

  /// `Yahoo! JAPAN`.
  private func isExclaiming(_ at: Int, _ tail: Tail) -> Bool {
    guard text[at] == 0x21, !tail.closesQuote else { return false }
    guard token(before: at).roles.contains(.exclaiming) else { return false }
    if tail.wordSign == .lower { return true }
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

extension Scan {
  /// `:-) Now`: a smile before a capital ends a sentence.
  mutating func emoticon(_ at: Int, _ next: Int) -> Int {
    guard at > start + 1 else { return next }
    let nose = text[at - 1] == 0x2D ? at - 2 : at - 1
    guard nose > start, text[nose] == 0x3A || text[nose] == 0x3B, text[nose - 1] == 0x20 else {
      return next
    }
    let tail = tail(next)
    guard tail.hasSpace, tail.wordSign == .upper else { return next }
    decide(tail.next, .emoticon, true)
    return tail.end
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
