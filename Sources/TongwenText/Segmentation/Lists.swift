// Items of a list in running text: `1. Open the file. 2. Save it.`, `a) … b) …`, `• … • …`.

/// The number or letter that an item of a list begins with.
struct ListItem: Equatable {
  enum Style: Equatable {
    case number, smallLetter, capital
    case bullet(UInt32)
  }

  var style: Style
  var value: Int
  /// `.`, `)` or `.)`.
  var hasBracket: Bool

  func isFollowed(by next: ListItem) -> Bool {
    style == next.style && hasBracket == next.hasBracket && next.value == value + 1
  }
}

extension Scan {
  /// The item that begins at an offset.
  func enumerator(at offset: Int) -> ListItem? {
    var at = offset
    if at < text.count, sign(at: at) == .bullet {
      return ListItem(style: .bullet(text.scalar(at: at).value), value: 0, hasBracket: false)
    }
    guard let (style, value, end) = label(at) else { return nil }
    at = end
    guard at < text.count else { return nil }
    let hasStop = text[at] == 0x2E
    if hasStop { at += 1 }
    let hasBracket = at < text.count && text[at] == 0x29
    if hasBracket { at += 1 }
    guard hasStop || hasBracket, sign(at: at).isSpace else { return nil }
    return ListItem(style: style, value: value, hasBracket: hasBracket)
  }

  private func label(_ offset: Int) -> (ListItem.Style, Int, Int)? {
    guard offset < text.count else { return nil }
    var at = offset
    var value = 0
    while at < text.count, (0x30...0x39).contains(text[at]), at - offset < 3 {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    if at > offset { return (.number, value, at) }
    switch text[at] {
    case 0x61...0x7A: return (.smallLetter, Int(text[at]), at + 1)
    case 0x41...0x5A: return (.capital, Int(text[at]), at + 1)
    default: return nil
    }
  }

  /// Whether the word before a stop numbers the segment it begins.
  func isEnumerator(_ token: Token) -> Bool {
    guard token.range.lowerBound <= afterBullet(start) else { return false }
    switch token.shape {
    case .number: return token.letters <= 3
    case .letter: return true
    default: return false
    }
  }

  private func afterBullet(_ offset: Int) -> Int {
    guard sign(at: offset) == .bullet else { return offset }
    return skipSpaces(offset + text.scalar(at: offset).length)
  }

  /// Breaks before the word that ends at a stop, if it is the next item of the open list.
  mutating func listBreak(before stop: Int, _ tail: Tail) -> Bool {
    guard item != nil, tail.hasSpace else { return false }
    var at = stop
    while at > start, at > stop - 4, isLabel(text[at - 1]) { at -= 1 }
    return breakBefore(item: at)
  }

  private func isLabel(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// A closing bracket may end the label of an item: `2)`, `2.)`.
  mutating func enumeratorBeforeBracket(_ bracket: Int) {
    guard item != nil else { return }
    var at = bracket
    if at > start, text[at - 1] == 0x2E { at -= 1 }
    let end = at
    while at > start, at > end - 4, isLabel(text[at - 1]) { at -= 1 }
    _ = breakBefore(item: at)
  }

  private mutating func breakBefore(item offset: Int) -> Bool {
    guard offset > start, sign(before: offset).isSpace, let item, let next = enumerator(at: offset),
      item.isFollowed(by: next), hasWord(before: offset)
    else { return false }
    decide(offset, .listItem, true)
    return true
  }

  /// An item holds a word of three letters at least; initials do not.
  private func hasWord(before offset: Int) -> Bool {
    var (at, letters) = (offset, 0)
    while at > start && offset - at < 60 {
      letters = (0x61...0x7A).contains(text[at - 1]) || text[at - 1] >= 0x80 ? letters + 1 : 0
      if letters >= 3 { return true }
      at -= 1
    }
    return false
  }

  /// `• … • …`: a bullet after white space begins an item where the segment began with one.
  mutating func bullet(_ at: Int, _ next: Int) -> Int {
    guard at > start, sign(before: at).isSpace, case .bullet(let mark)? = item?.style,
      mark == text.scalar(at: at).value
    else { return next }
    decide(at, .bullet, true)
    return next
  }
}
