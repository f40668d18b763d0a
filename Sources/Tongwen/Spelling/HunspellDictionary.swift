import CHunspell
import Synchronization

/// A dictionary of Hunspell: two files, `en_US.aff` and `en_US.dic`.
///
/// Every distinct word is looked up once. May be used from several threads at once.
final class HunspellDictionary: Speller {
  /// How the dictionary's files write letters.
  private enum Encoding {
    case utf8, latin1
  }

  private struct State: ~Copyable {
    let handle: OpaquePointer
    var known: [String: Bool] = [:]

    deinit { Hunspell_destroy(handle) }
  }

  private let state: Mutex<State>
  private let encoding: Encoding

  /// `nil` where the files cannot be read or are in an encoding other than UTF-8 and Latin-1.
  init?(path: String) {
    guard let handle = Hunspell_create(path + ".aff", path + ".dic") else { return nil }
    let name = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? ""
    guard let encoding = Self.encodings[name.uppercased()] else {
      Hunspell_destroy(handle)
      return nil
    }
    self.encoding = encoding
    state = Mutex(State(handle: handle))
  }

  private static let encodings: [String: Encoding] = [
    "UTF-8": .utf8, "ISO8859-1": .latin1, "ISO-8859-1": .latin1,
  ]

  func knows(_ word: String) -> Bool {
    state.withLock { state in
      if let known = state.known[word] { return known }
      let isKnown = encoded(word).map { Hunspell_spell(state.handle, $0) != 0 } ?? true
      state.known[word] = isKnown
      return isKnown
    }
  }

  func suggestions(for word: String) -> [String] {
    guard let bytes = encoded(word) else { return [] }
    return state.withLock { state in
      var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      let count = Hunspell_suggest(state.handle, &list, bytes)
      defer { Hunspell_free_list(state.handle, &list, count) }
      return (0..<Int(max(count, 0))).compactMap { list?[$0].map(decoded) }
    }
  }

  /// The word as the dictionary writes it, with a zero at the end; `nil` where it has no such letters.
  private func encoded(_ word: String) -> [CChar]? {
    let word = String(word.map { $0 == "’" ? "'" : $0 })
    if encoding == .utf8 { return word.utf8CString.map { $0 } }
    let letters = word.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : nil }
    return letters.contains(nil)
      ? nil : letters.compactMap { $0.map(CChar.init(bitPattern:)) } + [0]
  }

  private func decoded(_ text: UnsafeMutablePointer<CChar>) -> String {
    if encoding == .utf8 { return String(cString: text) }
    let bytes = UnsafeBufferPointer(start: text, count: Self.length(text))
    return String(
      String.UnicodeScalarView(bytes.map { Unicode.Scalar(UInt8(bitPattern: $0)) }))
  }

  private static func length(_ text: UnsafeMutablePointer<CChar>) -> Int {
    var length = 0
    while text[length] != 0 { length += 1 }
    return length
  }
}
