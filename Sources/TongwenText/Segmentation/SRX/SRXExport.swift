extension SRXRules {
  /// The segmenter's own tables as SRX 2.0, for programs such as OmegaT and Okapi.
  ///
  /// What SRX can say is said: abbreviations by their classes, initials, numbers, closing marks,
  /// Chinese and Japanese. What needs more than a look at both sides of a place (lists, short brackets,
  /// counted quotation marks) is left out. Each language carries the rules that hold in all of them, so
  /// the file needs no cascade.
  public static let builtIn: SRXRules = {
    let tables = LanguageTable.all.values.sorted { $0.code < $1.code }
    let groups = tables.map { SRXRules.Group($0.code, rules: SRXExport(table: $0).rules) }
    let rest = SRXRules.Group("default", rules: SRXExport(table: LanguageTable(code: "und")).rules)
    let maps = tables.map { SRXRules.Map("(?i)\($0.code)([-_].*)?", $0.code) }
    return SRXRules(groups: groups + [rest], maps: maps + [SRXRules.Map(".*", "default")])
  }()
}

/// The rules of one language's table.
private struct SRXExport {
  let table: LanguageTable

  var rules: [SRXRules.Rule] {
    holds + [
      rule(true, #"[.!?…؟۔।։።፧][\p{Pe}\p{Pf}"'”’]*"#, #"\s+\P{Ll}"#),
      rule(true, #"\p{Ll}{3}[.?]"#, #"\s+\p{Ll}"#),
      rule(true, #"[。！？｡．]+[\p{Pe}\p{Pf}”’]*"#, ""),
      rule(true, #"\n"#, ""),
    ]
  }

  private var holds: [SRXRules.Rule] {
    let short = #"[\p{Pe}\p{Pf}"'”’]*"#
    return words([.title], #"\s"#) + words([.number], #"\s*[\p{Nd}IVX№#]"#)
      + words([.inner], #"\s"#)
      + words([.number, .unit, .time, .ending], #"\s+[\p{Ll}\p{Nd}(]"#)
      + words([.ending], starters.isEmpty ? #"\s"# : #"\s+(?!(?:"# + starters + #")\b)"#)
      + [
        rule(
          false, #"\b\p{Lu}\."#, starters.isEmpty ? #"\s"# : #"\s+(?!(?:"# + starters + #")\b)"#),
        rule(false, #"[!?…]"# + short, #"\s*[,;:]"#),
        rule(false, #"[.!][\p{Pe}\p{Pf}"'”’]+"#, #"\s+\p{Ll}"#),
        rule(false, #"\p{Nd}．"#, #"\p{Nd}"#),
        rule(false, #"[！？!?]”"#, #"\p{script=Han}{0,6}(?:说|說|问|問|道|喊|表示|回答)"#),
        rule(false, #"[。！？]」"#, "(?:と|って|という)"),
        rule(false, #"[。！？．]"#, #"[\p{Pe}\p{Pf}”’！？。]"#),
      ] + ordinals
  }

  private var ordinals: [SRXRules.Rule] {
    guard table.hasOrdinals else { return [] }
    return [rule(false, #"\b\p{Nd}{1,2}\."#, #"\s+(?!(?:"# + starters + #")\b)\p{Lu}"#)]
  }

  private func rule(_ isBreak: Bool, _ before: String, _ after: String) -> SRXRules.Rule {
    SRXRules.Rule(isBreak: isBreak, before: before, after: after)
  }

  /// One rule for forty words, so that a person can read the file.
  private func words(_ roles: [WordRole], _ after: String) -> [SRXRules.Rule] {
    let words = roles.flatMap { role in sorted(role) }.map(escaped)
    return stride(from: 0, to: words.count, by: 40).map { start in
      let some = words[start..<min(start + 40, words.count)].joined(separator: "|")
      return rule(false, #"\b(?i:"# + some + #")\."#, after)
    }
  }

  private func sorted(_ role: WordRole) -> [String] {
    table.words.filter { $0.value.contains(role) }.keys.sorted()
  }

  private var starters: String {
    sorted(.starter).filter { $0.allSatisfy(\.isLetter) && $0.count < 8 }.map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }.joined(separator: "|")
  }

  private func escaped(_ word: String) -> String {
    word.unicodeScalars.map(SRXPattern.literal).joined()
  }
}
