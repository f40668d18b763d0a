import CICU

/// What a word may be to the segmenter; a word may be several things.
struct WordRole: OptionSet, Sendable {
  let rawValue: UInt16

  /// Stands before a name: `Dr`, `Mr`, `St`. Its stop never ends a sentence.
  static let title = WordRole(rawValue: 1)
  /// Stands before a number: `No`, `p`, `Fig`, `Jan`. Its stop ends no sentence before one.
  static let number = WordRole(rawValue: 2)
  /// Stands inside a sentence: `e.g`, `vs`. Its stop never ends one.
  static let inner = WordRole(rawValue: 4)
  /// May be a sentence's last word: `Inc`, `etc`, `U.S`. Its stop ends one before a starter.
  static let ending = WordRole(rawValue: 8)
  /// A unit or other short form that ends a sentence before any capital: `min`, `km`.
  static let unit = WordRole(rawValue: 16)
  /// A time: `a.m`, `г`. As a unit, but not where it closes the adverbial a sentence begins with.
  static let time = WordRole(rawValue: 32)
  /// A function word that begins sentences more often than it is part of a name: `The`, `He`, `In`.
  static let starter = WordRole(rawValue: 64)
  /// A month, or another noun that follows an ordinal: `28. September`.
  static let ordinalNoun = WordRole(rawValue: 128)
  /// A verb of speech: what follows a quotation that ends in `!` or `?`.
  static let speech = WordRole(rawValue: 256)
  /// A name written with `!`: `Yahoo!`.
  static let exclaiming = WordRole(rawValue: 512)
  /// Begins a relative clause: `which`, `who`.
  static let relative = WordRole(rawValue: 1024)
  /// A day, month or zone that goes on with a time: `9 a.m. Monday`, `8 p.m. Eastern`.
  static let clock = WordRole(rawValue: 2048)

  static let abbreviation: WordRole = [.title, .number, .inner, .ending, .unit, .time]
}

/// Words with their roles: open addressing over folded UTF-8, no allocation per look-up.
struct WordTable: Sendable {
  private var keys: [UInt8] = []
  private var slots: [Slot] = []
  private var mask = 0

  private struct Slot {
    var start: Int32 = 0
    var length: Int32 = -1
    var roles = WordRole()
  }

  /// Longer words have no role.
  static let longest = 40

  init(_ words: [String: WordRole]) {
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    mask = capacity - 1
    for (word, roles) in words { insert(Array(word.lowercased().utf8), roles) }
  }

  private mutating func insert(_ key: [UInt8], _ roles: WordRole) {
    guard key.count <= WordTable.longest else { return }
    var at = key.withUnsafeBufferPointer { WordTable.hash($0) } & mask
    while slots[at].length >= 0 {
      if matches(slots[at], key) {
        slots[at].roles.formUnion(roles)
        return
      }
      at = (at + 1) & mask
    }
    slots[at] = Slot(start: Int32(keys.count), length: Int32(key.count), roles: roles)
    keys += key
  }

  private func matches(_ slot: Slot, _ key: [UInt8]) -> Bool {
    Int(slot.length) == key.count && keys[Int(slot.start)...].prefix(key.count).elementsEqual(key)
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }

  /// The roles of a word of the text, whatever its case.
  func roles(_ text: TextBytes, _ range: Range<Int>) -> WordRole {
    if range.isEmpty || range.count > WordTable.longest { return [] }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordTable.longest * 2) {
      folded in
      let length = WordTable.fold(text, range, into: folded)
      return find(UnsafeBufferPointer(rebasing: folded[..<length]))
    }
  }

  /// The roles of two parts with a stop between them.
  func roles(_ text: TextBytes, _ first: Range<Int>, _ second: Range<Int>) -> WordRole {
    if first.isEmpty || first.count + second.count > WordTable.longest / 2 { return [] }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordTable.longest * 2) {
      folded in
      let length = WordTable.fold(text, first, into: folded)
      folded[length] = 0x2E
      let rest = UnsafeMutableBufferPointer(rebasing: folded[(length + 1)...])
      let total = length + 1 + WordTable.fold(text, second, into: rest)
      return find(UnsafeBufferPointer(rebasing: folded[..<total]))
    }
  }

  private func find(_ key: UnsafeBufferPointer<UInt8>) -> WordRole {
    var at = WordTable.hash(key) & mask
    while true {
      let slot = slots[at]
      if slot.length < 0 { return [] }
      if Int(slot.length) == key.count && equals(slot, key) { return slot.roles }
      at = (at + 1) & mask
    }
  }

  private func equals(_ slot: Slot, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<key.count where keys[Int(slot.start) + index] != key[index] { return false }
    return true
  }

  /// Lower case, `’` as `'`; returns the length. Simple case mapping grows a letter to three bytes at most.
  private static func fold(
    _ text: TextBytes, _ range: Range<Int>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var length = 0
    var at = range.lowerBound
    while at < range.upperBound && length + 4 <= out.count {
      let byte = text[at]
      if byte < 0x80 {
        out[length] = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
        length += 1
        at += 1
        continue
      }
      let (scalar, size) = text.scalar(at: at)
      at += size
      let lower = scalar == 0x2019 ? 39 : icu_char_lower(scalar)
      for unit in String(Unicode.Scalar(lower) ?? "?").utf8 {
        out[length] = unit
        length += 1
      }
    }
    return length
  }
}
