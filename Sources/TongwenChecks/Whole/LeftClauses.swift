import TongwenText

/// Words of a source in Latin letters that a Chinese or Japanese draft left as a clause.
///
/// A name, a brand, a command may stay; a clause shows itself by its function words, or by standing
/// alone between commas.
enum LeftClauses {
  static func ranges(in target: CheckedPair.Side, of source: CheckedPair.Side) -> [Range<Int>] {
    runs(target).flatMap { run -> [Range<Int>] in
      if let whole = clause(run, target, source) { return [whole] }
      let parts = parts(of: run, target)
      return parts.count > 1 ? parts.compactMap { clause($0, target, source) } : []
    }
  }

  /// Where a run of words stands if it is a clause of the source.
  private static func clause(
    _ run: Range<Int>, _ target: CheckedPair.Side, _ source: CheckedPair.Side
  ) -> Range<Int>? {
    let words = Array(target.words[run])
    guard let first = words.first, let last = words.last,
      words.allSatisfy({ source.wordKeys.contains($0.key) }), isClause(words, target)
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return source.text.contains(target.slice(range)) ? range : nil
  }

  /// A run cut where a mark divides clauses: what follows may have been translated again.
  private static func parts(of run: Range<Int>, _ side: CheckedPair.Side) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    for place in run.dropFirst() {
      let gap = side.words[place - 1].range.upperBound..<side.words[place].range.lowerBound
      guard side.slice(gap).unicodeScalars.contains(where: { dividers.contains($0.value) }) else {
        continue
      }
      parts.append(start..<place)
      start = place
    }
    return parts + [start..<run.upperBound]
  }

  /// Words with nothing but marks of Latin script between them.
  private static func runs(_ side: CheckedPair.Side) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in side.words.indices {
      if let last = runs.last, last.upperBound == place, isJoined(side, place) {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  private static func isJoined(_ side: CheckedPair.Side, _ place: Int) -> Bool {
    let gap = side.words[place - 1].range.upperBound..<side.words[place].range.lowerBound
    return gap.count < 5 && side.slice(gap).utf8.allSatisfy { $0 < 0x80 }
  }

  private static func isClause(_ words: [Word], _ side: CheckedPair.Side) -> Bool {
    let free = words.filter { !isInCode($0, side) && $0.length > 1 }
    let plain = free.filter { !$0.isCapitalised && !$0.isNumber && !hasCapital($0, side) }
    let speaking = free.filter { functionWords.contains($0.key) }
    let content = plain.filter { !functionWords.contains($0.key) }
    let isTitle = words[0].isCapitalised && words[words.count - 1].isCapitalised && content.isEmpty
    if isTitle { return !speaking.isEmpty && isAlone(words, side) }
    if plain.count >= 4 || (plain.count >= 2 && !speaking.isEmpty) { return true }
    guard isAlone(words, side) else { return false }
    let isCommand = plain.first == words[0] && plain[0].length > 3 && words.count > 2
    return plain.count >= 2 || !speaking.isEmpty || isCommand
  }

  /// A capital within: iPhone.
  private static func hasCapital(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    side.slice(word.range).utf8.contains { UInt32($0).isASCIIUpper }
  }

  /// Part of an address or a name of a file: a mark and no blank beside it.
  private static func isInCode(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    let (before, after) = (word.range.lowerBound - 1, word.range.upperBound)
    let bytes = side.text.utf8
    let byte = { (place: Int) -> UInt8 in
      guard place >= 0, place < bytes.count else { return 0x20 }
      return bytes[bytes.index(bytes.startIndex, offsetBy: place)]
    }
    let isLetter = { (byte: UInt8) in UInt32(byte | 0x20).isASCIILower }
    return codeMarks.contains(byte(before)) && isLetter(byte(before - 1))
      || codeMarks.contains(byte(after)) && isLetter(byte(after + 1))
  }

  private static let codeMarks = Set("@./_#".utf8)

  /// Between marks that divide clauses, or the text's ends.
  private static func isAlone(_ words: [Word], _ side: CheckedPair.Side) -> Bool {
    let start = words[0].range.lowerBound
    let end = words[words.count - 1].range.upperBound
    let before = side.slice(0..<start).unicodeScalars.last { !$0.value.isBlank }?.value
    let after = side.slice(end..<side.text.utf8.count).unicodeScalars.first {
      !$0.value.isBlank && $0.value != 0x29
    }?.value
    return (before.map(dividers.contains) ?? true) && (after.map(dividers.contains) ?? true)
  }

  private static let dividers = Marks.set("，,。.；;：:！!？?")
  private static let functionWords = Set(
    ("the a an of and or in on at to for from with by is are was were be been has have had that this "
      + "these those which who it its their his her as than but not they we you i he she said says saying "
      + "will would can could may when while where there if so also however moreover because after "
      + "before overall addition beside besides every including particularly actually")
      .split(separator: " ").map { Word.key(String($0)) })
}
