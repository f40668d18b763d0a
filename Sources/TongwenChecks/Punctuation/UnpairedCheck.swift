import TongwenText

/// A bracket or quote that opens and does not close, or closes and was not opened.
///
/// Reported is an unpaired bracket of a draft whose source has all of its own paired, and a quote that
/// opens and never closes, or stands alone, where the source closes its quotes. Left alone are the round brackets of
/// lists (`a)`, `1)`), apostrophes, and inches.
struct UnpairedCheck: Check {
  static let bracket = Rule(
    "punctuation.bracket", .punctuation, .warning, "A bracket has no partner.")
  static let quote = Rule(
    "punctuation.quote", .punctuation, .warning, "A quotation mark has no partner.")
  static let rules = [bracket, quote]

  func findings(in pair: CheckedPair) -> [Finding] {
    if pair.isCopy { return [] }
    return brackets(pair) + quotes(pair)
  }

  private func brackets(_ pair: CheckedPair) -> [Finding] {
    guard let place = Self.unpaired(pair.target.letters) else { return [] }
    if let source = pair.source, Self.unpaired(source.letters) != nil { return [] }
    let range = pair.target.letters.bytes(place..<place + 1)
    return [Self.bracket.finding(Self.noPartner(pair.target.slice(range)), target: range)]
  }

  /// The place of the first bracket without a partner.
  private static func unpaired(_ letters: Letters) -> Int? {
    var open: [(place: Int, partner: UInt32)] = []
    for place in letters.places(of: brackets) {
      let scalar = letters.scalars[place]
      if let partner = partners[scalar] {
        open.append((place, partner))
      } else {
        if let last = open.last, last.partner == plain(scalar) {
          open.removeLast()
        } else if open.isEmpty {
          if plain(scalar) != 0x29 || !isListMark(letters, place) { return place }
        } else {
          return open.last?.place
        }
      }
    }
    return open.last?.place
  }

  /// `a)`, `12）` at the beginning or after a space or mark: an item of a list, or a smiley.
  private static func isListMark(_ letters: Letters, _ place: Int) -> Bool {
    var start = place - 1
    while start >= 0, place - start < 4,
      letters[start].isASCIIDigit || letters[start].isASCIILetter
        || "一二三四五六七八九十".unicodeScalars.contains(where: { $0.value == letters[start] })
    {
      start -= 1
    }
    return place - start < 4
      && (start < 0 || letters[start].isWhite || Marks.fullWidth.contains(letters[start])
        || [0x3A, 0x3B, 0x2D].contains(letters[start]))
  }

  private static func plain(_ scalar: UInt32) -> UInt32 { scalar == 0xFF09 ? 0x29 : scalar }

  private static let partners: [UInt32: UInt32] = [
    0x28: 0x29, 0xFF08: 0x29, 0x5B: 0x5D, 0x300A: 0x300B, 0x3008: 0x3009,
    0x3010: 0x3011, 0x300C: 0x300D, 0x300E: 0x300F,
  ]
  /// All that open and all that close.
  private static let brackets = Marks.set("(（[《〈【「『)）]》〉】」』")

  private func quotes(_ pair: CheckedPair) -> [Finding] {
    guard let source = pair.source else { return [] }
    let letters = pair.target.letters
    let places = letters.places(of: Self.quotes)
    guard places.count % 2 == 1, let last = places.last, !runsOn(pair), isClosed(source.letters),
      !letters[last - 1].isASCIIDigit
    else { return [] }
    guard let place = alone(places, pair.target) else { return [] }
    let range = letters.bytes(place..<place + 1)
    return [Self.quote.finding(Self.noPartner(pair.target.slice(range)), target: range)]
  }

  /// The quote without a partner: one that opens before the next one opens, the last where it opens, the last of
  /// straight ones; `nil` where that cannot be told.
  private func alone(_ places: [Int], _ side: CheckedPair.Side) -> Int? {
    let letters = side.letters
    if let reopened = zip(places, places.dropFirst()).first(where: {
      letters[$0] == 0x201C && letters[$1] == 0x201C
    }) {
      return reopened.0
    }
    guard let last = places.last else { return nil }
    let isPlain = side.isSpaced && places.allSatisfy { letters[$0] == Marks.straightQuote }
    return isPlain || opens(letters, last) ? last : nil
  }

  /// Every quote of a text has its partner: an even number, the last of which closes, and no single one that opens.
  private func isClosed(_ letters: Letters) -> Bool {
    if letters.marks.contains(where: { opensSingle(letters, $0) }) { return false }
    let places = letters.places(of: Self.quotes)
    guard places.count % 2 == 0 else { return false }
    return places.last.map { !opens(letters, $0) } ?? true
  }

  /// A quotation that began or goes on in a neighbouring segment.
  private func runsOn(_ pair: CheckedPair) -> Bool {
    pair.neighbours.contains { $0.target.letters.places(of: Self.quotes).count % 2 == 1 }
  }

  private func opens(_ letters: Letters, _ place: Int) -> Bool {
    letters[place] == 0x201C && !letters.scalars.contains(0x201E)
      || letters[place] == 0x22
        && (place == 0 || letters[place - 1].isBlank || letters[place + 1].isSpacedLetter)
  }

  /// `said: 'We`: a single quote before a word.
  private func opensSingle(_ letters: Letters, _ place: Int) -> Bool {
    (letters[place] == 0x27 || letters[place] == 0x2018) && letters[place + 1].isSpacedLetter
      && (place == 0 || letters[place - 1].isBlank || letters[place - 1] == 0x28)
  }

  private static let quotes = Marks.set("\"“”„「」")
}

extension UnpairedCheck {
  fileprivate static func noPartner(_ mark: String) -> String { "the mark \(mark) has no partner" }
}
