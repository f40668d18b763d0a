import TongwenText

/// A foreign name of the source became another one, or was lost: "Harrington" for 布莱克.
///
/// Chinese, Japanese and scripts without capitals write foreign names by sound, other languages write them with nearly the same
/// letters, so that the two can be compared. Reported is a name of the draft that nothing in the source sounds like or spells, where
/// the source has one that nothing in the draft sounds like or spells; in a draft in English also a name with a dot or in Latin
/// letters that is lost, and every stranger where the source is in German, Japanese or a script without capitals. Left alone are
/// words of the dictionary, names of the glossary, names only added and, without a dot, only left out, and segments of over 4 KB.
struct OtherNameCheck: Check {
  static let other = Rule(
    "name.other", .name, .warning,
    "A foreign name of the draft is none of the source, by sound or letters; the source has another."
  )
  static let missing = Rule(
    "name.missing", .name, .warning,
    "A foreign name of the source, with a dot or in Latin letters, is not in the draft.")
  static let rules = [other, missing]

  let english: Vocabulary

  func findings(in pair: CheckedPair) -> [Finding] {
    if pair.isCopy || english.isEmpty || isTooLong(pair) { return [] }
    if let names = NameAnswers(pair, english: english) {
      return pair.target.isSpaced ? inEnglish(names, pair) : inChinese(names)
    }
    if let names = KanaNames(pair, english: english) {
      let kana = names.unheardInKana()
      return compared(names.unheardInEnglish().first, kana.isEmpty ? nil : kana, pair)
    }
    return SpelledNames(pair, english: english).map {
      compared(
        $0.unspelledInEnglish().first ?? $0.unspelledPlaces().first, $0.unspelledInOther(), pair)
    } ?? []
  }

  /// Names are compared with all of the other text: segments of over 4 KB, which are no sentences, would take seconds.
  private func isTooLong(_ pair: CheckedPair) -> Bool {
    (pair.source?.text.utf8.count ?? 0) + pair.target.text.utf8.count > 4_096
  }

  // MARK: Drafts in English

  private func inEnglish(_ names: NameAnswers, _ pair: CheckedPair) -> [Finding] {
    let new = names.unansweredInLatin().first
    let place = { PlaceCheck.added(in: pair).first?.range }
    if let lost = names.unansweredLetters().first ?? names.unansweredDotted().first?.range {
      return [(new ?? place()).map { other($0, for: lost, names) } ?? missing(lost, names)]
    }
    if let lost = names.unansweredUndotted().first?.range {
      return (new ?? place()).map { [other($0, for: lost, names)] } ?? []
    }
    guard let new, let lost = names.unansweredPersons().first else { return [] }
    return [other(new, for: lost, names)]
  }

  private func other(_ new: Range<Int>, for lost: Range<Int>, _ names: NameAnswers) -> Finding {
    Self.other.finding(
      Self.message(names.latin.slice(new), source: names.han.slice(lost)), source: lost, target: new
    )
  }

  private func missing(_ lost: Range<Int>, _ names: NameAnswers) -> Finding {
    Self.missing.finding(Self.message(missing: names.han.slice(lost)), source: lost, target: nil)
  }

  // MARK: Drafts in Chinese

  private func inChinese(_ names: NameAnswers) -> [Finding] {
    guard let lost = names.unansweredInLatin().first,
      let new = names.unansweredDotted().first?.range ?? names.unansweredUndotted().first?.range
        ?? names.unansweredLetters().first
    else { return [] }
    return [
      Self.other.finding(
        Self.message(names.han.slice(new), source: names.latin.slice(lost)), source: lost,
        target: new)
    ]
  }

  // MARK: English and a language that is neither

  /// A name of the English text and those of the other one that nothing answers; `nil` where names of the other cannot be told from
  /// words: then a stranger of an English draft counts by itself.
  private func compared(
    _ english: Range<Int>?, _ others: [Range<Int>]?, _ pair: CheckedPair
  ) -> [Finding] {
    guard let english, let source = pair.source else { return [] }
    let isEnglish = pair.target.language.code == "en"
    guard let others else {
      return isEnglish
        ? [Self.other.finding(Self.message(strange: pair.target.slice(english)), target: english)]
        : []
    }
    guard let other = others.first else { return [] }
    let (lost, new) = isEnglish ? (other, english) : (english, other)
    return [
      Self.other.finding(
        Self.message(pair.target.slice(new), source: source.slice(lost)), source: lost,
        target: new)
    ]
  }
}

extension OtherNameCheck {
  fileprivate static func message(_ name: String, source: String) -> String {
    "\"\(name)\" is another name than \"\(source)\" of the source"
  }

  fileprivate static func message(strange name: String) -> String {
    "\"\(name)\" is no name of the source"
  }

  fileprivate static func message(missing name: String) -> String {
    "the draft does not name \"\(name)\" of the source"
  }
}
