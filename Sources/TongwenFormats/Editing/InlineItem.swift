/// A piece of a unit as its format has it: text or a code.
struct InlineItem {
  enum Content {
    case text([TextRun])
    /// The beginning and the end of a span; the names pair them.
    case open(String)
    case close(String)
    /// Stands alone; its type.
    case alone(String)
  }

  let content: Content
  /// Where it stands, in UTF-8 bytes of the text around it.
  let range: Range<Int>
  /// What it stands for, for codes.
  var code: SlotCode
  /// A code that stands between words: in the text a space is put there.
  var dividesWords = false

  init(_ content: Content, _ range: Range<Int>, code: SlotCode? = nil, dividesWords: Bool = false) {
    (self.content, self.range, self.dividesWords) = (content, range, dividesWords)
    self.code = code ?? SlotCode(range: range)
  }

  var isText: Bool { if case .text = content { true } else { false } }

  /// Text that is more than white space.
  var hasWords: Bool {
    if case .text(let runs) = content { runs.contains { !$0.isBlank } } else { false }
  }

  /// The last character that is no white space.
  var lastScalar: Unicode.Scalar? {
    guard case .text(let runs) = content else { return nil }
    return runs.last { !$0.isBlank }.flatMap { run in
      String(decoding: run.bytes, as: UTF8.self).unicodeScalars.last {
        !$0.properties.isWhitespace
      }
    }
  }
}

/// A run of decoded text.
struct TextRun {
  let bytes: ArraySlice<UInt8>
  /// Where it stands in the text around it.
  let range: Range<Int>
  /// It stands there unchanged.
  let isVerbatim: Bool

  /// Nothing but white space, no-break and ideographic spaces among it.
  var isBlank: Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let length = bytes.spaceLength(at: index) else { return false }
      index += length
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// The length of the white space that begins at an index: ASCII's, U+00A0, U+200B, U+3000, U+FEFF.
  func spaceLength(at index: Int) -> Int? {
    switch self[index] {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: 1
    case 0xC2 where index + 1 < endIndex && self[index + 1] == 0xA0: 2
    case 0xE2 where index + 2 < endIndex && self[index + 1] == 0x80 && self[index + 2] == 0x8B: 3
    case 0xE3 where index + 2 < endIndex && self[index + 1] == 0x80 && self[index + 2] == 0x80: 3
    case 0xEF where index + 2 < endIndex && self[index + 1] == 0xBB && self[index + 2] == 0xBF: 3
    default: nil
    }
  }
}
