import TongwenText

/// Tags, placeholders and addresses of the source that the draft lacks, or has and the source has not.
///
/// Good text carries every one of them over unchanged, in any order. Reported is each that is missing or
/// too many; where just one is missing and one too many of a kind, the fix is the source's. Left alone are
/// parts of a web address that name a language, and drafts without a source.
struct MarkupCheck: Check {
  static let tag = Rule(
    "markup.tag", .markup, .error,
    "A tag of the source is missing in the draft, or one is too many.")
  static let placeholder = Rule(
    "markup.placeholder", .markup, .error,
    "A placeholder of the source is missing in the draft, or one is too many.")
  static let address = Rule(
    "markup.address", .markup, .warning,
    "A web or mail address of the draft is none of the source's.")
  static let rules = [tag, placeholder, address]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, !pair.isCopy else { return [] }
    let (there, here) = (Code.all(in: source), Code.all(in: pair.target))
    if there.isEmpty && here.isEmpty { return [] }
    return [Code.Kind.tag, .placeholder, .address].flatMap { kind in
      compare(there.filter { $0.kind == kind }, here.filter { $0.kind == kind }, kind, pair)
    }
  }

  private func compare(
    _ source: [Code], _ target: [Code], _ kind: Code.Kind, _ pair: CheckedPair
  ) -> [Finding] {
    let missing = Self.rest(of: source, without: target)
    let extra = Self.rest(of: target, without: source)
    if kind == .address, missing.isEmpty || extra.isEmpty { return [] }
    if missing.count == 1, extra.count == 1 {
      let fix = Finding.Fix(extra[0].range, missing[0].text)
      return [
        rule(kind).finding(
          Self.changed(missing[0].text), source: missing[0].range, target: extra[0].range,
          fixes: [fix])
      ]
    }
    let end = pair.target.text.utf8.count
    return missing.map {
      rule(kind).finding(Self.missing($0.text), source: $0.range, target: end..<end)
    } + extra.map { rule(kind).finding(Self.extra($0.text), target: $0.range) }
  }

  /// What is left of some codes when those of another list are taken away once each.
  private static func rest(of codes: [Code], without others: [Code]) -> [Code] {
    var texts = others.map(\.text)
    return codes.filter { code in
      guard let place = texts.firstIndex(of: code.text) else { return true }
      texts.remove(at: place)
      return false
    }
  }

  private func rule(_ kind: Code.Kind) -> Rule {
    switch kind {
    case .tag: Self.tag
    case .placeholder: Self.placeholder
    case .address: Self.address
    }
  }
}

extension MarkupCheck {
  fileprivate static func missing(_ code: String) -> String { "\(code) is missing" }
  fileprivate static func extra(_ code: String) -> String { "\(code) is not in the source" }
  fileprivate static func changed(_ code: String) -> String { "the source has \(code) here" }
}
