import TongwenText

/// A foreign name of a Chinese text that is written by sound: 玛丽亚·洛佩斯, and 布莱克 in 布莱克说.
struct HanSoundName {
  /// The pieces between dots, in folded scalars of the text.
  var parts: [Range<Int>]
  /// In UTF-8 bytes of the text.
  var range: Range<Int>
  /// A dot stands in it, so that it is a name for certain.
  var isDotted: Bool { parts.count > 1 }

  /// The names with a dot.
  static func dotted(in side: CheckedPair.Side) -> [HanSoundName] {
    let scalars = side.folded.scalars
    guard dots.meets(scalars) else { return [] }
    return scalars.runs { SoundCharacters.contains($0) || dots.contains($0) }.compactMap { run in
      let parts = scalars[run].split(whereSeparator: dots.contains).map {
        $0.startIndex..<$0.endIndex
      }
      guard parts.count > 1, parts.allSatisfy({ $0.count < 8 }), let first = parts.first,
        let last = parts.last
      else { return nil }
      return name(parts, first.lowerBound..<last.upperBound, side)
    }
  }

  /// Rows of characters that foreign names are written with and that are no words, where what stands beside them says
  /// that they are a name: an office, a verb of speech, Latin letters in brackets, the kind of place; longer ones by themselves.
  static func undotted(in side: CheckedPair.Side) -> [HanSoundName] {
    let scalars = side.folded.scalars
    let candidates = scalars.runs(where: SoundCharacters.contains).filter {
      $0.count > 1 && !isBesideDot($0, scalars) && isName($0, scalars)
    }
    if candidates.isEmpty { return [] }
    var loose: [Bool]?
    return candidates.flatMap { run -> [HanSoundName] in
      if isForeign(scalars[run]) { return [name([run], run, side)] }
      let isLoose = loose ?? looseCharacters(of: side)
      loose = isLoose
      return pieces(of: run, isLoose).filter { isName($0, scalars) }.map { name([$0], $0, side) }
    }
  }

  private static func name(
    _ parts: [Range<Int>], _ whole: Range<Int>, _ side: CheckedPair.Side
  ) -> HanSoundName {
    HanSoundName(parts: parts, range: side.folded.range(of: whole))
  }

  /// Half of the characters and more stand in names alone: then the whole row is one, whatever words the dictionary sees.
  private static func isForeign(_ scalars: ArraySlice<UInt32>) -> Bool {
    (3...8).contains(scalars.count)
      && scalars.count(where: SoundCharacters.isRare) * 2 >= scalars.count
  }

  private static func pieces(of run: Range<Int>, _ isLoose: [Bool]) -> [Range<Int>] {
    run.map { isLoose[$0] ? 1 : 0 }.runs { $0 == 1 }.filter { $0.count > 1 }
      .map { $0.lowerBound + run.lowerBound..<$0.upperBound + run.lowerBound }
  }

  /// Which folded characters the dictionary takes for words of one character, as it does with those of a name it does not
  /// know, or for words of characters of names (米勒).
  private static func looseCharacters(of side: CheckedPair.Side) -> [Bool] {
    var loose = [Bool](repeating: false, count: side.folded.count)
    for word in SourceTerms.foldedWords(of: side)
    where word.count == 1 || side.folded.scalars[word].contains(where: SoundCharacters.isRare) {
      for place in word { loose[place] = true }
    }
    return loose
  }

  private static func isName(_ run: Range<Int>, _ scalars: [UInt32]) -> Bool {
    guard scalars[run].contains(where: SoundCharacters.isRare) else { return false }
    if run.count > 3 || run.count == 3 && scalars[run].allSatisfy(SoundCharacters.isRare)
      || NamesBeside.endsWithTitle(scalars[..<run.lowerBound])
      || NamesBeside.beginsWithVerb(scalars[run.upperBound...])
    {
      return true
    }
    guard let next = scalars[run.upperBound...].first else { return false }
    return run.count > 2 && placeKinds.contains(next)
      || next == 0x28
        && scalars[(run.upperBound + 1)...].prefix(2).contains(where: \.isASCIILower)
  }

  /// A dot stands before or behind, with at most one character between: the row is a piece of a name.
  private static func isBesideDot(_ run: Range<Int>, _ scalars: [UInt32]) -> Bool {
    [run.lowerBound - 2, run.lowerBound - 1, run.upperBound, run.upperBound + 1].contains {
      scalars.indices.contains($0) && dots.contains(scalars[$0])
    }
  }

  private static let dots = Marks.set("·•‧・")
  private static let placeKinds = Marks.set("州省市县郡岛河湖镇区港")
}
