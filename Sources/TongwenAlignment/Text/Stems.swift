/// Cuts English words down to what their forms share: `negotiations` and `negotiation`, `cities`
/// and `city`. Rough on purpose: it only has to bring the forms of one word together.
enum Stems {
  /// Tried in this order; the first that fits is taken off.
  private static let suffixes: [[UInt8]] = [
    "ingly", "edly", "ings", "ing", "ied", "ies", "ier", "iest", "ed", "es", "ly", "er", "est",
    "s", "e", "y",
  ].map { Array($0.utf8) }

  private static let undoubling: Set<[UInt8]> = Set(
    ["ing", "ed", "er", "est", "ings"].map { Array($0.utf8) })

  /// How much of a word is kept at most, in letters.
  static let reach = 7

  /// The stem of a lower-case English word in ASCII; words with other letters are only cut.
  static func english(_ word: [UInt8]) -> ArraySlice<UInt8> {
    for suffix in suffixes where word.count >= suffix.count + 3 && word.hasSuffix(suffix) {
      var stem = word.dropLast(suffix.count)
      if undoubling.contains(suffix), stem.count >= 4, let last = stem.last,
        last == stem[stem.endIndex - 2], isDoubling(last)
      {
        stem = stem.dropLast()
      }
      return stem.prefix(reach)
    }
    return word.prefix(reach)
  }

  /// A consonant other than l and s, which words double for reasons of their own.
  private static func isDoubling(_ letter: UInt8) -> Bool {
    (97...122).contains(letter) && !"aeiouls".utf8.contains(letter)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
