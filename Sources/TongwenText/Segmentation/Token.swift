/// The word before a full stop.
struct Token {
  enum Shape {
    case none, word, number
    /// One letter: an initial, an item of a list.
    case letter
    /// `U.S`, `Ph.D`, `z.B`: short parts with stops between them.
    case dotted
    /// A word of a script without spaces.
    case ideographs
  }

  var range: Range<Int>
  var shape: Shape
  var roles: WordRole
  var isCapital: Bool
  /// Letters and digits, and how many are small letters.
  var letters: Int
  var smallLetters: Int
  var hasVowel: Bool
}

extension Scan {
  /// The word that ends before an offset.
  func token(before end: Int) -> Token {
    var token = Token(
      range: end..<end, shape: .none, roles: [], isCapital: false, letters: 0, smallLetters: 0,
      hasVowel: false)
    var reading = Reading()
    var at = end
    while at > start && end - at <= WordTable.longest {
      let (scalar, length) = text.scalar(before: at)
      guard reading.take(scalar, sign(scalar), &token) else { break }
      at -= length
    }
    token.range = reading.leadingStops(at, end, text)..<end
    reading.finish(&token)
    if token.shape == .word || token.shape == .letter || token.shape == .dotted {
      token.roles = rolesOfPair(token.range) ?? roles(token.range)
    }
    return token
  }

  /// The roles of `т. д`, `z. B`: two short parts with a space between them, kept as `т.д`.
  private func rolesOfPair(_ range: Range<Int>) -> WordRole? {
    let at = range.lowerBound
    guard range.count <= 6, at > start + 2, text[at - 1] == 0x20, text[at - 2] == 0x2E else {
      return nil
    }
    var first = at - 2
    while first > start, at - first < 10 {
      let (scalar, length) = text.scalar(before: first)
      let sign = sign(scalar)
      guard sign == .lower || sign == .upper else { break }
      first -= length
    }
    let roles = table.words.roles(text, first..<at - 2, range)
    return roles.isEmpty ? nil : roles
  }

  /// The roles of a word; of what follows its apostrophe, if it has none itself (`l'Avv`).
  private func roles(_ range: Range<Int>) -> WordRole {
    let trimmed = trimIgnorable(range)
    let whole = table.words.roles(text, trimmed)
    if !whole.isEmpty { return whole }
    var at = trimmed.upperBound
    while at > trimmed.lowerBound {
      let (scalar, length) = text.scalar(before: at)
      if scalar == 0x27 || scalar == 0x2019 {
        return table.words.roles(text, at..<trimmed.upperBound)
      }
      at -= length
    }
    return []
  }

  /// Without bidi controls at its ends.
  private func trimIgnorable(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while high > low {
      let (scalar, length) = text.scalar(before: high)
      guard sign(scalar) == .ignorable, !isMark(scalar) else { break }
      high -= length
    }
    while low < high {
      let (scalar, length) = text.scalar(at: low)
      guard sign(scalar) == .ignorable, !isMark(scalar) else { break }
      low += length
    }
    return low..<high
  }

  private func isMark(_ scalar: UInt32) -> Bool { scalar < 0x2000 }

  /// Reads a word backwards.
  private struct Reading {
    private var parts = 0
    private var partLetters = 0
    private var longestPart = 0
    private var digits = 0
    private var ideographs = 0

    mutating func take(_ scalar: UInt32, _ sign: Sign, _ token: inout Token) -> Bool {
      switch sign {
      case .lower, .upper, .letter:
        if ideographs > 0 { return false }
        token.letters += 1
        partLetters += 1
        token.isCapital = sign == .upper
        if sign == .lower { token.smallLetters += 1 }
        if scalar > 0x7F || Reading.isVowel(scalar) { token.hasVowel = true }
      case .digit:
        if ideographs > 0 { return false }
        token.letters += 1
        digits += 1
        partLetters += 1
        token.isCapital = false
      case .ideograph:
        if token.letters > 0 { return false }
        ideographs += 1
        return ideographs < 4
      case .stop:
        if ideographs > 0 { return false }
        endPart()
      case .ignorable: break
      case .straight: return scalar == 0x27 && token.letters > 0
      case .closer: return scalar == 0x2019 && token.letters > 0
      case .comma: return scalar == 0xB7 && token.letters > 0
      default: return scalar == 0xB0 || scalar == 0xBA || scalar == 0xAA
      }
      return true
    }

    private mutating func endPart() {
      parts += 1
      longestPart = max(longestPart, partLetters)
      partLetters = 0
    }

    /// `.5` and `...word` begin after their stops.
    func leadingStops(_ at: Int, _ end: Int, _ text: TextBytes) -> Int {
      var at = at
      while at < end && text[at] == 0x2E { at += 1 }
      return at
    }

    mutating func finish(_ token: inout Token) {
      endPart()
      if ideographs > 0 {
        token.shape = .ideographs
      } else if token.letters == 0 {
        token.shape = .none
      } else if digits == token.letters {
        token.shape = .number
      } else if parts > 1 && longestPart <= 3 && digits == 0 {
        token.shape = .dotted
      } else if token.letters == 1 {
        token.shape = .letter
      } else {
        token.shape = .word
      }
    }

    private static func isVowel(_ scalar: UInt32) -> Bool {
      switch scalar | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
      default: false
      }
    }
  }
}
