/// Follows quotation marks through a document and tells which opens, which closes and which is an
/// apostrophe; what stands inside runs on across segments.
///
/// Typographic marks say so themselves. Straight marks, and ’ which is also the apostrophe, are told
/// by their neighbours, in languages other than Chinese and Japanese.
struct Quotations {
  enum Role: UInt8 {
    case none
    case open
    case close
    case apostrophe
  }

  private(set) var isInside = false
  private let readsStraightMarks: Bool

  init(language: Language) {
    readsStraightMarks = !["zh", "ja", "yue"].contains(language.code)
  }

  /// The role of the mark at a place of a segment; moves the state on.
  mutating func role(at index: Int, in text: Scalars) -> Role {
    let role = judge(index, text.values)
    switch role {
    case .open: isInside = true
    case .close: isInside = false
    case .none, .apostrophe: break
    }
    return role
  }

  private func judge(_ index: Int, _ values: [UInt32]) -> Role {
    switch values[index] {
    case 0x201C, 0x300C, 0x300E, 0xAB, 0x201E: return .open
    case 0x201D, 0x300D, 0x300F, 0xBB: return .close
    case 0x22, 0x27, 0x2018, 0x2019:
      return readsStraightMarks ? judgeStraight(index, values) : .none
    default: return .none
    }
  }

  private func judgeStraight(_ index: Int, _ values: [UInt32]) -> Role {
    let mark = values[index]
    let before = index > 0 ? values[index - 1] : nil
    let after = index + 1 < values.count ? values[index + 1] : nil
    let isBetweenLetters = before.isAlphanumeric && after.isAlphanumeric
    if mark != 0x22, isBetweenLetters { return .apostrophe }
    if mark == 0x2018 { return .open }
    let opens = before.isOpening && !after.isBlank
    if mark == 0x22 { return opens ? .open : .close }
    if opens, mark == 0x27 { return .open }
    if let before, Quotations.enders.contains(before) { return .close }
    if isInside, !after.isAlphanumeric, before != 0x73 { return .close }
    return .apostrophe
  }

  /// `. , ! ? … ; : - —`: what stands before a mark that closes.
  private static let enders: Set<UInt32> = [
    0x2E, 0x2C, 0x21, 0x3F, 0x2026, 0x3B, 0x3A, 0x2D, 0x2014,
  ]
}

extension UInt32? {
  fileprivate var isAlphanumeric: Bool {
    guard let self else { return false }
    let kind = ScalarClass.of(self)
    return kind == .word || kind == .digit
  }

  fileprivate var isBlank: Bool {
    guard let self else { return true }
    return ScalarClass.of(self) == .space
  }

  /// The start, a space, a dash or an opening bracket: what stands before a mark that opens.
  fileprivate var isOpening: Bool {
    guard let self else { return true }
    return ScalarClass.of(self) == .space
      || [0x2D, 0x2013, 0x2014, 0x28, 0x5B, 0x201C, 0x2018].contains(self)
  }
}
