import TongwenTerms
import TongwenText

/// A term of the source has none of its official renderings in the draft.
///
/// Good text renders every term of the source by a preferred or admitted term of its concept, here or in
/// a neighbouring segment. Reported is a term with none of them. Left alone are a term whose wrong form
/// is reported already, a repeated term, one that a longer official name contains, one kept in the
/// source's form, and vocabulary of which the draft shows at least half of the words in some form.
struct MissingTermCheck: Check {
  static let rule = Rule(
    "term.missing", .terminology, .warning,
    "A term of the source has no official rendering in the draft.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source else { return [] }
    var seen: Set<String> = []
    return source.hits.compactMap { hit in
      guard hit.status.isAllowed || hit.status == .deprecated, seen.insert(hit.entry.id).inserted
      else { return nil }
      return finding(hit, pair)
    }
  }

  private func finding(_ hit: Hit, _ pair: CheckedPair) -> Finding? {
    let language = pair.target.language
    let renderings = hit.meanings.flatMap { $0.entry.terms(in: language) }.filter(
      \.status.isAllowed)
    guard let official = hit.preferred(in: language), !renderings.isEmpty else { return nil }
    if isRendered(hit, renderings, pair) { return nil }
    return Self.rule.finding(
      Self.message(term: hit.text, official: official), source: hit.range,
      target: pair.target.text.utf8.count..<pair.target.text.utf8.count)
  }

  private func isRendered(_ hit: Hit, _ renderings: [Term], _ pair: CheckedPair) -> Bool {
    let sides = [pair.target] + pair.neighbours.map(\.target)
    if sides.contains(where: { $0.hits.contains { SourceTerms.share($0.meanings, hit.meanings) } })
    {
      return true
    }
    return sides.contains { side in
      let text = FoldedText(side.text).text
      return text.contains(FoldedText(hit.text).text)
        || renderings.contains { Wording.isShown($0.text, in: text, side.language) }
    }
  }
}

extension MissingTermCheck {
  fileprivate static func message(term: String, official: String) -> String {
    "\(term) is not rendered; its official name is \"\(official)\""
  }
}
