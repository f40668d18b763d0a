/// What follows a mark: closing marks, notes, white space, and what comes then.
struct Tail {
  /// The end of the mark and all that closes with it.
  var end: Int
  /// The first character after the white space: where the next segment would begin.
  var next: Int
  var hasSpace: Bool
  /// A quotation mark closes after the mark.
  var closesQuote = false
  /// A bracket closes after the mark.
  var closesBracket = false
  /// A mark stands after the closing ones: it ends the sentence that holds the quotation.
  var hasOuterMark = false
  /// The first character after opening marks.
  var word: Int
  var wordSign: Sign
  /// Whether opening marks stand before the word.
  var isOpened: Bool { word > next }
}

extension Scan {
  /// Reads on from the end of a run of marks.
  mutating func tail(_ runEnd: Int) -> Tail {
    var tail = Tail(end: runEnd, next: runEnd, hasSpace: false, word: runEnd, wordSign: .newline)
    takeClosers(&tail)
    if tail.closesQuote || tail.closesBracket { takeFollowingMarks(&tail) }
    tail.next = skipSpaces(tail.end)
    tail.hasSpace = tail.next > tail.end
    if tail.hasSpace { takeSpacedCloser(&tail) }
    tail.word = skipOpeners(tail.next)
    tail.wordSign = sign(at: tail.word)
    return tail
  }

  private mutating func takeClosers(_ tail: inout Tail) {
    while tail.end < text.count {
      let (scalar, length) = text.scalar(at: tail.end)
      let after = tail.end + length
      switch sign(scalar) {
      case .closer:
        if scalar == 0x29 || scalar == 0x5D || scalar == 0xFF09 {
          tail.closesBracket = true
        } else {
          tail.closesQuote = true
        }
      case .straight:
        guard straightCloses(scalar, after) else { return }
        tail.closesQuote = true
      case .opener:
        if scalar == 0x5B, let note = noteEnd(tail.end) {
          tail.end = note
          continue
        }
        guard isQuote(scalar), closesByPosition(after) else { return }
        tail.closesQuote = true
      case .ignorable: break
      default: return
      }
      tail.end = after
    }
  }

  /// `说话呢？”。`: a full stop after the quotation ends the sentence too.
  private mutating func takeFollowingMarks(_ tail: inout Tail) {
    var at = tail.end
    while at < text.count {
      let (scalar, length) = text.scalar(at: at)
      let sign = sign(scalar)
      guard sign == .wideMark || sign == .mark || sign == .stop || sign == .ellipsis else { break }
      at += length
    }
    if at == tail.end || !isMarkEnd(at) { return }
    tail.end = at
    tail.hasOuterMark = true
    takeClosers(&tail)
  }

  /// Marks before a letter or digit without a space begin a word: `(.net)`, `".5`.
  private func isMarkEnd(_ at: Int) -> Bool {
    let sign = sign(at: at)
    return sign != .lower && sign != .digit
  }

  private mutating func straightCloses(_ scalar: UInt32, _ after: Int) -> Bool {
    let closes = scalar == 0x22 && quoteIsOpen || closesByPosition(after)
    if scalar == 0x22 && closes { quoteIsOpen = false }
    return closes
  }

  /// A quotation mark right after a mark closes where no letter follows it.
  private func closesByPosition(_ after: Int) -> Bool {
    switch sign(at: after) {
    case .space, .newline, .comma, .closer, .stop, .mark, .dash: true
    default: false
    }
  }

  /// « » “ „ and the like, whose direction differs by language.
  private func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
    default: false
    }
  }

  /// French: `Vraiment ? » dit-il`; brackets with spaces: `( 365.8 m. )`; and marks that stand apart
  /// by mistake: `it is over. " Then`.
  private mutating func takeSpacedCloser(_ tail: inout Tail) {
    guard tail.next < text.count else { return }
    let (scalar, length) = text.scalar(at: tail.next)
    let after = tail.next + length
    let isBracket = (scalar == 0x29 || scalar == 0x5D) && closesByPosition(after)
    guard isBracket || closesApart(scalar, after) else { return }
    tail.end = after
    if isBracket { tail.closesBracket = true } else { tail.closesQuote = true }
    if scalar == 0x22 { quoteIsOpen = false }
    takeClosers(&tail)
    tail.next = skipSpaces(tail.end)
    tail.hasSpace = tail.next > tail.end
  }

  /// Whether a quotation mark after a space closes: it is shaped so or one is open, and no letter
  /// but a Han character follows it.
  private func closesApart(_ scalar: UInt32, _ after: Int) -> Bool {
    switch scalar {
    case 0x22: return (quoteIsOpen || after >= text.count) && closesByPosition(after)
    case 0xBB, 0x203A: return closesByPosition(after)
    case 0x201D: return closesByPosition(after) || sign(at: after) == .ideograph
    default: return false
    }
  }

  /// The end of a note such as `[12]` or `[a]`.
  private func noteEnd(_ open: Int) -> Int? {
    var at = open + 1
    while at < text.count && at - open <= 8 {
      switch text[at] {
      case 0x5D: return at > open + 1 ? at + 1 : nil
      case 0x30...0x39, 0x2C, 0x20, 0x2D: at += 1
      case 0x61...0x7A where at == open + 1: at += 1
      default: return nil
      }
    }
    return nil
  }

  private func skipOpeners(_ offset: Int) -> Int {
    var at = offset
    while at < text.count && at - offset < 16 {
      let (scalar, length) = text.scalar(at: at)
      switch sign(scalar) {
      case .opener, .straight, .ignorable: at += length
      case .closer where isQuote(scalar): at += length
      case .other where scalar == 0x2A || scalar == 0x5F: at += length
      default: return at
      }
    }
    return at
  }
}
