/// A piece of text that matching compares: a lower-cased word, one ideograph or kana, a number, a sign.
///
///     MatchToken.tokens(of: "Save 3 Files.")   // save, #, files, "."
///     MatchToken.tokens(of: "达109.8亿美元。")   // 达, #, 亿, 美, 元, "。"
///     MatchToken.tokens(of: "")                // none
///
/// Words are runs of letters with their marks; scripts that write without spaces give one token a
/// character. Case, width and compatibility forms are folded (`NFKC_Casefold`), and every number is the
/// same token: what differs there is told by penalties, not by distance.
public struct MatchToken: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    case word
    /// One character of a script without spaces, with its marks.
    case character
    /// Digits, with the separators inside them: `1,234.5`.
    case number
    /// A sign with a meaning of its own: `%`, `+`, `$`.
    case symbol
    /// Punctuation of sentences; not compared token by token.
    case punctuation
  }

  /// Two tokens are the same for matching when their identities are: 64 bits of the folded form.
  public var identity: UInt64
  private var start: Int32
  private var end: Int32
  /// What kind of token it is.
  public var kind: Kind

  package init(identity: UInt64, start: Int, end: Int, kind: Kind) {
    self.identity = identity
    (self.start, self.end) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    self.kind = kind
  }

  /// Where the token stands, in UTF-8 bytes of the text.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the token counts in the distance between two texts.
  public var isCompared: Bool { kind != .punctuation }

  /// The tokens of a text in order. O(n).
  public static func tokens(of text: String) -> [MatchToken] {
    var tokens: [MatchToken] = []
    var text = text
    text.withUTF8 { MatchTokenReader.read($0, into: &tokens) }
    return tokens
  }

  /// The identity of every number.
  package static let number: UInt64 = 0x6E75_6D62_6572_0001
}
