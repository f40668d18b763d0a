import TongwenText

/// A Chinese name is misread: "Wang Jiakong" for 王家功, "Zhang Qiang" for 张勇.
///
/// Good text writes a name by a reading of its characters; ü may be ü, u, v or yu, the given name
/// together or apart, the family name first or last. Reported is a name of two words in pinyin that the source
/// reads nowhere while it has nearly that name, or that family name with another given name, and one that is
/// nearly a name of the source's neighbour; the fix is the reading. Left alone are names of the glossary, those
/// that a neighbour of the source reads, and those of which the source has nothing (Hong Kong, Singapore: ask
/// the glossary).
struct PinyinCheck: Check {
  static let rule = Rule(
    "name.pinyin", .name, .error, "A name in pinyin is no reading of the characters of the source.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, !pair.isCopy else { return [] }
    if pair.target.language.code == "zh", source.isSpaced {
      return HanReading.misses(of: unknownNames(source), in: pair).map { finding($0, pair) }
    }
    guard source.language.code == "zh", pair.target.isSpaced else { return [] }
    let names = unknownNames(pair.target)
    if names.isEmpty { return [] }
    let text = source.readable
    // What was found of a name holds for it everywhere in the text.
    var found: [String: Finding?] = [:]
    return names.compactMap { range in
      let name = pair.target.slice(range)
      if let known = found[name] { return known?.moved(to: range) }
      let finding = finding(range, text, pair)
      found[name] = .some(finding)
      return finding
    }
  }

  /// Names in pinyin that are no terms of the glossary.
  private func unknownNames(_ side: CheckedPair.Side) -> [Range<Int>] {
    names(side).filter { range in
      !side.hits.contains {
        $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
      }
    }
  }

  private func finding(_ miss: HanReading.Miss, _ pair: CheckedPair) -> Finding {
    let name = pair.source?.slice(miss.name) ?? ""
    let han = pair.target.slice(miss.near.range)
    return Self.rule.finding(
      Self.message(han: han, read: miss.near.name, source: name), severity: .warning,
      source: miss.name, target: miss.near.range)
  }

  private func finding(_ range: Range<Int>, _ text: ReadableText, _ pair: CheckedPair) -> Finding? {
    let name = pair.target.slice(range)
    guard text.range(reading: name) == nil, pair.source?.text.contains(name) != true,
      !NamesBeside.read(name, pair)
    else { return nil }
    if let near = nearSyllables(name, text) ?? text.nearest(to: name) {
      return Self.rule.finding(
        Self.message(name, han: pair.source?.slice(near.range) ?? "", right: near.name),
        source: near.range, target: range, fixes: [Finding.Fix(range, near.name)])
    }
    return otherGivenName(name, range, text, pair) ?? beside(name, range, pair)
  }

  /// Three syllables and more that are written apart, of which one is wrong: Liu Wei Shan for 六味散.
  private func nearSyllables(_ name: String, _ text: ReadableText) -> NearReading? {
    guard name.split(separator: " ").count > 2,
      var near = text.nearest(to: name.filter { $0 != " " }), near.wrongSyllables == 1,
      let syllables = Readings.mandarin.splits(of: near.name, limit: 1).first
    else { return nil }
    near.name = syllables.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return near
  }

  /// The name stands in the source's neighbour: sentences were divided in other places.
  private func beside(_ name: String, _ range: Range<Int>, _ pair: CheckedPair) -> Finding? {
    guard let near = NamesBeside.nearest(to: name, pair) else { return nil }
    return Self.rule.finding(
      Self.message(name, han: near.han, right: near.name), severity: .warning, target: range,
      fixes: [Finding.Fix(range, near.name)])
  }

