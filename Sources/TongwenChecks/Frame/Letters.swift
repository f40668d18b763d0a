import TongwenText

/// The characters of a text as numbers, each with its place: what checks walk over.
///
///     Letters("两江 A").scalars     // [0x4E24, 0x6C5F, 0x20, 0x41]
///     Letters("两江 A").bytes(1..<2) // 3..<6
public struct Letters: Sendable {
  /// Unicode scalars as they stand in the text.
  public let scalars: [UInt32]
  /// The UTF-8 offset of each scalar, and at the end the text's length.
  private let offsets: [Int32]

  /// The highest scalar; 0 where there is none.
  let highest: UInt32
  /// Whether one is a Han character or kana.
  let hasWide: Bool
  /// The places of all that may be a mark: no blank, no ASCII letter or digit, no accented Latin letter, no Han
  /// character, no kana.
  let marks: [Int]

  /// O(n); text of 512 MB and more has no letters.
  public init(_ text: String) {
    var text = text
    (scalars, offsets) = text.withUTF8 { bytes in
      bytes.count < Int(Int32.max) / 4 ? ScalarBytes.decoded(bytes) : ([], [0])
    }
    (highest, hasWide, marks) = Self.summary(scalars)
  }

  private static func summary(
    _ scalars: [UInt32]
  ) -> (highest: UInt32, hasWide: Bool, marks: [Int]) {
    var (highest, hasWide, marks) = (UInt32(0), false, [Int]())
    for (place, scalar) in scalars.enumerated() {
      if scalar > highest { highest = scalar }
      if scalar < 0x80 {
        if scalar != 0x20, !scalar.isASCIILetter, !scalar.isASCIIDigit { marks.append(place) }
      } else if scalar.isHan || scalar.isKana {
        hasWide = true
      } else if !(0xC0...0x24F).contains(scalar) {
        marks.append(place)
      }
    }
    return (highest, hasWide, marks)
  }

  /// The places of marks of a set.
  func places(of set: ScalarSet) -> [Int] { marks.filter { set.contains(scalars[$0]) } }

  /// The same for readers of figures and of readings.
  var text: ScalarText { ScalarText(decoded: scalars, places: offsets) }

  /// How many letters there are.
  public var count: Int { scalars.count }

  /// Where a range of scalars stands in the text, in UTF-8 bytes.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound])
  }

  /// The scalar at a place; 0 outside the text, so that neighbours can be asked for freely.
  public subscript(place: Int) -> UInt32 {
    place >= 0 && place < scalars.count ? scalars[place] : 0
  }
}

/// What kind of character a scalar is, as far as checks ask.
extension UInt32 {
  /// A Han character.
  var isHan: Bool {
    (0x3400...0x9FFF).contains(self) || (0xF900...0xFAFF).contains(self)
      || (0x20000...0x3FFFF).contains(self)
  }

  /// Hiragana, katakana.
  var isKana: Bool { (0x3041...0x30FF).contains(self) }

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// Space, no-break space, ideographic space, tab.
  var isBlank: Bool { self == 0x20 || self == 0xA0 || self == 0x3000 || self == 0x09 }

  /// White space with line ends.
  var isWhite: Bool { isBlank || self == 0x0A || self == 0x0D || (0x2000...0x200A).contains(self) }

  var isASCIILower: Bool { (0x61...0x7A).contains(self) }
  var isASCIIUpper: Bool { (0x41...0x5A).contains(self) }
  var isASCIILetter: Bool { isASCIILower || isASCIIUpper }

  /// A letter of a script that puts spaces between words.
  var isSpacedLetter: Bool {
    if self < 0x80 { return isASCIILetter }
    if self < 0xC0 || self == 0xD7 || self == 0xF7 { return self == 0xAA || self == 0xBA }
    if self < 0x250 { return true }
    if (0x2000...0x2BFF).contains(self) || (0x2E80...0xA4CF).contains(self) { return false }
    if self >= 0xF900 { return false }
    return Unicode.Scalar(self)?.properties.isAlphabetic ?? false
  }

  var isUpper: Bool {
    if self < 0x80 { return isASCIIUpper }
    return Unicode.Scalar(self)?.properties.isUppercase ?? false
  }
}
