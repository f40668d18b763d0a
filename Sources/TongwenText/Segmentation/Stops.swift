// Full stops of alphabetic writing: the word before and the first word after decide.

extension Scan {
  mutating func stop(_ at: Int) -> Int {
    let run = stopRun(at)
    if run.isSpaced, let next = detachedEllipsis(at, run) { return next }
    if run.dots > 1 || run.hasEllipsis { return ellipsis(at, run.end) }
    if run.hasMark { return mark(at) }
    if isQuietStop(at) { return at + 1 }
    var end = run.end
    if let note = footnoteEnd(at, run.end) { end = note }
    let tail = tail(end)
    if tail.next >= text.count { return tail.next }
    if listBreak(before: at, tail) { return at + 1 }
    let (rule, isBreak) = stopVerdict(at, tail)
    decide(tail.next, rule, isBreak)
    return max(tail.end, at + 1)
  }

  /// `3.5`, `example.com`: a stop before a digit or small letter is not worth a look.
  private func isQuietStop(_ at: Int) -> Bool {
    guard at + 1 < text.count else { return false }
    switch text[at + 1] {
    case 0x61...0x7A: return true
    case 0x30...0x39: return at == 0 || !(sign(before: at) == .lower || text[at - 1] == 0x29)
    default: return false
    }
  }

  private func stopVerdict(_ at: Int, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.next < bracketEnd { return (.insideBrackets, false) }
    if goesOnAfter(tail) { return (.beforePunctuation, false) }
    if table.language.colonEnds { return (.insideWord, false) }
    let token = token(before: at)
    if !tail.hasSpace { return gluedVerdict(token, tail) }
    if tail.wordSign == .dash && !tail.isOpened && goesOnAfterDash(tail.next) {
      return (.beforePunctuation, false)
    }
    return wordVerdict(token, tail)
  }

  /// A comma follows, a mark that stands apart, №, a slash between verses, or a relative clause in
  /// brackets: `(which was true)`.
  func goesOnAfter(_ tail: Tail) -> Bool {
    if tail.wordSign == .comma { return true }
    guard tail.word < text.count else { return false }
    if isLoneMark(tail) { return true }
    if text[tail.word] == 0x2F || text.scalar(at: tail.word).value == 0x2116 { return true }
    guard text[tail.next] == 0x28, tail.word == tail.next + 1 else { return false }
    return table.words.roles(text, tail.word..<wordEnd(tail.word)).contains(.relative)
  }

  /// `Really ? ! Yes`: another mark, and no letter right after it.
  func isLoneMark(_ tail: Tail) -> Bool {
    guard tail.hasSpace, tail.wordSign == .mark || tail.wordSign == .wideMark, !tail.isOpened
    else { return false }
    let (scalar, length) = text.scalar(at: tail.next)
    return scalar == 0x21 || scalar == 0x3F
      ? sign(at: tail.next + length).isSpace || tail.next + length >= text.count
      : tail.wordSign == .wideMark
  }

  /// The first word after the mark.
  private func next(_ tail: Tail) -> NextWord {
    let end = wordEnd(tail.word)
    let range = tail.word..<end
    var roles = table.words.roles(text, range)
    if isInitial(range) { roles.remove(.starter) }
    return NextWord(sign: tail.wordSign, roles: roles, range: range, isOpened: tail.isOpened)
  }

  /// `A. Smith`: one letter and a stop is no word that begins a sentence.
  private func isInitial(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.upperBound < text.count, text[range.upperBound] == 0x2E else {
      return false
    }
    return text.scalar(at: range.lowerBound).length == range.count
  }

  private func wordVerdict(_ token: Token, _ tail: Tail) -> (SegmentationRule, Bool) {
    let next = next(tail)
    if isEnumerator(token) { return (.enumerator, false) }
    switch token.shape {
    case .number: return numberVerdict(token, next, tail)
    case .letter where isGlued(token): return plainVerdict(token, next, tail)
    case .letter, .dotted, .word:
      if !token.roles.isDisjoint(with: .abbreviation) {
        return abbreviationVerdict(token, next, tail)
      }
      if token.shape == .letter && !isHangul(token) { return initialVerdict(token, next) }
      if token.shape == .dotted { return endingVerdict(next) }
      if isRoman(token), table.language.hasOrdinals {
        return ordinalVerdict(token, next) ?? plainVerdict(token, next, tail)
      }
      return plainVerdict(token, next, tail)
    case .ideographs, .none: return plainVerdict(token, next, tail)
    }
  }

  // MARK: Words

  private func plainVerdict(
    _ token: Token, _ next: NextWord, _ tail: Tail
  ) -> (SegmentationRule, Bool) {
    guard next.sign == .lower else { return (.stop, true) }
    if tail.closesQuote || tail.closesBracket { return (.lowercase, false) }
    return table.language.hasSmallStarts && isPlainWord(token)
      ? (.ordinary, true) : (.lowercase, false)
  }

