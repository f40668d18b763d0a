/// A segment's text as scalars with their places, which is what the scanners of this room walk over.
struct Scalars {
  private(set) var values: [UInt32] = []
  /// The UTF-8 offset of each scalar, and the length of the text at the end.
  private(set) var offsets: [Int32] = []

  init(_ text: String) {
    values.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      values.append(scalar.value)
      offsets.append(offset)
      offset += Int32(UTF8.width(scalar))
    }
    offsets.append(offset)
  }

  var count: Int { values.count }
}

/// What a scalar is to the aligner.
enum ScalarClass: UInt8 {
  case space
  /// A letter, digit or mark of a script that writes words with spaces.
  case word
  case digit
  /// One token by itself: Han, Hiragana, Bopomofo.
  case ideograph
  /// Joined into runs of their own.
  case katakana
  case mark

  static func of(_ value: UInt32) -> ScalarClass {
    if value < 128 { return ascii[Int(value)] }
    if isIdeograph(value) { return .ideograph }
    if (0x30A0...0x30FF).contains(value) || (0xFF66...0xFF9D).contains(value) { return .katakana }
    guard let scalar = Unicode.Scalar(value) else { return .mark }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .decimalNumber: return .digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .letterNumber, .otherNumber:
      return .word
    default: return .mark
    }
  }

  private static let ascii: [ScalarClass] = (0..<128).map { value in
    switch value {
    case 9...13, 32, 0...8, 14...31, 127: .space
    case 48...57: .digit
    case 65...90, 97...122, 95: .word
    default: .mark
    }
  }

  static func isHan(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  private static func isIdeograph(_ value: UInt32) -> Bool {
    isHan(value) || (0x3041...0x309F).contains(value) || (0x3105...0x312F).contains(value)
  }
}
