import TongwenText

/// Which foreign names of an English and a Chinese text answer each other by their sound or their letters.
struct NameAnswers {
  let latin: CheckedPair.Side
  let han: CheckedPair.Side
  /// The pairs beside this one, into which a name may have moved.
  private let beside: [(latin: CheckedPair.Side, han: CheckedPair.Side)]
  private let english: Vocabulary

  /// The names of a pair; `nil` where it is not of these two languages.
  init?(_ pair: CheckedPair, english: Vocabulary) {
    guard let source = pair.source else { return nil }
    self.english = english
    switch (source.language.code, pair.target.language.code) {
    case ("zh", "en"):
      (latin, han) = (pair.target, source)
      beside = pair.neighbours.compactMap { other in other.source.map { (other.target, $0) } }
    case ("en", "zh"):
      (latin, han) = (source, pair.target)
      beside = pair.neighbours.compactMap { other in other.source.map { ($0, other.target) } }
    default: return nil
    }
  }

  /// The English texts beside this one whose own Chinese text does not have the name: what answers it there moved.
  private func latins(beside name: Range<Int>) -> [CheckedPair.Side] {
    let letters = FoldedText(han.slice(name)).scalars
    return beside.filter { !$0.han.folded.scalars.holds(letters) }.map(\.latin)
  }

  /// The same for a word of the English text.
  private func hans(for word: Word) -> [CheckedPair.Side] {
    [han] + beside.filter { !$0.latin.wordKeys.contains(word.key) }.map(\.han)
  }

  // MARK: Names of the English text

  /// Capitalised words that no English dictionary has and nothing in the Chinese text accounts for: no letters, no reading, no
  /// sound, no place. Words in a row are one name; in UTF-8 bytes.
  func unansweredInLatin() -> [Range<Int>] {
    let candidates = latin.words.filter {
      Capitalised.isUnknown($0, in: latin, english) && !han.wordKeys.contains($0.key)
    }
    if candidates.isEmpty { return [] }
    let known = Capitalised.known(latin)
    let words = candidates.filter { word in
      !known.contains { $0.overlaps(word.range) }
        && !hans(for: word).contains { isAnswered(word, in: $0) }
    }
    return Capitalised.joined(words, latin)
  }

  private func isAnswered(_ word: Word, in side: CheckedPair.Side) -> Bool {
    guard let name = SoundedName(folded: latin.folded.scalars[word.folded]) else { return true }
    return name.isWritten(in: side)
      || side.readable.range(reading: latin.slice(word.range)) != nil
  }

  // MARK: Names of the Chinese text

  /// Names in Latin letters that the English text does not have, words in a row as one; in UTF-8 bytes.
  func unansweredLetters() -> [Range<Int>] {
    if han.words.isEmpty { return [] }
    let known = Capitalised.known(han)
    let words = han.words.filter { word in
      Capitalised.isName(word, han) && word.length > 3 && !isInSentence(word)
        && !known.contains { $0.overlaps(word.range) }
        && !english.knows(word, in: han.folded)
        && !([latin] + latins(beside: word.range)).contains { isSpelled(word, in: $0) }
    }
    return Capitalised.joined(words, han)
  }

  /// A word in small letters stands beside it: a phrase in English (Getting started), not a name.
  private func isInSentence(_ word: Word) -> Bool {
    han.words.contains { other in
      !other.isCapitalised && !other.isNumber
        && (other.range.upperBound + 1 == word.range.lowerBound
          || word.range.upperBound + 1 == other.range.lowerBound)
    }
  }

  /// Whether a text has the letters of a word, be they part of another word or two words (West haven), or a short word nearly.
  private func isSpelled(_ word: Word, in side: CheckedPair.Side) -> Bool {
    let letters = Array(han.folded.scalars[word.folded])
    if side.wordKeys.contains(word.key) || side.folded.scalars.holds(letters)
      || side.folded.scalars.filter(\.isSpacedLetter).holds(letters)
    {
      return true
    }
    let written = han.folded(word)
    return word.length < 6
      && side.words.contains { Nearest.distance(written, side.folded($0)) <= 2 }
  }

  /// Names with a dot that no word of the English text sounds like, and that neither the glossary nor the table of places knows.
  func unansweredDotted() -> [HanSoundName] { unanswered(HanSoundName.dotted(in: han)) }

  /// The same of names without a dot.
  func unansweredUndotted() -> [HanSoundName] { unanswered(HanSoundName.undotted(in: han)) }

  private func unanswered(_ names: [HanSoundName]) -> [HanSoundName] {
    unknown(names, \.range).filter { name in
      let sounds = name.parts.map { HanSound(han.folded.scalars, $0) }
      let reach = name.isDotted ? SoundedName.reach : HanSound.doubtful
      return !sounds.contains { $0.isSaid(in: latin, within: reach) }
        && !latins(beside: name.range).contains { side in
          sounds.contains { $0.isSaid(in: side, within: 0.25) }
        }
    }
  }

  /// Chinese persons whom no word of the English text reads, or sounds like by the family name as those of Hong Kong and Hanoi do;
  /// in UTF-8 bytes.
  func unansweredPersons() -> [Range<Int>] {
    unknown(HanPersonName.all(in: han), \.range).filter { name in
      !([latin] + latins(beside: name.range)).contains { name.isSaid(in: $0) }
    }.map(\.range)
  }

  private func unknown<Name>(_ names: [Name], _ range: (Name) -> Range<Int>) -> [Name] {
    if names.isEmpty { return [] }
    let known = Capitalised.known(han)
    return names.filter { name in !known.contains { $0.overlaps(range(name)) } }
  }
}

extension SoundedName {
  /// Whether characters of a text that foreign names are written with sound like the name.
  fileprivate func isWritten(in side: CheckedPair.Side) -> Bool {
    let scalars = side.folded.scalars
    return scalars.runs(where: SoundCharacters.contains).contains {
      isWritten(
        in: scalars[$0], within: 0.25, shortest: count > 1 ? max(2, (count + 1) / 2) : 1)
    }
  }
}
