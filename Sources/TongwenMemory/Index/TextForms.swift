import TongwenText

/// A text as the index sees it: the tokens that count, and for a short text its characters.
struct TextForms {
  /// Texts of at most so many tokens are also compared character by character…
  static let shortTokens = 3
  /// …where they have at most so many characters.
  static let shortCharacters = 60
  /// Texts with more tokens are found by their words only, not matched: no sentence is so long.
  static let mostTokens = 10_000

  private(set) var tokens: [MatchToken] = []
  /// Identities of the tokens that count in the distance.
  private(set) var identities: [UInt64] = []
  /// Folded characters of a short text, numbers as one; empty where the text is not short.
  private(set) var characters: [UInt32] = []

  init() {}

  init(_ text: String) {
    self.init()
    var text = text
    text.withUTF8 { read($0) }
  }

  /// Reads another text into the same room.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    identities.removeAll(keepingCapacity: true)
    characters.removeAll(keepingCapacity: true)
    MatchTokenReader.read(bytes, into: &tokens)
    for token in tokens where token.isCompared { identities.append(token.identity) }
    if identities.count <= Self.shortTokens { readCharacters(bytes) }
  }

  /// Words joined by one space, numbers as one character; a text of nothing but punctuation as it is.
  private mutating func readCharacters(_ bytes: UnsafeBufferPointer<UInt8>) {
    for token in tokens where token.isCompared || identities.isEmpty {
      if !characters.isEmpty { characters.append(32) }
      if token.kind == .number {
        characters.append(0x11_0000)
      } else {
        appendFolded(token.range, bytes)
      }
      if characters.count > Self.shortCharacters {
        characters.removeAll(keepingCapacity: true)
        return
      }
    }
  }

  private mutating func appendFolded(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    var at = range.lowerBound
    while at < range.upperBound && characters.count <= Self.shortCharacters {
      let entry = FoldTable.shared[MatchTokenReader.decode(bytes, &at)]
      if entry.role != .ignored { characters.append(entry.scalar) }
    }
  }
}
