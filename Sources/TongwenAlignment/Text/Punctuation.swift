/// Classes of punctuation that both languages share, half and full width folded; each is one token.
enum Punctuation: UInt8, CaseIterable {
  case question, exclamation, colon, semicolon, comma, enumeration, ellipsis, dash
  case openBracket, closeBracket, openTitle, closeTitle, openQuote, closeQuote

  init?(_ value: UInt32) {
    switch value {
    case 0x3F, 0xFF1F, 0x61F: self = .question
    case 0x21, 0xFF01: self = .exclamation
    case 0x3A, 0xFF1A: self = .colon
    case 0x3B, 0xFF1B: self = .semicolon
    case 0x2C, 0xFF0C, 0x60C: self = .comma
    case 0x3001, 0xFF64: self = .enumeration
    case 0x2026, 0x22EF: self = .ellipsis
    case 0x2014, 0x2013, 0x2015, 0x2500: self = .dash
    case 0x28, 0xFF08: self = .openBracket
    case 0x29, 0xFF09: self = .closeBracket
    case 0x300A: self = .openTitle
    case 0x300B: self = .closeTitle
    default: return nil
    }
  }

  /// The token that stands for the class; a control character first, so that no word equals it.
  var token: String { "\u{1}\(self)" }

  /// How strongly the same class on both sides speaks for a pair, as a share of the token; commas,
  /// 、 and semicolons stand everywhere and say nothing.
  var strength: Float {
    switch self {
    case .comma, .enumeration, .semicolon: 0
    default: 0.3
    }
  }
}
