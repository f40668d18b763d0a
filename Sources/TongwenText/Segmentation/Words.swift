import CICU

/// ICU's words of a text, from its dictionaries where a script has no spaces.
///
///     Words.words(in: "重庆两江新区", language: .chinese).map(\.text)  // ["重庆", "两江", "新区"]
///
/// They serve display, counting and concordance; a dictionary's boundary in Chinese is wrong one time
/// in five, so nothing may be matched by them alone.
public enum Words {
  /// All words and what stands between them, in order; joined they give the text.
  public static func words(in text: String, language: Language) -> [Word] {
    guard let breaker = icu_breaker_open(Int32(ICU_BREAK_WORD), language.tag) else { return [] }
    defer { icu_breaker_close(breaker) }
    return text.withTextBytes { bytes in
      guard bytes.count > 0, bytes.count < Int(Int32.max) / 4 else { return [] }
      return words(of: bytes, breaker)
    }
  }

  private static func words(of text: TextBytes, _ breaker: OpaquePointer) -> [Word] {
    var offsets = [Int32](repeating: 0, count: text.count)
    var statuses = offsets
    let count = text.base.withMemoryRebound(to: CChar.self, capacity: text.count) {
      icu_breaker_fill(breaker, $0, Int32(text.count), &offsets, &statuses, Int32(text.count))
    }
    var start = 0
    return (0..<max(0, Int(count))).map { index in
      let range = start..<Int(offsets[index])
      start = range.upperBound
      return Word(text: text.string(range), range: range, isWordLike: statuses[index] >= 100)
    }
  }
}

/// A word of a text, or the white space or punctuation between two words.
public struct Word: Hashable, Sendable {
  /// As it stands in the text.
  public var text: String
  /// In UTF-8 bytes of the text.
  public var range: Range<Int>
  /// It has letters, digits or ideographs.
  public var isWordLike: Bool

  /// A word at a range of UTF-8 bytes.
  public init(text: String, range: Range<Int>, isWordLike: Bool) {
    (self.text, self.range, self.isWordLike) = (text, range, isWordLike)
  }
}