  /// The family name stands in the source with another given name, or family name and the first
  /// syllable of the given one.
  private func otherGivenName(
    _ name: String, _ range: Range<Int>, _ text: ReadableText, _ pair: CheckedPair
  ) -> Finding? {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count == 2, let source = pair.source, let place = begin(parts, text, source) else {
      return nil
    }
    let count = syllables(parts[0]) + syllables(parts[1])
    let start = source.text.utf8.index(source.text.startIndex, offsetBy: place)
    let han = String(source.text[start...].prefix(count))
    guard let right = Readings.mandarin.name(han), right != name else { return nil }
    return Self.rule.finding(
      Self.message(name, han: han, right: right), severity: .warning,
      source: place..<place + han.utf8.count, target: range, fixes: [Finding.Fix(range, right)])
  }

  private func begin(
    _ parts: [String], _ text: ReadableText, _ source: CheckedPair.Side
  ) -> Int? {
    let given = Readings.mandarin.splits(of: parts[1], limit: 1).first ?? []
    if given.count == 2, let both = text.range(reading: parts[0] + " " + given[0]) {
      return both.lowerBound
    }
    guard let family = text.range(reading: parts[0]) else { return nil }
    let scalars = source.slice(family).unicodeScalars.map(\.value)
    let isFamily =
      scalars.count == 1 && Surnames.contains(scalars[0])
      || scalars.count == 2 && Surnames.contains(scalars[0], scalars[1])
    let name = family.lowerBound..<family.upperBound + 3
    return isFamily || given.count == 1 && NamesBeside.isNamed(name, source)
      ? family.lowerBound : nil
  }

  /// A family name of one syllable, or one like Ouyang, and a given name of one or two; three and four syllables
  /// written apart.
  private func names(_ side: CheckedPair.Side) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var place = 0
    while place < side.words.count {
      var end = place
      while end < side.words.count, end - place < 4, end == place || isNext(end, side),
        isPinyin(side.words[end], side)
      {
        end += 1
      }
      if let name = name(place..<end, side) { names.append(name) }
      place = max(end, place + 1)
    }
    return names
  }

  private func name(_ words: Range<Int>, _ side: CheckedPair.Side) -> Range<Int>? {
    guard let first = words.first.map({ side.words[$0] }),
      let last = words.last.map({ side.words[$0] })
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    if words.count > 2, words.allSatisfy({ syllables(side.slice(side.words[$0].range)) == 1 }) {
      return range
    }
    guard words.count == 2, (1...2).contains(syllables(side.slice(last.range))) else { return nil }
    let family = side.slice(first.range)
    return syllables(family) == 1 || Readings.isDoubleSurname(family) ? range : nil
  }

  private func syllables(_ word: String) -> Int {
    Readings.mandarin.splits(of: word, limit: 1).first?.count ?? 0
  }

  private func isNext(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    let gap = side.words[place - 1].range.upperBound..<side.words[place].range.lowerBound
    return gap.count == 1 && side.slice(gap) == " "
  }

  private func isPinyin(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    word.isCapitalised && !word.isNumber && (2...18).contains(word.length)
      && isReadable(word, side)
  }

  /// Words of plain letters are read as they are folded, others as they are written.
  private func isReadable(_ word: Word, _ side: CheckedPair.Side) -> Bool {
    let letters = side.folded.scalars[word.folded]
    if word.range.count == letters.count, letters.allSatisfy(\.isASCIILower) {
      return Readings.mandarin.isPinyin(letters: letters)
    }
    return Readings.mandarin.isPinyin(side.slice(word.range))
  }
}

extension Finding {
  /// The same of other words of the draft, which its fixes replace whole.
  fileprivate func moved(to range: Range<Int>) -> Finding {
    var copy = self
    copy.target = range
    copy.fixes = fixes.map { Fix(range, $0.replacement, isSafe: $0.isSafe) }
    return copy
  }
}

extension PinyinCheck {
  fileprivate static func message(han: String, read: String, source: String) -> String {
    "\(han) is read \"\(read)\", the source has \"\(source)\""
  }

  fileprivate static func message(_ name: String, han: String, right: String) -> String {
    "\(han) is read \"\(right)\", not \"\(name)\""
  }
}