  /// A word that is not cut short: letters with a vowel, a function word, or what closes before the stop.
  private func isPlainWord(_ token: Token) -> Bool {
    switch token.shape {
    case .ideographs: return true
    case .none: return sign(before: token.range.upperBound) == .closer
    default: return token.smallLetters >= 3 && token.hasVowel || isStarter(token)
    }
  }

  private func isStarter(_ token: Token) -> Bool {
    table.words.roles(text, token.range).contains(.starter)
  }

  private func numberVerdict(
    _ token: Token, _ next: NextWord, _ tail: Tail
  ) -> (SegmentationRule, Bool) {
    if next.sign == .lower {
      return token.letters > 3 && table.language.hasSmallStarts && !tail.closesBracket
        && !tail.closesQuote ? (.ordinary, true) : (.lowercase, false)
    }
    let isShort = token.letters <= 2 || next.roles.contains(.ordinalNoun)
    if table.language.hasOrdinals && isShort, !tail.closesBracket, !tail.closesQuote {
      if let verdict = ordinalVerdict(token, next) { return verdict }
    }
    return (.stop, true)
  }

  /// German `28. September`: a noun follows, unless it is a word that begins sentences.
  private func ordinalVerdict(_ token: Token, _ next: NextWord) -> (SegmentationRule, Bool)? {
    if next.roles.contains(.ordinalNoun) || isDayOrMonth(next) || isYear(next, after: token) {
      return (.ordinal, false)
    }
    if next.roles.contains(.starter) || next.isOpened { return nil }
    let goesOn = next.sign == .lower || next.sign == .upper && table.language.hasCapitalNouns
    return goesOn ? (.ordinal, false) : nil
  }

  /// `12. 5. 1960`: after a number with a stop another with a stop.
  private func isDayOrMonth(_ next: NextWord) -> Bool {
    let end = next.range.upperBound
    return next.sign == .digit && !next.isOpened && next.range.count <= 2 && end < text.count
      && text[end] == 0x2E
  }

  /// The year of `12. 5. 1960`: four digits after a number that has another with a stop before it.
  private func isYear(_ next: NextWord, after token: Token) -> Bool {
    let start = token.range.lowerBound
    guard next.sign == .digit, next.range.count == 4, start >= self.start + 3
    else { return false }
    return text[start - 1] == 0x20 && text[start - 2] == 0x2E && (48...57).contains(text[start - 3])
  }

  private func initialVerdict(_ token: Token, _ next: NextWord) -> (SegmentationRule, Bool) {
    if next.sign == .lower || next.sign == .digit { return (.initial, false) }
    let first = text.scalar(at: token.range.lowerBound).value
    if sign(first) == .letter { return isAbjad(first) ? (.initial, false) : (.stop, true) }
    if next.roles.contains(.starter) && !follows(token, { $0.shape == .letter }) {
      return (.starter, true)
    }
    return (.initial, false)
  }

  /// The letter is the end of something else: `b=c`, `/a`.
  private func isGlued(_ token: Token) -> Bool {
    guard token.range.lowerBound > start else { return false }
    let before = sign(before: token.range.lowerBound)
    return before == .other || before == .comma
  }

  /// A letter of Hebrew or Arabic writing: alone before a stop it abbreviates.
  private func isAbjad(_ scalar: UInt32) -> Bool { (0x590...0x6FF).contains(scalar) }

  private func isHangul(_ token: Token) -> Bool {
    (0xAC00...0xD7A3).contains(text.scalar(at: token.range.lowerBound).value)
  }

  /// Whether the word before a word, after one space, is such a one.
  private func follows(_ token: Token, _ test: (Token) -> Bool) -> Bool {
    var at = token.range.lowerBound
    guard at > start, text[at - 1] == 0x20 else { return false }
    at -= 1
    if at > start && text[at - 1] == 0x2E { at -= 1 }
    return test(self.token(before: at))
  }

  // MARK: Abbreviations

  private func abbreviationVerdict(
    _ token: Token, _ next: NextWord, _ tail: Tail
  ) -> (SegmentationRule, Bool) {
    let roles = token.roles
    if roles.contains(.number) {
      if next.sign == .digit || isNumberLike(next) { return (.number, false) }
      if roles.isDisjoint(with: [.title, .inner, .ending, .unit, .time]) {
        if token.shape == .letter { return initialVerdict(token, next) }
        return next.sign == .lower ? (.lowercase, false) : (.stop, true)
      }
    }
    if tail.closesBracket && next.sign != .upper { return (.inner, false) }
    if roles.contains(.title) { return (.title, false) }
    if roles.contains(.inner) { return (.inner, false) }
    if roles.contains(.time) { return timeVerdict(token, next) }
    if roles.contains(.unit) {
      return next.sign == .lower || next.sign == .digit ? (.lowercase, false) : (.stop, true)
    }
    return endingVerdict(next)
  }

