import TongwenText

/// A foreign name of the source became another one, or was lost: "Donald Trump" for 约翰·刘易斯.
///
/// Chinese writes foreign names by sound, so the two can be compared. Reported is a name of the draft that nothing in the
/// source sounds like or spells, where the source has one that no word of the draft sounds like or spells; in a draft in English also
/// a name with a dot or in Latin letters that is lost. Left alone are words of the dictionary, names of the glossary, places with a
/// name in CLDR that both texts have, and names that are only added or, without a dot, only left out.
struct OtherNameCheck: Check {
  static let other = Rule(
    "name.other", .name, .warning,
    "A foreign name of the draft sounds like none of the source, which has one that the draft lacks."
  )
  static let missing = Rule(
    "name.missing", .name, .warning,
    "A foreign name of the source, with a dot or in Latin letters, is not in the draft.")
  static let rules = [other, missing]

  let english: Vocabulary

  func findings(in pair: CheckedPair) -> [Finding] {
    guard !pair.isCopy, !english.isEmpty, let names = NameAnswers(pair, english: english) else {
      return []
    }
    return pair.target.isSpaced ? inEnglish(names, pair) : inChinese(names)
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
}

extension OtherNameCheck {
  fileprivate static func message(_ name: String, source: String) -> String {
    "\"\(name)\" is another name than \"\(source)\" of the source"
  }

  fileprivate static func message(missing name: String) -> String {
    "the draft does not name \"\(name)\" of the source"
  }
}
