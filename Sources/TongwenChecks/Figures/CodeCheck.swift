import TongwenText

/// Names with digits (COVID-19, G20, 802.11n) are the source's, letter by letter.
///
/// Reported is a name of the draft that the source does not have, while the source has one of the same letters with other digits
/// that the draft does not have. Left alone are names put in or left out, and other spellings.
struct CodeCheck: Check {
  static let mismatch = Rule(
    "number.code", .number, .error, "The digits of a name (COVID-19, G20) are not the source's.")
  static let rules = [mismatch]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source else { return [] }
    let mine = CodeName.all(in: source.text)
    if mine.isEmpty { return [] }
    let its = CodeName.all(in: pair.target.text)
    let known = Set(mine.map(\.folded))
    let said = Set(its.map(\.folded))
    return its.filter { !known.contains($0.folded) }.compactMap { wrong in
      let right = mine.first { $0.shape == wrong.shape && !said.contains($0.folded) }
      return right.map { finding($0, wrong) }
    }
  }

  private func finding(_ right: CodeName, _ wrong: CodeName) -> Finding {
    Self.mismatch.finding(
      Words.code(right.text, wrong.text), source: right.range, target: wrong.range,
      fixes: [Finding.Fix(wrong.range, right.text)])
  }

  private enum Words {
    static func code(_ source: String, _ draft: String) -> String {
      "the source has \(source), the draft says \(draft)"
    }
  }
}

/// Letters and digits in one word, of ASCII.
struct CodeName {
  var text: String
  var range: Range<Int>

  /// In small letters.
  var folded: String { text.lowercased() }

  /// With every digit as 0.
  var shape: String {
    String(decoding: folded.utf8.map { (48...57).contains($0) ? 48 : $0 }, as: UTF8.self)
  }

  /// The names of a text; words of letters or of digits alone are none, nor are figures with a unit (5km).
  static func all(in text: String) -> [CodeName] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 &- 48 < 10 }) else { return [] }
    var (names, start) = ([CodeName](), 0)
    while start < bytes.count {
      guard isWord(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isWord(bytes[end]) || isJoint(bytes, end) { end += 1 }
      if isCode(bytes[start..<end]) {
        names.append(
          CodeName(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end))
      }
      start = end
    }
    return names
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 32)
  }

  private static func isJoint(_ bytes: [UInt8], _ index: Int) -> Bool {
    (bytes[index] == 0x2D || bytes[index] == 0x2E) && index + 1 < bytes.count
      && isWord(bytes[index + 1])
  }

  /// Begins with a letter and holds a digit, or is a standard's number (802.11n).
  private static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.count { (48...57).contains($0) }
    guard let first = bytes.first, digits > 0, digits < bytes.count else { return false }
    if !(48...57).contains(first) { return bytes.prefix { !(48...57).contains($0) }.count <= 6 }
    return digits >= 2 && bytes.count - digits >= 3
  }
}