  private func endingVerdict(_ next: NextWord) -> (SegmentationRule, Bool) {
    if next.roles.contains(.starter) && next.sign != .lower { return (.starter, true) }
    switch next.sign {
    case .ideograph, .bullet, .newline: return (.ending, false)
    case .letter: return (.ending, false)
    default:
      return next.isOpened && next.sign == .upper && !isBracket(before: next)
        ? (.stop, true) : (.ending, false)
    }
  }

  /// `Acme Inc. ("ACME")`: a bracket after a short form belongs to it.
  private func isBracket(before next: NextWord) -> Bool {
    var at = next.range.lowerBound
    while at > start, !sign(before: at).isSpace { at -= text.scalar(before: at).length }
    return at < text.count && (text[at] == 0x28 || text[at] == 0x5B)
  }

  /// `At 5 a.m. Mr. Smith went` goes on; `He left at 6 p.m. Mr. Smith stayed` does not.
  private func timeVerdict(_ token: Token, _ next: NextWord) -> (SegmentationRule, Bool) {
    if next.sign == .lower || next.sign == .digit || isBracket(before: next) {
      return (.time, false)
    }
    guard followsNumber(token) else { return endingVerdict(next) }
    if next.roles.contains(.clock) || isZone(next) { return (.time, false) }
    if next.roles.contains(.starter) { return (.starter, true) }
    if wordsBefore(token.range.lowerBound) <= 3 { return (.time, false) }
    return (.stop, true)
  }

  /// `10 a.m. Beijing time`.
  private func isZone(_ next: NextWord) -> Bool {
    let end = next.range.upperBound
    return next.sign == .upper && end + 5 <= text.count && text[end] == 0x20
      && text.string(end + 1..<end + 5) == "time"
  }

  /// `6 p.m`, `1980 г`; without a number г is a town.
  private func followsNumber(_ token: Token) -> Bool {
    let before = token.range.lowerBound
    guard before > start else { return false }
    let sign = sign(before: before)
    if sign == .digit { return true }
    guard sign == .space else { return false }
    return self.sign(before: before - text.scalar(before: before).length) == .digit
  }

  /// How many words the segment has before an offset; counted up to 4.
  private func wordsBefore(_ offset: Int) -> Int {
    var (count, at) = (0, start)
    while at < offset && count < 4 {
      let next = min(skipToSpace(at), offset)
      if next > at { count += 1 }
      at = skipSpaces(next)
    }
    return count
  }

  private func skipToSpace(_ offset: Int) -> Int {
    var at = offset
    while at < text.count && at - offset < 200 {
      let (scalar, length) = text.scalar(at: at)
      if sign(scalar).isSpace { return at }
      at += length
    }
    return at
  }

  /// `Fig. A`, `vol. II`, `№ 3`.
  private func isNumberLike(_ next: NextWord) -> Bool {
    if next.sign == .other && next.range.isEmpty {
      return next.range.lowerBound < text.count
        && [0x2116, 0x23].contains(text.scalar(at: next.range.lowerBound).value)
    }
    guard next.sign == .upper else { return false }
    return next.range.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains(text[$0]) }
  }

  private func isRoman(_ token: Token) -> Bool {
    token.letters <= 5 && token.range.allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains(text[$0]) }
  }

  // MARK: Without a space

  /// `world.Today`: a break where a plain word is followed by a word that begins sentences.
  private func gluedVerdict(_ token: Token, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.wordSign == .ideograph {
      return token.shape == .ideographs ? (.stop, true) : (.insideWord, false)
    }
    if isAddress(around: token.range.lowerBound) { return (.address, false) }
    let next = next(tail)
    guard next.sign == .upper, !next.roles.isDisjoint(with: [.starter, .title]),
      token.smallLetters >= 3 || token.shape == .number || tail.closesQuote
    else { return (.insideWord, false) }
    return (.glued, true)
  }

  /// Whether the unbroken run of characters around an offset is a URL or a mail address.
  func isAddress(around offset: Int) -> Bool {
    var at = offset
    while at > start && offset - at < 200 {
      let byte = text[at - 1]
      if byte <= 0x20 || byte >= 0x80 { break }
      if byte == 0x40 { return true }
      if byte == 0x2F { return true }
      at -= 1
    }
    var ahead = offset
    while ahead < text.count && ahead - offset < 80 {
      if text[ahead] <= 0x20 || text[ahead] >= 0x80 { break }
      if text[ahead] == 0x40 { return true }
      ahead += 1
    }
    if at + 4 <= text.count, text[at] | 0x20 == 0x77, text[at + 1] | 0x20 == 0x77,
      text[at + 2] | 0x20 == 0x77, text[at + 3] == 0x2E
    {
      return true
    }
    return false
  }
}

/// The first word after a mark.
struct NextWord {
  var sign: Sign
  var roles: WordRole
  var range: Range<Int>
  var isOpened: Bool
}
