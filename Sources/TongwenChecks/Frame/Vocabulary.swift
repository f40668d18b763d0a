import TongwenText

/// Everyday words of English, which a draft and its source may share: what is not among them and stands in both texts was
/// perhaps not translated.
///
///     let words = Vocabulary { ["nation", "of", "accept"] }
///     words.isEmpty                                          // false: but nothing is asked for yet
///     Vocabulary.none.isEmpty                                // true
///
/// The words are asked for once, when a draft first needs them.
public final class Vocabulary: Sendable {
  /// No words: then nothing is said about words that both texts have.
  public static let none = Vocabulary()
  /// Whether there are no words.
  public let isEmpty: Bool
  private let words: @Sendable () -> [String]
  private let keys = Later<KeySet>()

  /// One with the words that a closure gives, single ones and phrases, in any case.
  public init(_ words: @escaping @Sendable () -> [String]) {
    (self.words, isEmpty) = (words, false)
  }

  private init() { (words, isEmpty) = ({ [] }, true) }

  /// Whether the word, or one that it is an English inflection of, is known.
  func knows(_ word: Word, in folded: FoldedText) -> Bool {
    knows(folded.scalars[word.folded], word.key)
  }

  /// Whether a word is one that is known with a prefix before it: antidiscrimination.
  func knowsWithPrefix(_ word: Word, in folded: FoldedText) -> Bool {
    let letters = folded.scalars[word.folded]
    return Self.prefixes.contains { prefix in
      letters.count > prefix.count + 3 && letters.starts(with: prefix)
        && knows(letters.dropFirst(prefix.count), Word.key(of: letters.dropFirst(prefix.count)))
    }
  }

  private func knows(_ letters: ArraySlice<UInt32>, _ key: UInt64) -> Bool {
    let keys = keys.value { Self.keys(of: words()) }
    return keys.contains(key) || isForm(letters, of: keys)
  }

  private static let prefixes = [
    "anti", "sub", "non", "re", "un", "pre", "post", "inter", "multi", "super", "over", "under",
    "co", "micro", "bio", "a",
  ].map { $0.unicodeScalars.map(\.value) }

  private static func keys(of phrases: [String]) -> KeySet {
    var keys: [UInt64] = []
    for phrase in phrases {
      let letters = phrase.unicodeScalars.map(folded)
      keys += letters.split(separator: 0).map { Word.key(of: $0) }
    }
    return KeySet(keys)
  }

  /// A letter or apostrophe as it is compared; 0 for what stands between words.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value.isASCIILower || value == 0x27 { return value }
    if value.isASCIIUpper { return value + 0x20 }
    guard value > 0x7F, scalar.properties.isAlphabetic else { return 0 }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  /// Whether letters come from a known word: lives from live, stopped from stop.
  private func isForm(_ letters: ArraySlice<UInt32>, of keys: KeySet) -> Bool {
    Self.endings.contains { ending in
      guard letters.count >= ending.count + 3, letters.suffix(ending.count).elementsEqual(ending)
      else { return false }
      let stem = letters.dropLast(ending.count)
      if keys.contains(Word.key(of: stem)) || keys.contains(Word.key(of: stem + [0x65]))
        || keys.contains(Word.key(of: stem + [0x79]))
      {
        return true
      }
      return stem.last == stem.dropLast().last && keys.contains(Word.key(of: stem.dropLast()))
    }
  }

  private static let endings = [
    "s", "es", "ies", "d", "ed", "ied", "ing", "er", "est", "ly", "ness",
  ].map { $0.unicodeScalars.map(\.value) }
}
