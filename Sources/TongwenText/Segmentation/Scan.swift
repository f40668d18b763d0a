/// A table made ready for scanning: its words hashed, and which bytes are worth a look.
final class ScanTable: Sendable {
  let words: WordTable
  let signs = SignTable.shared
  let language: LanguageTable
  /// For each byte, whether a character that begins with it can matter.
  let stopsAt: [Bool]
  /// `'` is an apostrophe only.
  let hasNoSingleQuotes: Bool

  init(_ language: LanguageTable) {
    self.language = language
    words = WordTable(language.words)
    stopsAt = ScanTable.leads(language)
    hasNoSingleQuotes = language.code == "fr" || language.code == "it"
  }

  private static func leads(_ language: LanguageTable) -> [Bool] {
    var leads = [Bool](repeating: false, count: 256)
    let signs = SignTable.shared
    for value in UInt32(0)..<0x10000 where value < 0x80 || value > 0x9F {
      guard let scalar = Unicode.Scalar(value), isWatched(signs.sign(value)) else { continue }
      if let lead = String(scalar).utf8.first { leads[Int(lead)] = true }
    }
    leads[0xC2] = true  // U+0085
    leads[0xF0] = true
    leads[Int(UInt8(ascii: "'"))] = false
    leads[Int(UInt8(ascii: ";"))] = language.semicolonEnds
    leads[Int(UInt8(ascii: ":"))] = language.colonEnds || language.hasClauses
    if language.colonEnds || language.hasClauses { leads[0xD8] = true }
    leads[Int(UInt8(ascii: ")"))] = true
    return leads
  }

  private static func isWatched(_ sign: Sign) -> Bool {
    switch sign {
    case .newline, .stop, .mark, .wideMark, .wideStop, .ellipsis, .opener, .straight, .bullet: true
    default: false
    }
  }
}

/// One pass over a text: every place where it could be cut, with the rule that decides.
///
/// Linear: looking ahead and behind a candidate is bounded, and runs of marks are taken at once.
struct Scan {
  let text: TextBytes
  let table: ScanTable
  /// What was decided, in the order of the text.
  var decisions: [Decision] = []
  /// Where the segment that is being read begins.
  var start = 0
  /// Straight quotation marks are counted: an odd one opens.
  var quoteIsOpen = false
  /// No break before this offset: the text stands in short brackets.
  var bracketEnd = 0
  /// The text's first colon was met.
  var hasColon = false
  /// The item that the list is at.
  var item: ListItem?

  struct Decision {
    var offset: Int32
    var rule: SegmentationRule
    var isBreak: Bool
  }

  init(_ text: TextBytes, _ table: ScanTable) {
    (self.text, self.table) = (text, table)
    decisions.reserveCapacity(text.count / 64)
  }

  mutating func run() {
    beginSegment(at: skipSpaces(0))
    table.stopsAt.withUnsafeBufferPointer { stopsAt in
      var at = 0
      let end = text.count
      while at < end {
        if !stopsAt[Int(text[at])] {
          at += 1
          continue
        }
        at = step(at)
      }
    }
    breakClauses()
  }

  /// Looks at one character that may matter; returns where to go on.
  @inline(__always)
  private mutating func step(_ at: Int) -> Int {
    let (scalar, length) = text.scalar(at: at)
    let next = at + length
    switch sign(scalar) {
    case .stop: return stop(at)
    case .mark: return mark(at)
    case .wideMark, .wideStop: return wideMark(at)
    case .ellipsis: return mark(at)
    case .newline: return newline(at)
    case .straight:
      if scalar == 0x22 { countQuote(at) }
      return next
    case .opener: return opener(at, scalar, next)
    case .bullet: return bullet(at, next)
    case .closer:
      if scalar == 0x29 { enumeratorBeforeBracket(at) }
      return scalar == 0x29 ? emoticon(at, next) : next
    case .comma: return comma(at, scalar, next)
    default: return next
    }
  }

  mutating func decide(_ offset: Int, _ rule: SegmentationRule, _ isBreak: Bool) {
    if offset <= start || offset >= text.count { return }
    if let last = decisions.last, last.offset == offset {
      if last.isBreak { return }
      decisions.removeLast()
    }
    decisions.append(Decision(offset: Int32(offset), rule: rule, isBreak: isBreak))
    if isBreak { beginSegment(at: offset) }
  }

  private mutating func beginSegment(at offset: Int) {
    start = offset
    item = enumerator(at: offset)
  }

  private mutating func newline(_ at: Int) -> Int {
    let next = skipSpaces(at)
    decide(next, .newline, true)
    quoteIsOpen = false
    bracketEnd = 0
    return next
  }

  /// An inch mark after a digit opens nothing.
  private mutating func countQuote(_ at: Int) {
    if quoteIsOpen {
      quoteIsOpen = false
    } else if at == 0 || sign(before: at) != .digit {
      quoteIsOpen = true
    }
  }
}

// MARK: Reading the text

extension Scan {
  @inline(__always)
  func sign(_ scalar: UInt32) -> Sign { table.signs.sign(scalar) }

  /// The sign of the character at an offset; `newline` at the end of the text.
  func sign(at offset: Int) -> Sign {
    offset < text.count ? sign(text.scalar(at: offset).value) : .newline
  }

  /// The sign of the character before an offset; `newline` at the start of the text.
  func sign(before offset: Int) -> Sign {
    offset > 0 ? sign(text.scalar(before: offset).value) : .newline
  }

  func skipSpaces(_ offset: Int) -> Int {
    var at = offset
    while at < text.count {
      let (scalar, length) = text.scalar(at: at)
      let sign = sign(scalar)
      guard sign == .space || sign == .newline else { break }
      at += length
    }
    return at
  }

  /// The end of the letters, digits and combining marks from an offset on.
  func wordEnd(_ offset: Int) -> Int {
    var at = offset
    while at < text.count && at - offset <= WordTable.longest {
      let (scalar, length) = text.scalar(at: at)
      switch sign(scalar) {
      case .lower, .upper, .letter, .digit, .ignorable: at += length
      default: return at
      }
    }
    return at
  }
}
