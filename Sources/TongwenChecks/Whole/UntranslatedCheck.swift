import TongwenText

/// The draft still stands in the source's language, whole or in part.
///
/// Reported are a draft equal to its source, characters of the source's script left in a draft that is
/// not written with them, words of the source left in a Chinese draft as a clause, and words of the
/// source in an English draft that English does not have. Left alone are names, numbers and codes
/// that are the same in both languages, titles, and a Han form in brackets after its rendering
/// ("Liangjiang New Area (两江新区)").
struct UntranslatedCheck: Check {
  static let whole = Rule(
    "untranslated.whole", .untranslated, .error, "The draft is the source text itself.")
  static let part = Rule(
    "untranslated.part", .untranslated, .warning,
    "Words of the source's language are left in the draft.")
  static let rules = [whole, part]
  /// Everyday words of English.
  let english: Vocabulary

  func findings(in pair: CheckedPair) -> [Finding] {
    if pair.isCopy, let source = pair.source, isCopy(source, pair.target) {
      let all = 0..<pair.target.text.utf8.count
      return [Self.whole.finding("this is the source text itself", target: all)]
    }
    return ranges(pair).map { range in
      Self.part.finding(
        Self.message(pair.target.slice(range)), source: place(of: range, pair), target: range)
    }
  }

  private func isCopy(_ source: CheckedPair.Side, _ target: CheckedPair.Side) -> Bool {
    guard source.language.code != target.language.code else { return false }
    if source.language.isUnspaced {
      return source.letters.hasWide
    }
    guard source.words.count <= 3 else { return true }
    let last = source.letters.lastWritten().map { source.letters[$0.place] } ?? 0
    return source.words.count > 1 && Marks.sentenceEnds.contains(last)
  }

  private func ranges(_ pair: CheckedPair) -> [Range<Int>] {
    if ["zh", "ja", "yue"].contains(pair.target.language.code) {
      return pair.source.map { LeftClauses.ranges(in: pair.target, of: $0, english) } ?? []
    }
    let left = LeftScript.ranges(in: pair.target, of: pair.source)
    return left.isEmpty
      ? pair.source.map { LeftWords.ranges(in: pair.target, of: $0, english) } ?? [] : left
  }

  /// Where the words stand in the source, if they stand there as they are.
  private func place(of range: Range<Int>, _ pair: CheckedPair) -> Range<Int>? {
    guard let source = pair.source else { return nil }
    let wanted = pair.target.slice(range)
    guard let found = source.text.firstRange(of: wanted) else { return nil }
    let start = source.text.utf8.distance(
      from: source.text.utf8.startIndex, to: found.lowerBound)
    return start..<start + wanted.utf8.count
  }
}

extension UntranslatedCheck {
  fileprivate static func message(_ words: String) -> String { "\"\(words)\" is not translated" }
}
