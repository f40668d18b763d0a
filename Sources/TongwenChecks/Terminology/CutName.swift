import TongwenText

/// Words with capitals that are an official name but for some of its words: "Liangjiang New Area Technology Bureau" for
/// the Liangjiang New Area Science and Technology Innovation Bureau.
///
/// Such a name passes for the official one, which "the bureau" does not.
enum CutName {
  /// Whether a draft has one that ends with the name's last word: three words at least, all of the official name
  /// and in its order, not all that it has.
  ///
  /// - Parameter stems: the official name's words without function words, as stems.
  static func stands(for stems: [String], in side: CheckedPair.Side) -> Bool {
    guard let last = stems.last, stems.count > least else { return false }
    return side.words.indices.contains { place in
      guard side.words[place].isCapitalised else { return false }
      let run = run(endingAt: place, side)
      guard run.count >= least, run.count < stems.count else { return false }
      let seen = Wording.contentStems(
        run.map { side.folded($0) }.joined(separator: " "), side.language)
      return seen.last == last && isPart(seen, of: stems)
    }
  }

  private static let least = 3

  /// The words with capitals that end at a place, function words between them left out.
  private static func run(endingAt place: Int, _ side: CheckedPair.Side) -> [Word] {
    var run = [side.words[place]]
    var next = side.words[place]
    for word in side.words[..<place].reversed() {
      let gap = word.range.upperBound..<next.range.lowerBound
      guard gap.count == 1, side.slice(gap) == " " || side.slice(gap) == "-" else { break }
      next = word
      if Wording.functionWords.contains(side.folded(word)) { continue }
      guard word.isCapitalised else { break }
      run.append(word)
    }
    return run.reversed()
  }

  /// All of some words stand among others in the same order.
  private static func isPart(_ some: [String], of others: [String]) -> Bool {
    var rest = others[...]
    return some.allSatisfy { one in
      guard let place = rest.firstIndex(of: one) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }
}
