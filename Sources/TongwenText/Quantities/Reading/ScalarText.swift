/// A text as Unicode scalars with their places in bytes, full-width forms and odd spaces folded to ASCII:
/// what the readers of quantities walk over.
package struct ScalarText: Sendable {
  /// Four zeros stand after the end, so that a reader may look ahead without asking.
  let scalars: [UInt32]
  /// The byte offset of each scalar, and the length of the text after the last.
  let offsets: [Int32]
  let count: Int

  private static let padding = 4

  /// O(n) over the UTF-8 of the text.
  package init(_ text: String) {
    var copy = text
    let (decoded, places) = copy.withUTF8(ScalarBytes.decoded)
    self.init(decoded: decoded, places: places)
  }

  /// The same of a text that was taken apart already: its scalars as they stand, and their places with the end's.
  package init(decoded: [UInt32], places: [Int32]) {
    (offsets, count) = (places, decoded.count)
    var scalars = decoded
    scalars.reserveCapacity(count + Self.padding)
    scalars.withUnsafeMutableBufferPointer { scalars in
      for index in scalars.indices { scalars[index] = Self.folded(scalars[index]) }
    }
    for _ in 0..<Self.padding { scalars.append(0) }
    self.scalars = scalars
  }

  subscript(index: Int) -> UInt32 {
    index >= 0 && index < scalars.count ? scalars[index] : 0
  }

  /// The bytes of a range of scalars.
  func bytes(_ start: Int, _ end: Int) -> Range<Int> {
    let low = Int(offsets[max(0, min(start, count))])
    return low..<max(low, Int(offsets[max(0, min(end, count))]))
  }

  @inline(__always)
  private static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0xA0 { return scalar }
    if scalar >= 0xFF01, scalar <= 0xFF5E { return scalar - 0xFEE0 }
    if scalar >= 0x600, scalar < 0x970 { return digit(scalar) }
    switch scalar {
    case 0xA0, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x2010, 0x2011, 0x2012, 0x2212, 0xFE63: return 0x2D
    case 0x2018, 0x2019, 0x02BC: return 0x27
    case 0xFFE5: return 0xA5
    case 0xFFE1: return 0xA3
    case 0xFE6A: return 0x25
    default: return scalar
    }
  }
}

extension ScalarText {
  /// Arabic-Indic and Devanagari digits and marks as ASCII.
  @inline(__always)
  private static func digit(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x660...0x669: scalar - 0x660 + 48
    case 0x6F0...0x6F9: scalar - 0x6F0 + 48
    case 0x966...0x96F: scalar - 0x966 + 48
    case 0x66A: 0x25
    case 0x66B: 0x2E
    case 0x66C, 0x60C: 0x2C
    case 0x61B, 0x61F, 0x6D4, 0x964, 0x965: 0x3002
    default: scalar
    }
  }
}

/// Classes of scalars that the readers ask for.
enum Scalar {
  @inline(__always) static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 48 < 10 }

  @inline(__always) static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 32) &- 97 < 26 }

  @inline(__always) static func isUpper(_ scalar: UInt32) -> Bool { scalar &- 65 < 26 }

  /// Letters of alphabets, accents included; no Han, no kana.
  @inline(__always) static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIILetter(scalar) }
    if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xBA || scalar == 0xB5 }
    if scalar < 0x2000 {
      return scalar != 0xD7 && scalar != 0xF7
    }
    return false
  }

  @inline(__always) static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 32 || (scalar >= 9 && scalar <= 13)
  }

  @inline(__always) static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
      || (0x20000...0x323AF).contains(scalar)
  }

  /// ASCII, Latin-1, Greek and Cyrillic capitals made small.
  @inline(__always) static func lowered(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return isUpper(scalar) ? scalar | 32 : scalar }
    if scalar >= 0x430 { return scalar }
    if scalar < 0xE0 { return scalar >= 0xC0 && scalar != 0xD7 ? scalar + 32 : scalar }
    if (0x391...0x3A9).contains(scalar) || (0x410...0x42F).contains(scalar) { return scalar + 32 }
    if (0x400...0x40F).contains(scalar) { return scalar + 80 }
    if (0x100...0x17F).contains(scalar) { return loweredExtended(scalar) }
    return scalar
  }

  private static func loweredExtended(_ scalar: UInt32) -> UInt32 {
    let isOddSmall = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
    return isOddSmall ? scalar + (scalar & 1) : scalar | 1
  }
}
