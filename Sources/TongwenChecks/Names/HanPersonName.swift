import TongwenText

/// A Chinese person of a Chinese text: 王家功 in 昨天，王家功在会上说.
struct HanPersonName {
  /// In UTF-8 bytes of the text.
  var range: Range<Int>
  private let characters: String
  private let family: HanSound

  /// The family name and one or two characters behind it where they begin a clause or follow an office, and where the
  /// clause goes on as it does behind a person.
  static func all(in side: CheckedPair.Side) -> [HanPersonName] {
    let scalars = side.folded.scalars
    let starts = scalars.indices.filter {
      Surnames.contains(scalars[$0]) && begins($0, side)
    }
    if starts.isEmpty { return [] }
    let cuts = Set(SourceTerms.foldedWords(of: side).map(\.lowerBound))
    return starts.compactMap { start in
      [3, 2].map { start..<start + $0 }.first { name in
        name.upperBound < scalars.count && scalars[name].allSatisfy(\.isHan)
          && cuts.contains(start + 1) && cuts.contains(name.upperBound)
          && goesOn(name.upperBound, scalars)
      }.map { HanPersonName(side, $0) }
    }
  }

  private init(_ side: CheckedPair.Side, _ name: Range<Int>) {
    range = side.folded.range(of: name)
    characters = side.slice(range)
    family = HanSound(Array(side.folded.scalars[name]), 0..<1)
  }

  /// Whether a word of an English text reads the name or a part of it, or is short and sounds like the family name.
  func isSaid(in side: CheckedPair.Side) -> Bool {
    let text = ReadableText(characters)
    let places = side.places
    return side.words.contains { word in
      guard word.isCapitalised, word.length > 1,
        !places.contains(where: { $0.range.overlaps(word.range) })
      else { return false }
      return text.range(reading: side.slice(word.range)) != nil
        || word.length < 8
          && family.isLike(side.folded.scalars[word.folded], within: HanSound.doubtful)
    }
  }

  private static func begins(_ place: Int, _ side: CheckedPair.Side) -> Bool {
    let scalars = side.folded.scalars
    if place + 1 < scalars.count, scalars[place + 1] == somebody { return true }
    if place == 0 || !scalars[place - 1].isHan { return Surnames.isFrequent(scalars[place]) }
    return NamesBeside.endsWithTitle(scalars[..<place])
  }

  private static func goesOn(_ place: Int, _ scalars: [UInt32]) -> Bool {
    scalars[place - 1] == somebody || followers.contains(scalars[place])
      || NamesBeside.beginsWithVerb(scalars[place...])
  }

  /// 某 of 王某 and 王某某.
  private static let somebody: UInt32 = 0x67D0
  private static let followers = Marks.set("对在也曾于是将已则还又得从向被把,")
}
