/// A place of a text that reads almost like a Latin name: the name is probably misread.
public struct NearReading: Hashable, Sendable {
  /// The characters, in UTF-8 bytes of the text.
  public var range: Range<Int>
  /// How they are read: `Yang Zhaokui`.
  public var name: String
  /// Syllables of the Latin name that no reading of their character gives.
  public var wrongSyllables: Int
  /// Letters to change.
  public var letters: Int
}

extension ReadableText {
  /// The characters whose reading comes nearest to a name that the text does not read: at most one syllable of
  /// two or three is wrong, or the letters of two syllables are nearly right (邱礼涛 for Liu Qitao).
  ///
  ///     ReadableText("杨召奎说").nearest(to: "Yang Zhoukui")?.name  // "Yang Zhaokui"
  ///
  /// Names of more than one word are looked for at family names only. Cost: O(n · splits of the name).
  public func nearest(to name: String) -> NearReading? {
    guard let letters = LatinLetters(name), (3...30).contains(letters.bytes.count) else {
      return nil
    }
    let isPerson = !letters.spaces.isEmpty
    let splits = readings.splits(of: name, limit: 8).filter { (2...4).contains($0.count) }
    var best: NearReading?
    for start in 0..<text.count where readings.numbers(of: text[start]).isEmpty == false {
      if isPerson, !isSurname(start) { continue }
      for split in splits {
        guard let near = near(split, at: start, isPerson: isPerson) else { continue }
        if best.map({ near.isNearer(than: $0) }) ?? true { best = near }
      }
    }
    return best
  }

  private func isSurname(_ place: Int) -> Bool {
    Surnames.contains(text[place]) || Surnames.contains(text[place], text[place + 1])
  }

  private func near(_ split: [String], at start: Int, isPerson: Bool) -> NearReading? {
    guard start + split.count <= text.count else { return nil }
    var (wrong, letters) = (0, 0)
    var read: [String] = []
    for (offset, syllable) in split.enumerated() {
      let options = readings.spellings(of: text[start + offset]).map(\.text)
      guard let nearest = options.min(by: { Self.edits($0, syllable) < Self.edits($1, syllable) })
      else {
        return nil
      }
      let edits = Self.edits(nearest, syllable)
      read.append(nearest)
      wrong += edits > 0 ? 1 : 0
      letters += edits
    }
    guard wrong > 0,
      wrong == 1 && (split.count > 2 || letters <= 2)
        || wrong == 2 && split.count > 2 && letters <= 2
    else { return nil }
    let range = text.bytes(start, start + split.count)
    let scalars = (start..<start + split.count).compactMap { Unicode.Scalar(text[$0]) }
    let han = String(String.UnicodeScalarView(scalars))
    guard let name = isPerson ? readings.name(han) : readings.word(han) else { return nil }
    return NearReading(range: range, name: name, wrongSyllables: wrong, letters: letters)
  }

  /// Edit distance of two syllables; ü and u count as one letter.
  private static func edits(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, another) in other.enumerated() {
        let isU = (letter == 0x75 || letter == 0x76) && (another == 0x75 || another == 0x76)
        let isSame = letter == another || isU
        let cost = min(min(row[j], row[j + 1]) + 1, corner + (isSame ? 0 : 1))
        (corner, row[j + 1]) = (row[j + 1], cost)
      }
    }
    return row[other.count]
  }
}

extension NearReading {
  fileprivate func isNearer(than other: NearReading) -> Bool {
    (wrongSyllables, letters, range.lowerBound)
      < (other.wrongSyllables, other.letters, other.range.lowerBound)
  }
}
