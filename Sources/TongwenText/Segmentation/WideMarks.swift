// `。！？` and `……`: no space follows, and a closing mark belongs to the sentence before it.

extension Scan {
  mutating func wideMark(_ at: Int) -> Int {
    if sign(at: at) == .wideStop, let next = decimal(at) { return next }
    return mark(at)
  }

  /// `３．５` and `1．提高`: next to digits `．` is a decimal point or the mark of a list.
  private mutating func decimal(_ at: Int) -> Int? {
    let next = at + 3
    guard sign(before: at) == .digit, next < text.count else { return nil }
    let after = sign(at: next)
    if after.isSpace || after == .closer || after == .newline { return nil }
    decide(next, .decimal, false)
    return next
  }

  mutating func wideRun(_ at: Int, _ end: Int, _ run: MarkRun) -> Int {
    let tail = tail(end)
    if tail.next >= text.count { return tail.next }
    let (rule, isBreak) = wideVerdict(at, run, tail)
    decide(tail.next, rule, isBreak)
    return tail.end
  }

  private func wideVerdict(_ at: Int, _ run: MarkRun, _ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.next < bracketEnd || at < bracketEnd && !closesQuotation(tail) && !tail.hasOuterMark {
      return (.insideBrackets, false)
    }
    if tail.wordSign == .comma && !tail.isOpened || isLoneMark(tail) {
      return (.beforePunctuation, false)
    }
    if !run.isWide && isAddress(around: at) && !tail.hasSpace { return (.address, false) }
    if tail.closesQuote && !tail.isOpened && !tail.hasOuterMark {
      if goesOn(tail.next, afterFullStop: run.hasFullStop) { return (.particle, false) }
      if !run.hasFullStop && speaksWide(tail.next, run) { return (.speech, false) }
      if !run.hasFullStop && isEmbedded(at, tail.next) { return (.insideQuotes, false) }
    }
    if goesOnInName(tail, run) { return (.particle, false) }
    if run.isEllipsis { return wideEllipsis(tail) }
    if tail.wordSign == .lower && tail.hasSpace && !run.isWide { return (.lowercase, false) }
    return (.wideMark, true)
  }

  /// `他们喊着“加油！”冲了上去`: the quotation follows a word directly, so its mark ends only itself, unless
  /// a pronoun begins something new.
  private func isEmbedded(_ at: Int, _ next: Int) -> Bool {
    var from = at
    while from > start && at - from < Scan.embedded {
      let (scalar, length) = text.scalar(before: from)
      from -= length
      switch sign(scalar) {
      case .opener:
        return from > start && sign(before: from) == .ideograph && sign(at: next) == .ideograph
          && !begins(next, with: WideWords.pronouns)
      case .closer, .wideMark, .newline: return false
      default: break
      }
    }
    return false
  }

  /// How far back a quotation of one exclamation may begin, in bytes.
  private static let embedded = 96

  /// `モーニング娘。のライブ`: a particle that begins no sentence follows at once.
  private func goesOnInName(_ tail: Tail, _ run: MarkRun) -> Bool {
    table.language.isJapanese && run.hasFullStop && !tail.hasSpace && !tail.isOpened
      && begins(tail.next, with: WideWords.bareParticles)
      && !begins(tail.next, with: WideWords.japaneseStarters)
  }

  /// The mark is the last of a quotation in 「」; titles and brackets go on after it.
  private func closesQuotation(_ tail: Tail) -> Bool {
    tail.end > bracketEnd && tail.closesQuote && bracketEnd + 3 <= text.count
      && text.scalar(at: bracketEnd).value == 0x300D
  }

  /// `……`: only a word that begins sentences, or a new quotation, makes it an end.
  private func wideEllipsis(_ tail: Tail) -> (SegmentationRule, Bool) {
    if tail.isOpened && tail.closesQuote { return (.ellipsis, true) }
    if begins(tail.next, with: WideWords.starters) { return (.ellipsis, true) }
    return (.trailingEllipsis, false)
  }

  // MARK: Quotations that go on

  private func goesOn(_ offset: Int, afterFullStop: Bool) -> Bool {
    let isKana = table.language.isJapanese || isHiragana(offset)
    if isKana {
      return begins(offset, with: WideWords.japaneseParticles)
        && !begins(offset, with: WideWords.japaneseStarters)
    }
    return begins(offset, with: afterFullStop ? WideWords.linkingParticles : WideWords.particles)
  }

  private func isHiragana(_ offset: Int) -> Bool {
    offset < text.count && (0x3041...0x309F).contains(text.scalar(at: offset).value)
  }

  /// A verb of speech within 14 characters, no other mark before it, and no negation. A name may be
  /// written in Latin letters, with spaces and glosses: `Miller 接着说`, `史密斯（John Smith）说`.
  private func speaksWide(_ offset: Int, _ run: MarkRun) -> Bool {
    var at = offset
    var count = 0
    while at < text.count && count < 14 {
      let (scalar, length) = text.scalar(at: at)
      if count > 0, let end = scalar == 0x20 ? at + length : glossEnd(at) {
        at = end
        count += 1
        continue
      }
      let sign = sign(scalar)
      guard sign == .ideograph || sign == .lower || sign == .upper || scalar == 0xB7 else {
        return false
      }
      if WideWords.negations.contains(scalar) && count > 0 { return false }
      if begins(at, with: WideWords.speech) && count > 0 { return true }
      if WideWords.shortSpeech.contains(scalar), count > 0 || run.isEllipsis,
        closesClause(at + length)
      {
        return true
      }
      at += length
      count += 1
    }
    return false
  }

  /// Behind the parentheses that open here, where no more than 40 bytes stand in them.
  private func glossEnd(_ offset: Int) -> Int? {
    let opening = text.scalar(at: offset).value
    guard opening == 0xFF08 || opening == 0x28 else { return nil }
    var at = offset
    while at < min(text.count, offset + 40) {
      let (scalar, length) = text.scalar(at: at)
      at += length
      if scalar == 0xFF09 || scalar == 0x29 { return at }
    }
    return nil
  }

  /// `说。` `问道，` `想了想，`: the verb is the clause's last word.
  private func closesClause(_ offset: Int) -> Bool {
    var at = offset
    for _ in 0..<3 {
      if at >= text.count { return true }
      let (scalar, length) = text.scalar(at: at)
      if sign(scalar) != .ideograph { return true }
      guard WideWords.verbEndings.contains(scalar) else { return false }
      at += length
    }
    return false
  }

  /// Whether one of the words stands at an offset.
  func begins(_ offset: Int, with words: [[UInt8]]) -> Bool {
    for word in words where offset + word.count <= text.count {
      var matches = true
      for index in 0..<word.count where text[offset + index] != word[index] {
        matches = false
        break
      }
      if matches { return true }
    }
    return false
  }
}
