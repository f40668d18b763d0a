// Colons and commas where a language ends its segments with them.

extension Scan {
  mutating func comma(_ at: Int, _ scalar: UInt32, _ next: Int) -> Int {
    switch scalar {
    case 0x3A where table.language.colonEnds: return clauseMark(next)
    case 0x3B where table.language.semicolonEnds, 0x37E where table.language.semicolonEnds:
      return clauseMark(next)
    case 0x3A where table.language.hasClauses: return headingColon(at, next)
    default: return next
    }
  }

  private mutating func clauseMark(_ end: Int) -> Int {
    let tail = tail(end)
    if tail.next >= text.count { return tail.next }
    let isBreak = tail.hasSpace && tail.wordSign != .lower
    decide(tail.next, isBreak ? .mark : .insideWord, isBreak)
    return tail.end
  }

  /// `Questions and answers: What happened?`: what stands before a text's first colon is a heading,
  /// unless somebody speaks or a quotation follows.
  private mutating func headingColon(_ at: Int, _ next: Int) -> Int {
    if hasColon || sign(before: at) == .digit && sign(at: next) == .digit { return next }
    hasColon = true
    guard !decisions.contains(where: \.isBreak) else { return next }
    let tail = tail(next)
    guard tail.hasSpace, !tail.isOpened, tail.next < text.count else { return next }
    let isHeading = isHeading(start..<at) && hasMark(from: tail.next)
    decide(tail.next, isHeading ? .colon : .speech, isHeading)
    return tail.end
  }

  /// Two words at least, ten at most, and no verb of speech.
  private func isHeading(_ range: Range<Int>) -> Bool {
    var (at, words) = (range.lowerBound, 0)
    while at < range.upperBound {
      let end = min(wordEnd(at), range.upperBound)
      if end > at {
        words += 1
        if table.words.roles(text, at..<end).contains(.speech) { return false }
        at = end
      } else {
        at += text.scalar(at: at).length
      }
    }
    return (2...12).contains(words)
  }

  private func hasMark(from offset: Int) -> Bool {
    var at = offset
    while at < text.count {
      let (scalar, length) = text.scalar(at: at)
      switch sign(scalar) {
      case .stop, .mark: return true
      default: at += length
      }
    }
    return false
  }

  /// A long text without a single full stop, as Arabic prose is often written: its clauses are
  /// segments, where more than one word stands between two commas.
  mutating func breakClauses() {
    guard table.language.hasClauses, decisions.isEmpty, text.count > 160, !hasMark(from: 0) else {
      return
    }
    let commas = clauseCommas()
    guard commas.count >= 3 else { return }
    for (index, comma) in commas.enumerated() {
      let next = skipSpaces(comma)
      let isShort = index + 1 < commas.count && words(next..<commas[index + 1]) < 2
      if next > comma { decide(next, .comma, !isShort) }
    }
  }

  /// The ends of the commas.
  private func clauseCommas() -> [Int] {
    var ends: [Int] = []
    var at = 0
    while at < text.count {
      let (scalar, length) = text.scalar(at: at)
      at += length
      if scalar == 0x60C { ends.append(at) }
    }
    return ends
  }

  private func words(_ range: Range<Int>) -> Int {
    var (at, count) = (range.lowerBound, 0)
    while at < range.upperBound {
      let end = min(wordEnd(at), range.upperBound)
      if end > at { count += 1 }
      at = max(skipSpaces(end), end == at ? at + text.scalar(at: at).length : end)
    }
    return count
  }
}
