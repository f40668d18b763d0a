import TongwenTerms
import TongwenText

/// A form that the glossary forbids stands in the draft: "Liangjiang Province" for 两江新区.
///
/// Good text uses preferred or admitted terms. Reported are forbidden forms, with or without a source,
/// and deprecated ones where the source names the concept. Left alone is a form written without
/// capitals ("the new region") where a source is there and does not name the concept, and one that a longer name begins
/// with ("Beijing University of Science and Technology") where the source does not name it either.
struct ForbiddenTermCheck: Check {
  static let forbidden = Rule(
    "term.forbidden", .terminology, .error,
    "A form that the glossary forbids stands in the draft. Its fix is the official name.")
  static let deprecated = Rule(
    "term.deprecated", .terminology, .warning,
    "A form that the glossary calls deprecated stands in the draft for a term of the source.")
  static let rules = [forbidden, deprecated]

  func findings(in pair: CheckedPair) -> [Finding] {
    pair.target.hits.compactMap { hit in
      guard !hit.status.isAllowed, isMeant(hit, pair) else { return nil }
      return finding(hit, pair)
    }
  }

  private func isMeant(_ hit: Hit, _ pair: CheckedPair) -> Bool {
    guard pair.source != nil else { return hit.status == .forbidden }
    if SourceTerms.names(any: hit.meanings, in: pair) { return true }
    return hit.status == .forbidden && hit.text.contains(where: \.isUppercase)
      && !runsOn(hit, pair.target)
  }

  /// `of`, `for` or `and` and another name follow.
  private func runsOn(_ hit: Hit, _ side: CheckedPair.Side) -> Bool {
    let next = side.words.drop { $0.range.lowerBound < hit.range.upperBound }.prefix(2)
    guard let link = next.first, let name = next.last, next.count == 2, name.isCapitalised,
      Self.links.contains(link.key)
    else { return false }
    return side.slice(hit.range.upperBound..<name.range.lowerBound).utf8.allSatisfy {
      $0 == 0x20 || UInt32($0).isASCIILower
    }
  }

  private static let links = Set(["of", "for", "and"].map { Word.key($0) as UInt64 })

  private func finding(_ hit: Hit, _ pair: CheckedPair) -> Finding {
    let rule = hit.status == .forbidden ? Self.forbidden : Self.deprecated
    let right = hit.entry.preferred(in: pair.target.language)?.text
    let name = hit.entry.terms.first {
      !$0.language.matches(pair.target.language) && $0.status.isAllowed
    }
    let source = pair.source?.hits.first { SourceTerms.share($0.meanings, hit.meanings) }
    return rule.finding(
      Self.message(wrong: hit.text, name: name?.text, right: right, status: hit.status),
      source: source?.range, target: hit.range,
      fixes: right.map { [Finding.Fix(hit.range, $0, isSafe: isSafe(hit))] } ?? [])
  }

  /// In the plural the official name stands for nothing yet.
  private func isSafe(_ hit: Hit) -> Bool {
    hit.status == .forbidden && FoldedText(hit.text).text == FoldedText(hit.term.text).text
  }
}

extension ForbiddenTermCheck {
  fileprivate static func message(
    wrong: String, name: String?, right: String?, status: Term.Status
  ) -> String {
    let subject = name.map { " for \($0)" } ?? ""
    let advice = right.map { "; write \"\($0)\"" } ?? ""
    return "\"\(wrong)\" is \(status.rawValue)\(subject)\(advice)"
  }
}
