import TongwenTerms
import TongwenText

/// A name in the draft is one or two letters away from an official one: "Wang Jiakong", "Liangjian New
/// Area".
///
/// Reported is a capitalised word that is no word of the glossary but close to a word of an official
/// name whose other words stand around it. Close means one letter more, less or other, two where the
/// word has nine letters or more. Of names that the source has, reported are those of which a Chinese draft has all
/// characters but one (王佳功), persons with another given name than the official one ("Wang Jia Gong"), and parts in
/// pinyin that the official name translates ("Liangjiang Xinqu"). Left alone are names of one short word, whatever is
/// itself a term, and words that the source's characters read (Changjiang for 长江).
struct NearMissCheck: Check {
  static let rule = Rule(
    "name.near-miss", .name, .warning,
    "A name is nearly an official one: a letter or two, a character, a given name. An error where the source has it."
  )
  static let rules = [rule]

  private let index: NameIndex

  init(_ glossary: Glossary) { index = NameIndex(glossary) }

  func findings(in pair: CheckedPair) -> [Finding] {
    let target = pair.target
    if target.language.isUnspaced { return HanNearMiss.all(in: pair).map { finding($0, target) } }
    let near = OtherGivenName.all(in: pair) + SpelledOutTerm.all(in: pair)
    return near.map { finding($0, target) } + nearWords(pair)
  }

  private func nearWords(_ pair: CheckedPair) -> [Finding] {
    let target = pair.target
    if index.isEmpty { return [] }
    return target.words.indices.compactMap { place in
      let word = target.words[place]
      guard word.isCapitalised, !word.isNumber, word.length >= 4, !index.isKnown(word),
        !target.hits.contains(where: { $0.range.overlaps(word.range) })
      else { return nil }
      let found = index.candidates(near: place, target).lazy.compactMap {
        finding($0.name, $0.position, at: place, pair)
      }.first
      return found.flatMap { isRead(word, pair) ? nil : $0 }
    }
  }

  /// The source has characters that the word reads: it is another name.
  private func isRead(_ word: Word, _ pair: CheckedPair) -> Bool {
    guard let source = pair.source, source.language.code == "zh" else { return false }
    return source.readable.range(reading: pair.target.slice(word.range)) != nil
  }

  private func finding(
    _ name: NameIndex.Name, _ position: Int, at place: Int, _ pair: CheckedPair
  ) -> Finding? {
    let words = pair.target.words
    let first = place - position
    guard first >= 0, first + name.words.count <= words.count else { return nil }
    let window = words[first..<first + name.words.count]
    for (offset, word) in window.enumerated() where offset != position {
      if word.key != name.keys[offset] { return nil }
    }
    let range =
      window[first].range.lowerBound..<window[first + name.words.count - 1].range.upperBound
    let named = pair.source?.hits.first { $0.meanings.contains { $0.entry.id == name.entry } }
    return finding(pair.target, range, right: name.text, named)
  }

  private func finding(_ name: NearName, _ target: CheckedPair.Side) -> Finding {
    finding(target, name.range, right: name.official, name.hit)
  }

  private func finding(
    _ target: CheckedPair.Side, _ range: Range<Int>, right: String, _ named: Hit?
  ) -> Finding {
    Self.rule.finding(
      Self.message(wrong: target.slice(range), right: right),
      severity: named == nil ? .warning : .error, source: named?.range, target: range,
      fixes: [Finding.Fix(range, right)])
  }
}

extension NearMissCheck {
  fileprivate static func message(wrong: String, right: String) -> String {
    "\"\(wrong)\" is nearly \"\(right)\""
  }
}
