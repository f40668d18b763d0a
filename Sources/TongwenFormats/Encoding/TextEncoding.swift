/// An encoding of text, by one name for all its labels.
///
///     TextEncoding("UTF8")?.name    // "utf-8"
///     TextEncoding("GBK")?.name     // "gb18030", which holds all of it
///     TextEncoding("klingon")       // nil
public struct TextEncoding: Hashable, Sendable {
  /// Lower case, as IANA writes it: `utf-8`, `utf-16le`, `gb18030`, `windows-1252`.
  public let name: String

  /// UTF-8.
  public static let utf8 = TextEncoding(known: "utf-8")
  /// UTF-16, low byte first.
  public static let utf16LittleEndian = TextEncoding(known: "utf-16le")
  /// UTF-16, high byte first.
  public static let utf16BigEndian = TextEncoding(known: "utf-16be")
  /// UTF-32, low byte first.
  public static let utf32LittleEndian = TextEncoding(known: "utf-32le")
  /// UTF-32, high byte first.
  public static let utf32BigEndian = TextEncoding(known: "utf-32be")
  /// GB18030, which holds GBK and GB 2312.
  public static let gb18030 = TextEncoding(known: "gb18030")

  /// `utf-16` without saying which: the byte order mark or the first bytes decide.
  public static let utf16 = TextEncoding(known: "utf-16")

  /// Reads a label in any case; `nil` for one that the system cannot convert.
  public init?(_ label: some StringProtocol) {
    let label = label.lowercased()
    if let name = Self.aliases[label] {
      self.name = name
    } else if !label.isEmpty, label.utf8.allSatisfy(Self.isLabelByte), Converter(from: label) != nil
    {
      name = label
    } else {
      return nil
    }
  }

  private init(known name: String) { self.name = name }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Labels that mean an encoding of another name. GB2312 and GBK are read as GB18030, which holds
  /// them both, as WHATWG's Encoding standard does; ASCII as UTF-8 for the same reason.
  private static let aliases = [
    "utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "utf-16": "utf-16", "utf16": "utf-16", "unicode": "utf-16", "iso-10646-ucs-2": "utf-16",
    "ucs-2": "utf-16", "utf-16le": "utf-16le", "utf-16be": "utf-16be", "utf16le": "utf-16le",
    "utf16be": "utf-16be", "utf-32le": "utf-32le", "utf-32be": "utf-32be",
    "gb18030": "gb18030", "gbk": "gb18030", "gb2312": "gb18030", "gb_2312-80": "gb18030",
    "cp936": "gb18030", "ms936": "gb18030", "windows-936": "gb18030", "x-gbk": "gb18030",
    "euc-cn": "gb18030",
    "big5": "big5-hkscs", "cp950": "big5-hkscs", "latin1": "iso-8859-1",
    "iso8859-1": "iso-8859-1", "cp1252": "windows-1252", "cp1251": "windows-1251",
  ]
}

/// A text read, and how it was written.
public struct DecodedText: Hashable, Sendable {
  /// The text without a byte order mark.
  public var text: String
  /// The encoding the text was in.
  public var encoding: TextEncoding
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool

  /// Makes one from its parts.
  public init(_ text: String, encoding: TextEncoding = .utf8, hasByteOrderMark: Bool = false) {
    (self.text, self.encoding, self.hasByteOrderMark) = (text, encoding, hasByteOrderMark)
  }
}
