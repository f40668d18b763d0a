/// Whether two sides can be aligned at all.
extension AlignmentSide {
  /// Looks for what would make any alignment meaningless: no text, one language twice, files given the
  /// other way round, a text in a script that its language is not written in.
  ///
  /// - Throws: `AlignmentComplaint`, `LanguageComplaint`
  public static func check(_ source: AlignmentSide, _ target: AlignmentSide) throws {
    for side in [source, target] where side.segments.isEmpty {
      throw AlignmentComplaint.empty(side.file)
    }
    if source.language.matches(target.language) {
      throw LanguageComplaint.same(source: source.file, target: target.file, source.language)
    }
    let wrong = [source, target].filter { !$0.isWritten(in: $0.language) }
    if wrong.count == 2, source.isWritten(in: target.language),
      target.isWritten(in: source.language)
    {
      throw AlignmentComplaint.swapped(source, target)
    }
    if let side = wrong.first { throw AlignmentComplaint.otherScript(side) }
  }

  /// Whether at least one letter in fifty of the text is of a script of the language; so too where the text
  /// has no letters.
  private func isWritten(in language: Language) -> Bool {
    let counts = ScriptProfile(segments.prefix(500).map(\.text).joined(separator: "\n")).counts
    let all = counts.values.reduce(0, +)
    let own = Self.scripts(of: language).reduce(0) { $0 + (counts[$1] ?? 0) }
    return all == 0 || own * 50 >= all
  }

  /// The scripts as Unicode names them for letters: Chinese is written in `Hani`, not in `Hans`.
  private static func scripts(of language: Language) -> [String] {
    switch language.maximised.script {
    case "Hans", "Hant": ["Hani"]
    case "Jpan": ["Hani", "Hira", "Kana"]
    case "Kore": ["Hang", "Hani"]
    case let script?: [script]
    case nil: []
    }
  }
}
