import TongwenText

/// A word of a text in a spaced script with its place; words are compared by `key`.
struct Word: Hashable, Sendable {
  /// A hash of the folded letters, a possessive `'s` taken off: equal words have equal keys.
  var key: UInt64
  /// In folded scalars.
  var folded: Range<Int>
  /// In UTF-8 bytes of the text.
  var range: Range<Int>
  var isCapitalised: Bool
  /// Begins with a digit.
  var isNumber: Bool

  /// How many letters it has, folded.
  var length: Int { folded.count }

  /// The words of a text. Apostrophes inside a word belong to it (Xi'an), digits beside letters too
  /// (BLOCK71).
  static func all(in text: String, _ folded: FoldedText) -> [Word] {
    var text = text
    return text.withUTF8 { bytes in
      folded.scalars.withUnsafeBufferPointer { all(bytes, folded, $0) }
    }
  }

  private static func all(
    _ bytes: UnsafeBufferPointer<UInt8>, _ folded: FoldedText,
    _ scalars: UnsafeBufferPointer<UInt32>
  ) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count == scalars.count ? scalars.count / 5 : 0)
    var place = 0
    while place < scalars.count {
      guard isPart(scalars[place]) else {
        place += 1
        continue
      }
      let start = place
      place = end(from: place, scalars)
      let word = word(start..<place, folded, bytes)
      // One character may fold to several words ("½"): only the first keeps its place.
      if word.range.lowerBound >= words.last?.range.upperBound ?? 0 { words.append(word) }
    }
    return words
  }

  private static func end(from start: Int, _ scalars: UnsafeBufferPointer<UInt32>) -> Int {
    var place = start + 1
    while place < scalars.count {
      let isInner =
        scalars[place] == 0x27 && place + 1 < scalars.count && isPart(scalars[place + 1])
      guard isInner || isPart(scalars[place]) else { break }
      place += 1
    }
    return place
  }

  private static func isPart(_ scalar: UInt32) -> Bool {
    scalar.isSpacedLetter || scalar.isASCIIDigit || (0x300...0x36F).contains(scalar)
  }

  private static func word(
    _ run: Range<Int>, _ folded: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Word {
    var run = run
    if run.count > 2, folded.scalars[run.upperBound - 2] == 0x27,
      folded.scalars[run.upperBound - 1] == 0x73
    {
      run = run.lowerBound..<run.upperBound - 2
    }
    let range = folded.range(of: run)
    return Word(
      key: key(of: folded.scalars[run]), folded: run, range: range,
      isCapitalised: isUpper(bytes, range),
      isNumber: folded.scalars[run.lowerBound].isASCIIDigit)
  }

  private static func isUpper(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.lowerBound < bytes.count else { return false }
    if bytes[range.lowerBound] < 0x80 { return UInt32(bytes[range.lowerBound]).isASCIIUpper }
    return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first?.properties
      .isUppercase ?? false
  }

  /// The word as it is compared.
  func text(in text: FoldedText) -> String { text.text(of: folded) }

  /// FNV-1a over scalars.
  static func key(of scalars: some Sequence<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The key of a folded word written out: for tables.
  static func key(_ folded: String) -> UInt64 {
    key(of: folded.unicodeScalars.lazy.map(\.value))
  }
}
