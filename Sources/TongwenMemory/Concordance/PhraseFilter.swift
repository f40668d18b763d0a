import TongwenText

/// Rules out texts that cannot hold a phrase by a look at their bytes, so that few need to be folded.
///
/// Never rules out a text that holds it: what might fold to the phrase in a way that bytes do not show
/// passes.
struct PhraseFilter {
  private enum Sign {
    /// Bytes of every character that folds to one ideograph of the phrase.
    case ideograph([[UInt8]])
    /// The longest word of the phrase, in lower case ASCII.
    case word([UInt8])
    /// Nothing to go by.
    case none
  }

  private let sign: Sign

  /// - Parameter folded: the phrase's folded scalars.
  init(_ folded: [UInt32]) {
    if let ideograph = folded.first(where: { (0x4E00...0x9FFF).contains($0) }) {
      sign = .ideograph(Self.forms(of: ideograph))
    } else {
      let words = folded.split { !($0 < 128 && ($0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57)) }
      let longest = words.max { $0.count < $1.count } ?? []
      let isPlain = folded.allSatisfy { $0 < 128 } && !longest.isEmpty
      sign = isPlain ? .word(longest.map { UInt8($0) }) : .none
    }
  }

  /// The ideograph and the traditional ones that fold to it.
  private static func forms(of ideograph: UInt32) -> [[UInt8]] {
    (UInt32(0x4E00)...0x9FFF).filter { HanFolding.simplified($0) == ideograph }
      .compactMap { Unicode.Scalar($0) }.map { Array(String($0).utf8) }
  }

  /// Whether the text may hold the phrase.
  func admits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch sign {
    case .none: true
    case .ideograph(let forms): Self.holds(bytes, forms)
    case .word(let word): Self.holds(bytes, word)
    }
  }

  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ forms: [[UInt8]]) -> Bool {
    var at = 0
    while at &+ 2 < bytes.count {
      let byte = bytes[at]
      if byte == 0xEF || byte == 0xE2 || byte == 0xF0 { return true }
      if byte >= 0xE4 && byte <= 0xE9 {
        for form in forms
        where byte == form[0] && bytes[at &+ 1] == form[1] && bytes[at &+ 2] == form[2] {
          return true
        }
        at &+= 3
      } else {
        at &+= 1
      }
    }
    return false
  }

  /// Looks for the word whatever its case; characters that may fold to ASCII letters admit the text.
  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    let first = word[0]
    for at in 0..<bytes.count {
      let byte = bytes[at]
      if byte >= 0x80 {
        if mayFold(bytes, at) { return true }
        continue
      }
      guard lower(byte) == first, at &+ word.count <= bytes.count else { continue }
      var length = 1
      while length < word.count && lower(bytes[at &+ length]) == word[length] { length &+= 1 }
      if length == word.count { return true }
    }
    return false
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte | 32 : byte
  }

  /// Whether a character that begins here may fold to ASCII: not general punctuation, kana, ideographs.
  @inline(__always)
  private static func mayFold(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case 0x80...0xC1, 0xE4...0xED: false
    case 0xE2, 0xE3: at + 1 < bytes.count && bytes[at + 1] > 0x83
    case 0xEF:
      at + 1 < bytes.count && bytes[at + 1] == 0xBD || at + 2 >= bytes.count
        || bytes[at + 1] == 0xBC && bytes[at + 2] >= 0x90 && bytes[at + 2] <= 0xBA
    default: true
    }
  }
}
