import CICU

/// What a character is to the segmenter.
enum Sign: UInt8 {
  case other, space, newline
  case lower, upper
  /// A letter of a script without case that puts spaces between words or phrases: Arabic, Hangul, Hindi.
  case letter
  /// Han and Kana: no spaces between words.
  case ideograph
  case digit
  /// `.`, which may also belong to an abbreviation, a number, an address.
  case stop
  /// `! ?` and the marks of other scripts that are written before a space.
  case mark
  /// `。！？`, which need no space after them.
  case wideMark
  /// `．`, a full stop or a decimal point.
  case wideStop
  case ellipsis
  /// Brackets and quotation marks by their direction.
  case opener, closer
  /// `" '`: direction by context.
  case straight
  /// `, ; :` and the like: never at the start of a sentence.
  case comma
  case dash
  case bullet
  /// Combining marks, bidi controls: part of what stands before them.
  case ignorable
}

extension Sign {
  var isLetter: Bool {
    switch self {
    case .lower, .upper, .letter, .ideograph: true
    default: false
    }
  }

  var isSpace: Bool { self == .space || self == .newline }
}

/// The signs of all characters: a table for the BMP, Unicode's data for the rest.
struct SignTable: Sendable {
  private let bmp: [UInt8]

  /// One table for the process: 64 KB, filled from ICU's data on first use.
  static let shared = SignTable()

  private init() {
    bmp = (0..<0x10000).map { SignTable.classify(UInt32($0)).rawValue }
  }

  func sign(_ scalar: UInt32) -> Sign {
    if scalar < 0x10000 { return Sign(rawValue: bmp[Int(scalar)]) ?? .other }
    return SignTable.classify(scalar)
  }

  private static func classify(_ scalar: UInt32) -> Sign {
    special[scalar] ?? byCategory(scalar)
  }

  /// Characters whose general category does not say what they do at a sentence's end.
  private static let special: [UInt32: Sign] = {
    var table: [UInt32: Sign] = [:]
    func add(_ text: String, _ sign: Sign) {
      for scalar in text.unicodeScalars { table[scalar.value] = sign }
    }
    add(".․", .stop)
    add("!?‼⁇⁈⁉؟۔।॥։።፧፨။។៕𑁇⸮¶", .mark)
    add("。！？｡", .wideMark)
    add("．", .wideStop)
    add("…⋯", .ellipsis)
    add("\"'＂＇", .straight)
    add(",;:،؛、，；：､·", .comma)
    add("•‣⁃◦▪●■◆", .bullet)
    add("\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}", .newline)
    add("\t", .space)
    add("„‚¿¡〝", .opener)
    add("〞〟", .closer)
    add("〇々〆ー", .ideograph)
    add("~～/\\_", .other)
    return table
  }()

  private static func byCategory(_ scalar: UInt32) -> Sign {
    switch icu_char_category(scalar) {
    case 1, 3: .upper
    case 2: .lower
    case 4, 5: isIdeograph(scalar) ? .ideograph : .letter
    case 6, 7, 8, 16: .ignorable
    case 9, 10, 11: .digit
    case 12: .space
    case 13, 14: .newline
    case 19: .dash
    case 20, 28: .opener
    case 21, 29: .closer
    case 23: icu_char_ends_sentences(scalar) ? .mark : .other
    default: .other
    }
  }

  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
