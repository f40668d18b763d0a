/// What a line begins with: a bullet, the number of an item.
enum LineMarks {
  /// Whether the characters begin an item of a list: `•`, `- `, `3.`, `(iv)`, `①`, `一、`, `（二）`.
  static func beginsItem(_ head: [Unicode.Scalar]) -> Bool {
    guard let first = head.first else { return false }
    if bullets.contains(first) { return true }
    if dashes.contains(first) { return head.count > 1 && head[1].properties.isWhitespace }
    if isCircled(first) || first == "※" || first == "§" { return true }
    return beginsNumbered(head)
  }

  private static let bullets = Set("•‣⁃◦▪●■◆▶►✓✔☐☑".unicodeScalars)
  private static let dashes = Set("-–—*+".unicodeScalars)
  private static let hanNumbers = Set("一二三四五六七八九十百零〇".unicodeScalars)

  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x24FF).contains(scalar.value) || (0x2776...0x2793).contains(scalar.value)
  }

  private static func beginsNumbered(_ head: [Unicode.Scalar]) -> Bool {
    var rest = head[...]
    let isOpened = rest.first == "(" || rest.first == "（"
    if isOpened { rest = rest.dropFirst() }
    let label = rest.prefix { isLabel($0) }
    guard (1...4).contains(label.count), isNumber(label) else { return false }
    rest = rest.dropFirst(label.count)
    guard let mark = rest.first else { return false }
    if isOpened { return mark == ")" || mark == "）" }
    if hanNumbers.contains(label[label.startIndex]) { return mark == "、" || mark == "．" }
    if mark == "、" || mark == "．" || mark == ")" || mark == "）" { return true }
    guard mark == "." else { return false }
    let after = rest.dropFirst()
    if after.first == ")" { return true }
    return after.first?.properties.isWhitespace ?? false
  }

  private static func isLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || scalar.properties.isAlphabetic && scalar.isASCII
      || hanNumbers.contains(scalar)
  }

  /// Digits, one letter, or a Roman or Chinese number.
  private static func isNumber(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    if label.count == 1 { return true }
    return label.allSatisfy { $0.properties.numericType == .decimal }
      || label.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
      || label.allSatisfy { hanNumbers.contains($0) }
  }

  /// A line that draws: `-----`, `======`, `______`; it holds no text.
  static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count >= 5 else { return false }
    return "-=_*~#/".utf8.contains(first) && bytes.allSatisfy { $0 == first }
  }
}
