import TongwenText

/// Why a unit might better go.
public enum CleaningReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// The same texts, codes and neighbours included, stand in an earlier unit.
  case duplicate
  /// A side has no text.
  case empty
  /// Both sides are the same text, and it is more than a name.
  case same
  /// A side is written in a script that its language does not use.
  case language
  /// One side is many times as long as the other usually is.
  case length
}

/// A unit that might better go, and why.
public struct CleaningProposal: Hashable, Sendable {
  /// The unit that should go.
  public var unit: TranslationUnit
  /// Why it should go.
  public var reason: CleaningReason

  /// Makes one from its parts.
  public init(_ unit: TranslationUnit, _ reason: CleaningReason) {
    (self.unit, self.reason) = (unit, reason)
  }
}

extension TranslationMemory {
  /// The units that might better go. Changes nothing; `remove(ids:)` takes them out.
  ///
  /// - Parameter reasons: only these.
  public func cleaningProposals(
    _ reasons: Set<CleaningReason> = Set(CleaningReason.allCases)
  ) throws -> [CleaningProposal] {
    var proposals: [CleaningProposal] = []
    var seen: Set<UInt64> = []
    var judge = CleaningJudge()
    try readUnits { unit in
      let isNew = seen.insert(CleaningJudge.hash(unit)).inserted
      let reason = isNew ? judge.reason(unit, among: reasons) : .duplicate
      if let reason, reasons.contains(reason) { proposals.append(CleaningProposal(unit, reason)) }
      return true
    }
    return proposals
  }
}

/// Judges one unit by itself.
struct CleaningJudge {
  private var scripts: [Language: String?] = [:]

  /// Of the texts and codes of a unit, whatever their order, and its neighbours: the same sentence between
  /// others is worth keeping for context matches.
  static func hash(_ unit: TranslationUnit) -> UInt64 {
    let context = [unit.context.previous, unit.context.next, unit.context.key]
      .map { $0 ?? "" }.joined(separator: "\n")
    let start = Mix.finish(context.utf8.reduce(Mix.seed) { Mix.step($0, UInt32($1)) })
    return unit.variants.reduce(start) { sum, variant in
      let codes = variant.content.codes.map { "\($0.offset)\($0.kind)\($0.original)" }.joined()
      let bytes = (variant.language.tag + "\t" + variant.text + "\t" + codes).utf8
      return sum &+ Mix.finish(bytes.reduce(Mix.seed) { Mix.step($0, UInt32($1)) })
    }
  }

  mutating func reason(
    _ unit: TranslationUnit, among reasons: Set<CleaningReason>
  ) -> CleaningReason? {
    let texts = unit.variants.map(\.text)
    if texts.contains(where: { $0.allSatisfy(\.isWhitespace) }) { return .empty }
    if reasons.contains(.same), texts.count > 1, texts.allSatisfy({ $0 == texts[0] }),
      Self.hasWords(texts[0])
    {
      return .same
    }
    if reasons.contains(.language), unit.variants.contains(where: { isForeign($0) }) {
      return .language
    }
    return reasons.contains(.length) && Self.isLopsided(unit) ? .length : nil
  }

  /// More than names and codes: a character of a script without capitals, or two words in small letters.
  private static func hasWords(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { $0.properties.isAlphabetic && !$0.properties.isCased })
    {
      return true
    }
    return text.split(separator: " ").count { $0.first?.isLowercase == true } > 1
  }

  /// More than ten letters, and hardly any in the language's own script.
  private mutating func isForeign(_ variant: TranslationUnit.Variant) -> Bool {
    let script = scripts[variant.language] ?? variant.language.maximised.script
    scripts[variant.language] = script
    let profile = ScriptProfile(variant.text)
    guard let script, let dominant = profile.dominant else { return false }
    let letters = variant.text.unicodeScalars.count { $0.properties.isAlphabetic }
    return letters > 10 && !Self.agree(dominant, script) && Self.hasWords(variant.text)
  }

  /// Han characters are Chinese of either script, Japanese, Korean.
  private static func agree(_ one: String, _ two: String) -> Bool {
    let han: Set<String> = ["Hani", "Hans", "Hant", "Jpan", "Kore", "Hira", "Kana", "Hang", "Hrkt"]
    return one == two || (han.contains(one) && han.contains(two))
  }

  /// The longer side is more than four times the shorter and by more than 40, counted in letters of which
  /// an ideograph is worth three and a Korean syllable two.
  private static func isLopsided(_ unit: TranslationUnit) -> Bool {
    let sizes = unit.variants.map { variant in
      variant.text.unicodeScalars.reduce(0) { $0 + weight($1.value) }
    }
    guard let least = sizes.min(), let most = sizes.max() else { return false }
    return most > 4 * least && most - least > 40
  }

  private static func weight(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0xAC00...0xD7A3: 2
    case 0x3041...: FoldTable.shared[scalar].role == .character ? 3 : 1
    default: 1
    }
  }
}
