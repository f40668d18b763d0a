/// Knows how the words of a language are spelled.
public protocol Speller: Sendable {
  /// Whether a word is spelled right, as it stands in a text.
  func knows(_ word: String) -> Bool

  /// Words that may be meant, the likeliest first.
  func suggestions(for word: String) -> [String]
}

/// Gives the speller of a language; `nil` where there is none.
public typealias Spellers = @Sendable (Language) -> (any Speller)?
