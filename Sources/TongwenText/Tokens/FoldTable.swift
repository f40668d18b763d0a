import CICU
import Synchronization

/// What matching needs to know of a character: how it folds, and what kind of token it makes.
///
/// Pages of 256 characters are made from Unicode's data when first met, so that opening costs nothing;
/// ideographs and Hangul syllables, which fold to themselves, need no page.
package struct FoldTable: Sendable {
  /// What a character does in a line of tokens.
  package enum Role: UInt32, Sendable {
    /// White space: ends a token, makes none.
    case space = 0
    /// Default-ignorable: as if it were not there.
    case ignored = 1
    /// Part of a word.
    case letter = 2
    /// A combining mark: goes with what stands before it.
    case mark = 3
    /// A decimal digit.
    case digit = 4
    /// A token by itself: Han, kana, and letters of scripts that write without spaces.
    case character = 5
    /// Punctuation of sentences: commas, stops, quotation marks, brackets, dashes.
    case punctuation = 6
    /// Any other sign.
    case symbol = 7
  }

  /// One character's entry: its folded scalar, its role, and whether folding needs the neighbours.
  package struct Entry: Sendable {
    fileprivate let bits: UInt32

    /// The folded scalar, where `isSimple`.
    @inline(__always) package var scalar: UInt32 { bits & 0x1F_FFFF }
    /// Folds to exactly one scalar, whatever stands beside it.
    @inline(__always) package var isSimple: Bool { bits & 0x8000_0000 == 0 }
    @inline(__always) package var role: Role {
      Role(rawValue: (bits >> 24) & 7) ?? .symbol
    }

    fileprivate init(bits: UInt32) { self.bits = bits }

    fileprivate init(_ scalar: UInt32, _ role: Role, isSimple: Bool = true) {
      bits = scalar | role.rawValue << 24 | (isSimple ? 0 : 0x8000_0000)
    }
  }

  /// The table of this process: Unicode's data, read as they are needed.
  package static let shared = FoldTable()

  // One word for each page of 256 scalars: the address of its entries, or 0. Never freed: the table
  // lives as long as the process.
  private let pages: Pages

  private init() { pages = Pages() }

  /// The entry of a Unicode scalar value.
  @inline(__always)
  package subscript(_ scalar: UInt32) -> Entry {
    if scalar &- 0x4E00 < 0x5200 { return Entry(scalar, .character) }
    if scalar &- 0xAC00 < 0x2BA4 { return Entry(scalar, .letter) }
    return Entry(bits: pages.entries(of: scalar >> 8)[Int(scalar & 0xFF)])
  }

  private struct Pages: @unchecked Sendable {
    private let addresses: UnsafeMutablePointer<Atomic<UInt>>
    private static let count = 0x1100

    init() {
      addresses = .allocate(capacity: Self.count)
      for page in 0..<Self.count { (addresses + page).initialize(to: Atomic(0)) }
    }

    @inline(__always)
    func entries(of page: UInt32) -> UnsafePointer<UInt32> {
      let page = min(Int(page), Self.count - 1)
      let address = addresses[page].load(ordering: .acquiring)
      return UnsafePointer(bitPattern: address) ?? make(page)
    }

    /// Makes a page; where another thread was quicker, its page is taken.
    @inline(never)
    private func make(_ page: Int) -> UnsafePointer<UInt32> {
      let entries = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
      for low in 0..<256 {
        entries[low] = FoldTable.classify(UInt32(page << 8 | low)).bits
      }
      let (done, original) = addresses[page].compareExchange(
        expected: 0, desired: UInt(bitPattern: entries), ordering: .acquiringAndReleasing)
      guard !done, let other = UnsafePointer<UInt32>(bitPattern: original) else {
        return UnsafePointer(entries)
      }
      entries.deallocate()
      return other
    }
  }
}

// MARK: From Unicode's data

extension FoldTable {
  fileprivate static func classify(_ value: UInt32) -> Entry {
    guard let scalar = Unicode.Scalar(value) else { return Entry(0xFFFD, .symbol) }
    if value < 0x20 || value == 0x7F {
      return Entry(value, (9...13).contains(value) ? .space : .symbol)
    }
    if value < 0x80 {
      let folded = (65...90).contains(value) ? value + 32 : value
      return Entry(folded, role(of: folded))
    }
    let folded = Array(String(scalar).normalised(.nfkcCasefold).unicodeScalars)
    guard let first = folded.first else { return Entry(value, .ignored) }
    if first == " " { return Entry(32, .space) }
    let isSimple = folded.count == 1 && !combines(value) && !combines(first.value)
    return Entry(first.value, role(of: first.value), isSimple: isSimple)
  }

  /// Marks and conjoining jamo: their folding depends on what stands before them.
  private static func combines(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: true
    default: (6...8).contains(icu_char_category(value))
    }
  }

  /// By ICU's numbers of general categories (`UCharCategory`).
  private static func role(of value: UInt32) -> Role {
    switch icu_char_category(value) {
    case 1...5, 10: unspaced.contains(script(of: value)) ? .character : .letter
    case 6...8: .mark
    case 9: .digit
    case 11: unspaced.contains(script(of: value)) ? .character : .symbol
    case 12...14: .space
    case 15: value == 0x85 ? .space : .symbol
    case 16: .ignored
    case 22: .letter
    case 19...21, 23, 28, 29: signs.contains(value) ? .symbol : .punctuation
    default: value == 0x60 ? .punctuation : .symbol
    }
  }

  private static func script(of value: UInt32) -> String {
    let code = icu_char_script(value)
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> UInt32($0)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Scripts that write without spaces between words.
  private static let unspaced: Set<String> = [
    "Hani", "Hira", "Kana", "Bopo", "Yiii", "Thai", "Laoo", "Khmr", "Mymr", "Tibt",
  ]

  /// Characters that Unicode counts as punctuation and that carry meaning of their own: `# % & * / @ \`.
  private static let signs: Set<UInt32> = [0x23, 0x25, 0x26, 0x2A, 0x2F, 0x40, 0x5C]
}
