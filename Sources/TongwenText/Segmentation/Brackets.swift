// Short brackets and titles hold their marks: 《摔跤吧！爸爸》, （详见第3页！）, [16: firma? 13:28].

extension Scan {
  /// How far a bracket may reach, in bytes: 80 characters of Chinese, 120 of Latin.
  private static let reach = 240
  private static let latinReach = 120

  mutating func opener(_ at: Int, _ scalar: UInt32, _ next: Int) -> Int {
    guard let closer = closer(of: scalar), at >= bracketEnd else { return next }
    if scalar == 0x28, at <= start { return next }
    let limit = min(text.count, next + (scalar < 0x80 ? Scan.latinReach : Scan.reach))
    var from = next
    while from < limit {
      let (character, length) = text.scalar(at: from)
      if character == closer {
        bracketEnd = from
        return next
      }
      if character == scalar || sign(character) == .newline { return next }
      from += length
    }
    return next
  }

  private func closer(of opener: UInt32) -> UInt32? {
    switch opener {
    case 0x300A: 0x300B  // 《》
    case 0x3008: 0x3009  // 〈〉
    case 0xFF08: 0xFF09  // （）
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x300E: 0x300F  // 『』
    case 0x300C where table.language.isJapanese: 0x300D  // 「」
    default: nil
    }
  }
}
