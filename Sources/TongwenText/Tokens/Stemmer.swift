import CStemmer
import Synchronization

/// Brings the forms of a word to one stem, by Snowball's rules for the language.
///
///     let english = Stemmer.of(.english)
///     english?.stem("companies")  // "compani", as of "company"
///     english?.stem("")           // ""
///     Stemmer.of(.chinese)        // nil: its words have no forms
///
/// Words are given folded. Stems are no words: they are only compared with each other. Every distinct word is
/// stemmed once. May be used from several threads at once.
package final class Stemmer: Sendable {
  /// What Snowball works with, and the stems found so far.
  private struct State: ~Copyable {
    let stemmer: OpaquePointer
    var known: [String: String] = [:]

    deinit { sb_stemmer_delete(stemmer) }
  }

  private let state: Mutex<State>

  private init?(_ code: String) {
    guard let stemmer = sb_stemmer_new(code, "UTF_8") else { return nil }
    state = Mutex(State(stemmer: stemmer))
  }

  private static let all = Mutex<[String: Stemmer?]>([:])

  /// The stemmer of a language; `nil` where Snowball has none.
  package static func of(_ language: Language) -> Stemmer? {
    all.withLock { all in
      if let known = all[language.code] { return known }
      let made = Stemmer(language.code)
      all[language.code] = .some(made)
      return made
    }
  }

  /// The stem of a folded word.
  package func stem(_ word: String) -> String {
    state.withLock { state in
      if let known = state.known[word] { return known }
      let stem = Self.stem(word, state.stemmer)
      if state.known.count >= Self.mostKnown { state.known.removeAll() }
      state.known[word] = stem
      return stem
    }
  }

  /// More words than a house uses; above it all are forgotten, so that text at random fills no memory.
  private static let mostKnown = 200_000

  private static func stem(_ word: String, _ stemmer: OpaquePointer) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let start = bytes.baseAddress, bytes.count < Self.longest,
        let stem = sb_stemmer_stem(stemmer, start, Int32(bytes.count))
      else { return String(decoding: bytes, as: UTF8.self) }
      let count = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: count), as: UTF8.self)
    }
  }

  /// In bytes; nothing longer is a word.
  private static let longest = 200
}
