/// What bytes without mark and declaration can be.
///
/// Only three answers are safe enough to be given: UTF-16 by the zero bytes of its ASCII characters,
/// GB18030 by bytes that are no UTF-8 and read as everyday Chinese, else UTF-8.
enum EncodingGuess {
  static func guess(_ bytes: [UInt8]) -> TextEncoding {
    if let wide = utf16(bytes.prefix(4096)) { return wide }
    if TextDecoding.validPrefix(bytes[...]) == bytes.count { return .utf8 }
    return isChinese(bytes) ? .gb18030 : .utf8
  }

  /// UTF-16 whose every second byte is mostly zero; `nil` for anything else.
  static func utf16(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let pairs = bytes.count / 2
    if pairs < 2 { return nil }
    var (even, odd) = (0, 0)
    for index in 0..<pairs {
      if bytes[bytes.startIndex + 2 * index] == 0 { even += 1 }
      if bytes[bytes.startIndex + 2 * index + 1] == 0 { odd += 1 }
    }
    // Chinese text with its English and line ends still has a tenth of ASCII.
    if odd > 1 && odd * 10 >= pairs && even == 0 { return .utf16LittleEndian }
    if even > 1 && even * 10 >= pairs && odd == 0 { return .utf16BigEndian }
    return nil
  }

  /// Two-byte characters of GB 2312's first level (3,755 everyday characters, lead bytes B0–D7) and
  /// its punctuation (A1, A3) make up at least seven tenths of all that is not ASCII, and no byte is
  /// out of place.
  private static func isChinese(_ bytes: [UInt8]) -> Bool {
    var (common, total, index) = (0, 0, 0)
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard index + 1 < bytes.count, lead != 0x80, lead != 0xFF else { return false }
      let trail = bytes[index + 1]
      total += 1
      if (0x30...0x39).contains(trail) {
        index += 4
        continue
      }
      guard trail >= 0x40, trail != 0x7F, trail != 0xFF else { return false }
      if (0xB0...0xD7).contains(lead) && trail >= 0xA1 || lead == 0xA1 || lead == 0xA3 {
        common += 1
      }
      index += 2
    }
    return total > 0 && common * 10 >= total * 7
  }
}
