/// How long a text is, as translators and their customers count it.
///
///     TextCount("Two words.", .english).words        // 2
///     TextCount("两江新区GDP增长。", .chinese).words    // 8: 两江新区, GDP, 增, 长 and 。
///     TextCount("两江新区GDP增长。", .chinese).asian    // 6
///
/// Words are Word's: what stands between spaces, and each character of Chinese and Japanese, their
/// punctuation among them, by itself. Where a script has no spaces and no characters (Thai, Lao, Khmer,
/// Burmese) they are ICU's. What has neither letter nor digit is no word outside of Chinese.
public struct TextCount: Hashable, Sendable {
  /// Words as Word counts them; a Han character is one.
  public var words = 0
  /// Characters without spaces.
  public var characters = 0
  /// Han characters and kana, without punctuation.
  public var asian = 0

  /// One with the defaults.
  public init() {}

  /// Counts a text. O(n).
  public init(_ text: String, _ language: Language) {
    var run: [Unicode.Scalar] = []
    var isDense = false
    for character in text {
      guard let scalar = character.unicodeScalars.first else { continue }
      if character.isWhitespace {
        close(&run, isDense, language)
        continue
      }
      characters += 1
      if Self.isWide(scalar) {
        close(&run, isDense, language)
        words += 1
        if Self.isLetter(scalar) { asian += 1 }
      } else {
        if run.isEmpty { isDense = false }
        isDense = isDense || Self.isDense(scalar)
        run += character.unicodeScalars
      }
    }
    close(&run, isDense, language)
  }

  /// The counts of two texts together.
  public static func + (one: TextCount, other: TextCount) -> TextCount {
    var sum = one
    sum += other
    return sum
  }

  /// Adds a count to another.
  public static func += (sum: inout TextCount, other: TextCount) {
    sum.words += other.words
    sum.characters += other.characters
    sum.asian += other.asian
  }

  private mutating func close(
    _ run: inout [Unicode.Scalar], _ isDense: Bool, _ language: Language
  ) {
    defer { run.removeAll(keepingCapacity: true) }
    if isDense {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: run)
      let language = language.isUnspaced ? language : Language("th") ?? language
      words += Words.words(in: String(text), language: language).count { $0.isWordLike }
    } else if run.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    ) {
      words += 1
    }
  }

  /// Han, kana and the full-width forms and punctuation that stand among them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF01...0xFF9F, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF01...0xFF65, 0xFFE0...0xFFE6: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// Thai, Lao, Burmese, Khmer.
  private static func isDense(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }
}
