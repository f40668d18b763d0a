import TongwenText

/// Names with capitals that are nearly an official one: "Liangjiang New Area Technology Bureau" for the Liangjiang New Area
/// Science and Technology Innovation Bureau, "Nanyang (Chongqing) Research Institute".
///
/// Such a name passes for the official one, which "the bureau" does not.
enum NearlyOfficial {
  /// Whether the noun that a name ends with stands in a draft only as a part of such names.
  ///
  /// - Parameters:
  ///   - head: the noun's stem.
  ///   - names: the words of the concept's official names without function words, as stems.
  static func alone(_ head: String, of names: [[String]], in side: CheckedPair.Side) -> Bool {
    let long = names.filter { $0.count > 2 }
    let places = side.words.indices.filter { isHead(side.words[$0], head, side) }
    return !places.isEmpty
      && places.allSatisfy { place in
        long.contains { isNearly($0, at: place, side) }
      }
  }

  /// Whether a draft has such a name for one of the official ones, and no other word for it.
  static func stands(for names: [String], in side: CheckedPair.Side) -> Bool {
    let official = names.map { Wording.contentStems(FoldedText($0).text, side.language) }
    return side.isSpaced
      && official.contains { name in
        name.last.map { alone($0, of: official, in: side) } ?? false
      }
  }

  private static func isHead(_ word: Word, _ head: String, _ side: CheckedPair.Side) -> Bool {
    Wording.contentStems(side.folded(word), side.language).first.map {
      $0 == head || Wording.isDerived($0, head) || Wording.isDerived(head, $0)
    } ?? false
  }

  /// The name around the word has two more words of the official one, or one of three.
  private static func isNearly(_ stems: [String], at place: Int, _ side: CheckedPair.Side) -> Bool {
    guard side.words[place].isCapitalised else { return false }
    let name = LongerName.words(around: place, side)
    let seen = Wording.contentStems(
      name.map { side.folded($0) }.joined(separator: " "), side.language)
    guard seen.count > 2 else { return false }
    return seen.count(where: stems.contains) >= min(3, stems.count - 1)
  }
}
