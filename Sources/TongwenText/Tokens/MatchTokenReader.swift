/// Reads UTF-8 into match tokens, one pass, without a string for each.
package enum MatchTokenReader {
  /// Appends the tokens of a text. Bytes that are not UTF-8 count as signs.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [MatchToken]) {
    var run = Run()
    var at = 0
    let table = FoldTable.shared
    while at < bytes.count {
      let start = at
      let scalar = decode(bytes, &at)
      run.take(table[scalar], start..<at, bytes, &tokens)
    }
    run.end(bytes, &tokens)
  }

  /// The scalar at an offset; the offset moves past it. Bytes that are not UTF-8 give U+FFFD.
  @inline(__always)
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
    let first = UInt32(bytes[at])
    at &+= 1
    if first < 0x80 { return first }
    let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    guard more > 0, at &+ more <= bytes.count else { return 0xFFFD }
    var scalar = first & (0x3F >> UInt32(more))
    for _ in 0..<more {
      scalar = scalar << 6 | UInt32(bytes[at]) & 0x3F
      at &+= 1
    }
    return scalar
  }
}

/// The token being read.
private struct Run {
  private var start = 0
  private var end = 0
  private var kind: MatchToken.Kind?
  private var hash = Mix.seed
  /// The token holds a mark or a ligature: its folding is ICU's work.
  private var isSimple = true

  @inline(__always)
  mutating func take(
    _ entry: FoldTable.Entry, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ tokens: inout [MatchToken]
  ) {
    switch entry.role {
    case .space: end(bytes, &tokens)
    case .letter:
      if kind != .word { begin(.word, range, bytes, &tokens) }
      grow(entry, range)
    case .digit:
      if kind == .word || (kind == .number && continues(range, bytes)) {
        grow(entry, range)
      } else {
        begin(.number, range, bytes, &tokens)
        grow(entry, range)
      }
    case .character: one(.character, entry, range, bytes, &tokens)
    case .punctuation: one(.punctuation, entry, range, bytes, &tokens)
    case .symbol: one(.symbol, entry, range, bytes, &tokens)
    case .mark:
      if kind == nil || end != range.lowerBound { begin(.symbol, range, bytes, &tokens) }
      grow(entry, range)
    case .ignored:
      if kind != nil && end == range.lowerBound { end = range.upperBound }
    }
  }

  /// Digits go on after digits, or after one separator between them, which `one` left waiting.
  @inline(__always)
  private func continues(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if end == range.lowerBound { return true }
    return range.lowerBound - end == 1 && (bytes[end] == 0x2E || bytes[end] == 0x2C)
  }

  @inline(__always)
  private mutating func one(
    _ next: MatchToken.Kind, _ entry: FoldTable.Entry, _ range: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: inout [MatchToken]
  ) {
    if isSeparator(range, bytes) { return }
    begin(next, range, bytes, &tokens)
    grow(entry, range)
  }

  /// `.` or `,` with a digit on both sides: inside a number.
  @inline(__always)
  private func isSeparator(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard kind == .number, end == range.lowerBound, range.upperBound < bytes.count else {
      return false
    }
    let byte = bytes[range.lowerBound]
    guard byte == 0x2E || byte == 0x2C else { return false }
    return (0x30...0x39).contains(bytes[range.upperBound])
  }

  @inline(__always)
  private mutating func begin(
    _ next: MatchToken.Kind, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ tokens: inout [MatchToken]
  ) {
    end(bytes, &tokens)
    (kind, start, hash, isSimple) = (next, range.lowerBound, Mix.seed, true)
  }

  @inline(__always)
  private mutating func grow(_ entry: FoldTable.Entry, _ range: Range<Int>) {
    end = range.upperBound
    hash = Mix.step(hash, entry.scalar)
    if !entry.isSimple { isSimple = false }
  }

  @inline(__always)
  mutating func end(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: inout [MatchToken]) {
    guard let kind else { return }
    let identity =
      kind == .number
      ? MatchToken.number : isSimple ? Mix.finish(hash) : Self.folded(bytes, start..<end)
    tokens.append(MatchToken(identity: identity, start: start, end: end, kind: kind))
    self.kind = nil
  }

  @inline(never)
  private static func folded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UInt64 {
    let text = String(decoding: bytes[range], as: UTF8.self).normalised(.nfkcCasefold)
    return Mix.finish(text.unicodeScalars.reduce(Mix.seed) { Mix.step($0, $1.value) })
  }
}

/// A 64-bit hash of scalars, the same in every process: identities are kept in index files.
package enum Mix {
  package static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  package static func step(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(value)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }

  /// The finaliser of MurmurHash3 (Austin Appleby, public domain).
  @inline(__always)
  package static func finish(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
