/// Phrases of a text in a script with spaces that look like terms.
///
///     NameShapes.names(in: "The National University of Singapore (NUS) said …")
///     // National University of Singapore, NUS
enum NameShapes {
  /// Runs of words in capitals, with small words between them (of, and, for) and brackets inside.
  static func names(in text: String) -> [(text: String, range: Range<Int>)] {
    var names: [(String, Range<Int>)] = []
    var run: [MatchToken] = []
    let tokens = MatchToken.tokens(of: text).filter { $0.kind != .punctuation }
    let flush = { (run: inout [MatchToken]) in
      while let last = run.last, !isCapital(text.bytes(in: last.range)) { run.removeLast() }
      if let range = range(run, text) { names.append((text.bytes(in: range), range)) }
      run = []
    }
    for (index, token) in tokens.enumerated() {
      let gap =
        index > 0 ? text.bytes(in: tokens[index - 1].range.upperBound..<token.range.lowerBound) : ""
      if !gap.allSatisfy({ " -–'’&()".contains($0) }) { flush(&run) }
      let word = text.bytes(in: token.range)
      if isCapital(word) || (!run.isEmpty && (joints.contains(word) || token.kind == .number)) {
        run.append(token)
      } else {
        flush(&run)
      }
    }
    flush(&run)
    return names
  }

  /// The place of a name: a first word that only begins the sentence is left out, brackets are closed.
  private static func range(_ run: [MatchToken], _ text: String) -> Range<Int>? {
    var run = run[...]
    while let first = run.first,
      FunctionWords.all.contains(text.bytes(in: first.range).lowercased())
    {
      run = run.dropFirst()
    }
    guard let first = run.first, let last = run.last else { return nil }
    var range = first.range.lowerBound..<last.range.upperBound
    let name = text.bytes(in: range)
    if name.contains("("), !name.contains(")"),
      text.bytes(in: range.upperBound..<range.upperBound + 1) == ")"
    {
      range = range.lowerBound..<range.upperBound + 1
    }
    let isLoneStart = run.count == 1 && range.lowerBound == 0 && !isAcronym(name)
    return isLoneStart || name.count < 2 ? nil : range
  }

  /// Letters and digits, two capitals at least: NUS, BLOCK71.
  static func isAcronym(_ word: String) -> Bool {
    word.count { $0.isUppercase } > 1 && !word.contains(where: \.isLowercase)
      && !word.contains(" ")
  }

  /// What a phrase is by its capitals: in a name every word but the small ones has one.
  static func kind(of phrase: String) -> TermPair.Kind {
    if isAcronym(phrase) { return .acronym }
    let words = phrase.split(separator: " ").map(String.init)
    let isName = words.allSatisfy { isCapital($0) || joints.contains($0) } && isCapital(phrase)
    return isName ? .name : .phrase
  }

  private static func isCapital(_ word: String) -> Bool { word.first?.isUppercase ?? false }

  private static let joints: Set<String> = [
    "of", "and", "for", "the", "on", "in", "de", "du", "la",
  ]
}
