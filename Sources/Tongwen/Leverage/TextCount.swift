/// How much text there is, as Word and as translation tools count it.
///
///     TextCount("两江新区 is open.")
///     // words 6: four characters, "is", "open."; asianCharacters 4; characters 11
public struct TextCount: Hashable, Sendable, Codable {
  /// Word's count: every character of Chinese and Japanese, their punctuation among them, and every run of
  /// other characters between spaces.
  public var words = 0
  /// Without spaces.
  public var characters = 0
  public var charactersWithSpaces = 0
  /// Ideographs, kana and other letters of scripts without spaces, punctuation left out.
  public var asianCharacters = 0

  public init() {}

  /// Counts a text. O(n).
  public init(_ text: String) {
    var isInWord = false
    for scalar in text.unicodeScalars {
      charactersWithSpaces += 1
      if scalar.properties.isWhitespace {
        isInWord = false
        continue
      }
      characters += 1
      let isIdeograph = FoldTable.shared[scalar.value].role == .character
      if isIdeograph { asianCharacters += 1 }
      if isIdeograph || Self.isAsianPunctuation(scalar.value) {
        words += 1
        isInWord = false
      } else if !isInWord {
        words += 1
        isInWord = true
      }
    }
  }

  /// CJK symbols and punctuation, and the fullwidth forms.
  private static func isAsianPunctuation(_ scalar: UInt32) -> Bool {
    (0x3000...0x303F).contains(scalar) || (0xFF01...0xFF65).contains(scalar)
  }

  public static func += (one: inout TextCount, other: TextCount) {
    one.words += other.words
    one.characters += other.characters
    one.charactersWithSpaces += other.charactersWithSpaces
    one.asianCharacters += other.asianCharacters
  }
}
