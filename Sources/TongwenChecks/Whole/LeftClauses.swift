import TongwenText

/// Words of a source in Latin letters that a Chinese or Japanese draft left as a clause.
///
/// A name, a brand, a command may stay; a clause shows itself by its function words, or by standing
/// alone between commas.
struct LeftClauses {
  private let target: CheckedPair.Side
  private let source: CheckedPair.Side
  private let english: Vocabulary

  static func ranges(
    in target: CheckedPair.Side, of source: CheckedPair.Side, _ english: Vocabulary
  ) -> [Range<Int>] {
    LeftClauses(target: target, source: source, english: english).ranges
  }

  private var ranges: [Range<Int>] {
    runs.flatMap { run -> [Range<Int>] in
      if let whole = clause(run) { return [whole] }
      let parts = parts(of: run)
      return parts.count > 1 ? parts.compactMap(clause) : []
    }
  }

  /// Where a run of words stands if it is a clause of the source.
  private func clause(_ run: Range<Int>) -> Range<Int>? {
    let words = Array(target.words[run])
    guard let first = words.first, let last = words.last,
      words.allSatisfy({ source.wordKeys.contains($0.key) }), isClause(words)
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return source.text.contains(target.slice(range)) ? range : nil
  }

  /// A run cut where a mark divides clauses: what follows may have been translated again.
  private func parts(of run: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    for place in run.dropFirst() {
      guard
        gap(before: place).contains(where: {
          Self.dividers.contains($0.value) || Self.brackets.contains($0.value)
        })
      else { continue }
      parts.append(start..<place)
      start = place
    }
    return parts + [start..<run.upperBound]
  }

  /// Words with nothing but marks of Latin script between them.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in target.words.indices {
      if let last = runs.last, last.upperBound == place, isJoined(place) {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  private func isJoined(_ place: Int) -> Bool {
    let gap = gap(before: place)
    return gap.count < 5 && gap.allSatisfy { $0.value < 0x80 || $0.value.isWhite }
  }

  /// What stands between a word and the one before it.
  private func gap(before place: Int) -> String.UnicodeScalarView {
    target.slice(
      target.words[place - 1].range.upperBound..<target.words[place].range.lowerBound
    ).unicodeScalars
  }

  private func isClause(_ words: [Word]) -> Bool {
    let free = words.filter { !isInCode($0) && $0.length > 1 }
    let plain = free.filter { isPlain($0) }
    let speaking = free.filter { Self.functionWords.contains($0.key) }
    let content = plain.filter { !Self.functionWords.contains($0.key) }
    let isTitle = words[0].isCapitalised && words[words.count - 1].isCapitalised && content.isEmpty
    if isTitle { return !speaking.isEmpty && isAlone(words) || isCried(free) && isAlone(words) }
    if plain.count >= 4 || (plain.count >= 2 && !speaking.isEmpty) { return true }
    guard isAlone(words) else { return false }
    let isCommand = plain.first == words[0] && plain[0].length > 3 && words.count > 2
    return plain.count >= 2 || !speaking.isEmpty || isCommand
  }

  private func isPlain(_ word: Word) -> Bool {
    !word.isCapitalised && !word.isNumber && !hasCapital(word)
  }

  /// Two everyday words and more in capitals: TERRIBLE SERVICE.
  private func isCried(_ words: [Word]) -> Bool {
    words.count > 1
      && words.allSatisfy { word in
        word.length > 3 && english.knows(word, in: target.folded)
          && target.slice(word.range).utf8.allSatisfy { UInt32($0).isASCIIUpper }
      }
  }

  /// A capital within: iPhone.
  private func hasCapital(_ word: Word) -> Bool {
    target.slice(word.range).utf8.contains { UInt32($0).isASCIIUpper }
  }

  /// Part of an address or a name of a file: a mark and no blank beside it.
  private func isInCode(_ word: Word) -> Bool {
    let (before, after) = (word.range.lowerBound - 1, word.range.upperBound)
    let bytes = target.text.utf8
    let byte = { (place: Int) -> UInt8 in
      guard place >= 0, place < bytes.count else { return 0x20 }
      return bytes[bytes.index(bytes.startIndex, offsetBy: place)]
    }
    let isLetter = { (byte: UInt8) in UInt32(byte | 0x20).isASCIILower }
    return Self.codeMarks.contains(byte(before)) && isLetter(byte(before - 1))
      || Self.codeMarks.contains(byte(after)) && isLetter(byte(after + 1))
  }

  private static let codeMarks = Set("@./_#".utf8)

  /// Between marks that divide clauses, or the text's ends.
  private func isAlone(_ words: [Word]) -> Bool {
    let start = words[0].range.lowerBound
    let end = words[words.count - 1].range.upperBound
    let before = target.slice(0..<start).unicodeScalars.last { !$0.value.isBlank }?.value
    let after = target.slice(end..<target.text.utf8.count).unicodeScalars.first {
      !$0.value.isBlank && $0.value != 0x29
    }?.value
    return (before.map { Self.dividers.contains($0) || $0 == 0x29 } ?? true)
      && (after.map(Self.dividers.contains) ?? true)
  }

  private static let dividers = Marks.set("，,。.；;：:！!？?")
  private static let brackets = Marks.set("()[]")
  private static let functionWords = Set(
    ("the a an of and or in on at to for from with by is are was were be been has have had that this "
      + "these those which who it its their his her as than but not they we you i he she said says saying "
      + "will would can could may when while where there if so also however moreover because after "
      + "okay hello thanks thank sorry please yes yeah "
      + "before overall addition beside besides every including particularly actually")
      .split(separator: " ").map { Word.key(String($0)) })
}
