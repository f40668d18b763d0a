import TongwenText

/// The draft says the opposite of a word of its source: "imports" for 出口, "next year" for 去年, "his mother" for 父亲.
///
/// Between Chinese and English. Reported is such a word of the draft where its opposite is what the source says and where nothing
/// in the source, the draft or their neighbours says it otherwise. Left alone are texts that say both, words in names and, where "not"
/// turns a word round (支持 and "does not oppose"), every pair with a negation.
struct OppositeCheck: Check {
  static let rule = Rule(
    "term.opposite", .terminology, .warning,
    "The draft says the opposite of a word of the source: imports for 出口. Between Chinese and English."
  )
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, !pair.isCopy,
      let texts = Texts(source, pair.target, pair.neighbours)
    else { return [] }
    // What the texts say of a word holds for it everywhere in them.
    var said: [Int: Range<Int>?] = [:]
    var seen: Set<Int> = []
    var findings: [Finding] = []
    for place in Opposites.all.places(in: texts.english) {
      for form in Opposites.all.forms(at: place, in: texts.english) where !seen.contains(form.line)
      {
        let han = said[form.pole] ?? texts.han(insteadOf: form)
        said[form.pole] = .some(han)
        guard let han, let found = texts.found(form, at: place, han) else { continue }
        seen.insert(form.line)
        findings.append(finding(found, pair))
      }
    }
    return findings
  }

  private func finding(_ found: Texts.Found, _ pair: CheckedPair) -> Finding {
    let isEnglish = pair.target.isSpaced
    let (given, drafted) =
      isEnglish ? (found.han, found.english) : (found.english, found.han)
    let draft = pair.target.slice(drafted)
    let right = isEnglish ? found.rightEnglish.map { Self.like(draft, $0) } : found.rightHan
    return Self.rule.finding(
      Self.message(pair.source?.slice(given) ?? "", right, draft), source: given, target: drafted,
      fixes: right.map { [Finding.Fix(drafted, $0)] } ?? [])
  }

  /// With a capital where the draft has one.
  private static func like(_ draft: String, _ word: String) -> String {
    draft.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}

extension OppositeCheck {
  fileprivate static func message(_ source: String, _ right: String?, _ draft: String) -> String {
    right.map { "\(source) is \"\($0)\", the draft says \"\(draft)\"" }
      ?? "\(source) is the opposite of \"\(draft)\""
  }
}

/// The two texts of a pair with those beside them.
private struct Texts {
  let english: CheckedPair.Side
  let han: CheckedPair.Side
  private let beside: [CheckedPair.Side]

  /// `nil` where one is not Chinese or the other not English.
  init?(_ one: CheckedPair.Side, _ other: CheckedPair.Side, _ neighbours: [CheckedPair.Neighbour]) {
    switch (one.language.code, other.language.code) {
    case ("zh", "en"): (han, english) = (one, other)
    case ("en", "zh"): (english, han) = (one, other)
    default: return nil
    }
    beside = neighbours.flatMap { [$0.source, $0.target].compactMap { $0 } }
  }

  /// An English word and the Chinese one that says the opposite, in UTF-8 bytes, and what should stand for either.
  struct Found {
    var english: Range<Int>
    var han: Range<Int>
    var rightEnglish: String?
    var rightHan: String?
  }

  /// What the Chinese text says instead of an English word, and the English one says nowhere.
  func han(insteadOf form: Opposites.Form) -> Range<Int>? {
    let (said, other) = (Opposites.all.poles[form.pole], Opposites.all.poles[form.opposite])
    guard let range = self.han(of: other),
      !sides(han).contains(where: said.mayBeSaid(inHan:)) || isSaidMoreOften(said),
      !sides(english).contains(where: other.mayBeSaid(inEnglish:)),
      !said.isTurned || !Negation.stands(in: english) && !Negation.stands(in: han)
    else { return nil }
    return range
  }

  /// An English word at a place that the Chinese text has the opposite of, if it is in no name.
  func found(_ form: Opposites.Form, at place: Int, _ range: Range<Int>) -> Found? {
    let (said, other) = (Opposites.all.poles[form.pole], Opposites.all.poles[form.opposite])
    let words = english.words[place..<place + Opposites.all.length(of: form)]
    if isInName(place, words.count) { return nil }
    let isSimplified = han.language.maximised.script != "Hant"
    return Found(
      english: words[words.startIndex].range
        .lowerBound..<words[words.endIndex - 1].range.upperBound,
      han: range,
      rightEnglish: other.english.count > form.number ? other.english[form.number] : nil,
      rightHan: isSimplified ? said.hanWords.first : nil)
  }

  /// Both texts say it, the English one more often: exports and imports became imports and imports.
  private func isSaidMoreOften(_ pole: Opposites.Pole) -> Bool {
    let count = pole.count(inHan: han)
    return count > 0 && !pole.isExcused(inHan: han) && pole.count(inEnglish: english) > count
  }

  /// A text and those of its language beside it.
  private func sides(_ side: CheckedPair.Side) -> [CheckedPair.Side] {
    [side] + beside.filter { $0.language.code == side.language.code }
  }

  /// A word of a pole in the Chinese text that is no piece of another one.
  private func han(of pole: Opposites.Pole) -> Range<Int>? {
    pole.han.lazy.compactMap { word in
      han.folded.scalars.places(of: word).first.map {
        han.folded.range(of: $0..<$0 + word.count)
      }
    }.first { SourceTerms.isWhole($0, in: han) }
  }

  /// With a capital that no sentence asks for, or before such a word: West Virginia, Mother Teresa.
  private func isInName(_ place: Int, _ count: Int) -> Bool {
    let words = english.words
    guard words[place].isCapitalised else { return false }
    if !UnexplainedNames.begins(place, english) { return true }
    guard place + count < words.count else { return false }
    let (last, next) = (words[place + count - 1], words[place + count])
    return next.isCapitalised && next.range.lowerBound == last.range.upperBound + 1
  }
}

/// Words that turn a sentence round.
private enum Negation {
  static func stands(in side: CheckedPair.Side) -> Bool {
    guard side.isSpaced else { return han.meets(side.folded.scalars) }
    return side.words.contains { word in
      english.contains(word.key)
        || side.folded.scalars[word.folded].suffix(3).elementsEqual(shortened)
    }
  }

  private static let han = Marks.set("不没未无莫勿别否")
  private static let english = Set(
    """
    not no never without neither nor cannot nobody none hardly scarcely lack lacks lacked lacking fail fails failed failing unable \
    stop stops stopped end ends ended instead rather
    """.split { $0 == " " || $0 == "\n" }.map { Word.key(String($0)) })
  /// n't
  private static let shortened: [UInt32] = [0x6E, 0x27, 0x74]
}
