import TongwenText

/// The draft still stands in the source's language, whole or in part.
///
/// Reported are a draft equal to its source, and Han characters left in a draft whose language is not
/// written with them. Left alone are names, numbers and codes that are the same in both languages, and
/// a Han form in brackets after its rendering ("Liangjiang New Area (两江新区)").
struct UntranslatedCheck: Check {
  static let whole = Rule(
    "untranslated.whole", .untranslated, .error, "The draft is the source text itself.")
  static let part = Rule(
    "untranslated.part", .untranslated, .warning,
    "Characters of the source's script are left in the draft."
  )
  static let rules = [whole, part]

  func findings(in pair: CheckedPair) -> [Finding] {
    let target = pair.target
    if let source = pair.source, isCopy(source, target) {
      return [
        Self.whole.finding("this is the source text itself", target: 0..<target.text.utf8.count)
      ]
    }
    guard !["zh", "ja", "yue"].contains(target.language.code) else { return [] }
    return HanRun.all(in: target.text).filter { !$0.isBracketed }.map { run in
      Self.part.finding("\"\(target.slice(run.range))\" is not translated", target: run.range)
    }
  }

  private func isCopy(_ source: CheckedPair.Side, _ target: CheckedPair.Side) -> Bool {
    guard source.language.code != target.language.code else { return false }
    guard source.text == target.text else { return false }
    if source.language.isUnspaced { return !HanRun.all(in: source.text).isEmpty }
    return source.text.split(separator: " ").count > 3
  }
}

/// Han characters without anything between them.
struct HanRun {
  var range: Range<Int>
  /// A bracket stands right before it: a gloss.
  var isBracketed: Bool

  static func all(in text: String) -> [HanRun] {
    var runs: [HanRun] = []
    var start: Int?
    var before: Unicode.Scalar?
    var offset = 0
    var opened = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isIdeographic {
        if start == nil {
          (start, opened) = (offset, before.map { "([（【「《".unicodeScalars.contains($0) } ?? false)
        }
      } else if let begin = start {
        runs.append(HanRun(range: begin..<offset, isBracketed: opened))
        start = nil
      }
      before = scalar
      offset += UTF8.width(scalar)
    }
    if let begin = start { runs.append(HanRun(range: begin..<offset, isBracketed: opened)) }
    return runs
  }
}
