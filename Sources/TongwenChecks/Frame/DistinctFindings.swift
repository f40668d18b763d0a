/// One fault, one finding: what several checks say of the same words is said once.
enum DistinctFindings {
  /// Findings in the order of the target, without those that others make needless: a draft that is
  /// the source itself has nothing else to tell.
  static func of(_ findings: [Finding]) -> [Finding] {
    let copy = findings.first { $0.rule == UntranslatedCheck.whole.name }
    if let copy { return [copy] }
    return withoutInner(withoutUnmended(withoutTwins(findings)))
  }

  /// Of findings with the same fix for the same words, such as that a name is wrong and how it is
  /// written, the one that shows its place in the source and how its characters are read.
  private static func withoutTwins(_ findings: [Finding]) -> [Finding] {
    var kept: [Finding] = []
    for finding in findings {
      let beside = kept.indices.reversed().prefix { kept[$0].target == finding.target }
      let twin = beside.first { kept[$0].fixes == finding.fixes }
      guard let twin, !finding.fixes.isEmpty else {
        kept.append(finding)
        continue
      }
      if kept[twin].source == nil || finding.rule == PinyinCheck.rule.name { kept[twin] = finding }
    }
    return kept
  }

  /// A lesser finding about a figure within words that a graver one mends as a whole is left out: "second" in
  /// "second quarter".
  private static func withoutInner(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    return findings.filter { inner in
      guard [.number, .date, .unit].contains(inner.category), let range = inner.target,
        !range.isEmpty
      else { return true }
      return !findings.contains { outer in
        guard let whole = outer.target, !outer.fixes.isEmpty else { return false }
        return outer.severity > inner.severity && whole.count > range.count
          && whole.lowerBound <= range.lowerBound && whole.upperBound >= range.upperBound
      }
    }
  }

  /// A finding about words of the source whose right form another one gives already is left out: that
  /// a name is not rendered where it is misspelt.
  private static func withoutUnmended(_ findings: [Finding]) -> [Finding] {
    let mended = Set(findings.lazy.filter { !$0.fixes.isEmpty }.compactMap(\.source))
    return findings.filter { finding in
      !finding.fixes.isEmpty || !(finding.source.map(mended.contains) ?? false)
    }
  }
}
