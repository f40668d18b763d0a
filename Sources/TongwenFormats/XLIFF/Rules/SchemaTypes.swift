/// The types of attribute values in XLIFF 2 and its modules.
enum XLIFFType: Sendable {
  case any, nmtoken, nmtokens, yesNo, yesNoFirstNo, direction, sourceOrTarget, appliesTo
  case userDefined, codeType, markerType, matchType, priority, state, version, language
  case positive, integer, hex, space, preserve, percent, normalisation, storageNormalisation,
    dateTime
  case restriction, style

  func accepts(_ value: String) -> Bool {
    switch self {
    case .any: true
    case .nmtoken: XMLTokens.isNmtoken(value)
    case .nmtokens: XMLTokens.areNmtokens(value)
    case .language: LanguageTag.isWellFormed(value)
    case .userDefined: XMLTokens.isUserDefined(value)
    case .markerType: Self.markerTypes.contains(value) || XMLTokens.isUserDefined(value)
    case .priority: Int(value).map { (1...10).contains($0) } ?? false
    case .positive: Int(value).map { $0 > 0 } ?? false
    case .integer: Int(value) != nil
    case .hex: XMLTokens.isHex(value)
    case .percent: Double(value).map { (0...100).contains($0) } ?? false
    case .dateTime: XMLTokens.isDateTime(value)
    case .restriction: SizePattern.isRestriction(value)
    default: values?.contains(value) ?? true
    }
  }

  private static let markerTypes: Set<String> = ["generic", "comment", "term"]

  /// The values of an enumeration.
  var values: [String]? {
    switch self {
    case .yesNo: ["yes", "no"]
    case .yesNoFirstNo: ["yes", "firstNo", "no"]
    case .direction: ["ltr", "rtl", "auto"]
    case .sourceOrTarget: ["source", "target"]
    case .appliesTo: ["source", "target", "ignorable"]
    case .codeType: ["fmt", "ui", "quote", "link", "image", "other"]
    case .matchType: ["am", "mt", "icr", "idp", "ice", "tb", "tm", "other"]
    case .state: ["initial", "translated", "reviewed", "final"]
    case .version: ["2.0", "2.1", "2.2"]
    case .space: ["default", "preserve"]
    case .preserve: ["preserve"]
    case .normalisation: ["none", "nfc", "nfd"]
    case .storageNormalisation: ["none", "nfc", "nfd"]
    case .style: Self.styles
    default: nil
    }
  }

  /// The elements of HTML that `fs:fs` may name.
  private static let styles = """
    a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em \
    h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike \
    strong sub sup table tbody td tfoot th thead title tr tt u ul
    """.split(separator: " ").map(String.init)
}

/// Forms of tokens.
enum XMLTokens {
  static func isNmtoken(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isNameCharacter)
  }

  static func areNmtokens(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    return !parts.isEmpty && parts.allSatisfy { isNmtoken(String($0)) }
  }

  /// `prefix:value`.
  static func isUserDefined(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
  }

  static func isHex(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count % 2 == 0 && text.allSatisfy(\.isHexDigit)
  }

  /// `2024-04-01T08:00:00`, with or without a zone.
  static func isDateTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19 else { return false }
    let form = Array("0000-00-00T00:00:00".utf8)
    return zip(bytes, form).allSatisfy { byte, mark in
      mark == 48 ? (48...57).contains(byte) : byte == mark
    }
  }

  /// XML 1.0, production 4a.
  private static func isNameCharacter(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xB7, 0xC0...0xD6, 0xD8...0xF6,
      0xF8...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x203F...0x2040, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }
}

/// Well-formedness of language tags, RFC 5646 section 2.1 without its list of grandfathered tags.
enum LanguageTag {
  static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first,
      (2...8).contains(first.utf8.count) || first == "x" || first == "i",
      first.utf8.allSatisfy(isLetter)
    else { return false }
    if first == "x" || first == "i" { return subtags.count > 1 && subtags.allSatisfy(isSubtag) }
    return subtags.dropFirst().allSatisfy(isSubtag) && subtags.last?.utf8.count != 1
  }

  private static func isSubtag(_ subtag: Substring) -> Bool {
    (1...8).contains(subtag.utf8.count)
      && subtag.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}

/// The values of the standard profiles of the size and length restriction module.
enum SizePattern {
  /// `*`, `90`, `25,100` or `25,*`.
  static func isRestriction(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count <= 2 else { return false }
    let isBound = last == "*" || isNumber(last)
    return isBound && (parts.count == 1 || isNumber(first))
  }

  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
