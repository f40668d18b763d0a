import CICU
import Synchronization

/// One of ICU's rewritings of text from one script into another.
///
///     Transliteration.hanLatin.apply("重庆")              // "chóng qìng"
///     Transliteration.traditionalSimplified.apply("兩江") // "两江"
public final class Transliteration: Sendable {
  /// Han characters to pinyin with tone marks, a syllable a word.
  public static let hanLatin = Transliteration(id: "Han-Latin")
  /// Han-Latin with the readings of surnames (单 shàn, 曾 zēng).
  public static let hanLatinNames = Transliteration(id: "Han-Latin/Names")
  /// Traditional characters to simplified ones.
  public static let traditionalSimplified = Transliteration(id: "Traditional-Simplified")
  /// Simplified characters to traditional ones.
  public static let simplifiedTraditional = Transliteration(id: "Simplified-Traditional")
  /// Accents and tone marks off, everything Latin into ASCII.
  public static let latinASCII = Transliteration(id: "Latin-ASCII")
  /// Every script into Latin letters, those with accents.
  public static let anyLatin = Transliteration(id: "Any-Latin")

  // ICU's transliterators are not safe to share between threads: one at a time.
  private let handle: Mutex<Handle>

  /// A transliteration by ICU's name; one that ICU does not know leaves text as it is.
  public init(id: String) {
    handle = Mutex(Handle(id: id))
  }

  /// The text rewritten; as it is where ICU knows no such transliteration.
  public func apply(_ text: String) -> String {
    if text.utf8.isEmpty { return text }
    return handle.withLock { handle in
      guard let open = handle.pointer else { return text }
      return text.withICU { chars, length in
        icuText(room: Int(length) * 2) { icu_transliterate(open, chars, length, $0, $1) }
      } ?? text
    }
  }

  private struct Handle: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer?

    init(id: String) { pointer = icu_transliterator_open(id) }

    deinit {
      if let pointer { icu_transliterator_close(pointer) }
    }
  }
}
