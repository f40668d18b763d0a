import TongwenTerms
import TongwenText

/// A term of the source has none of its official renderings in the draft.
///
/// Good text renders every name of the source by a preferred or admitted term of its concept, here or in
/// a neighbouring segment. Reported is a name with none of them; under a rule of its own, off by default,
/// vocabulary that good text may paraphrase. Left alone are a term whose wrong form is reported already, a
/// repeated term, one that a longer official name contains, one kept in the source's form, a short form
/// (新冠 for 新冠肺炎, "the commission"), a person's name that a pronoun stands for, a body of another country
/// (文莱教育部), and a term that only goes before another noun (新冠肺炎疫情: "the epidemic"), unless the draft has a
/// name that the source does not account for.
struct MissingTermCheck: Check {
  static let name = Rule(
    "term.missing", .terminology, .warning,
    "A name of the source has no official rendering in the draft.")
  static let wording = Rule(
    "term.wording", .terminology, .note, isOn: false,
    "Vocabulary of the glossary is rendered in other words.")
  static let rules = [name, wording]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, !source.hits.isEmpty, !pair.isCopy,
      pair.target.text.utf8.contains(where: { $0 >= 0x30 })
    else { return [] }
    var seen: Set<String> = []
    return source.hits.compactMap { hit in
      guard hit.status.isAllowed || hit.status == .deprecated, seen.insert(hit.entry.id).inserted
      else { return nil }
      return finding(hit, pair, source)
    }
  }

  private func finding(
    _ hit: Hit, _ pair: CheckedPair, _ source: CheckedPair.Side
  ) -> Finding? {
    let language = pair.target.language
    let renderings = hit.meanings.flatMap { $0.entry.terms(in: language) }
      .filter(\.status.isAllowed)
    guard let official = hit.preferred(in: language), !renderings.isEmpty else { return nil }
    if isRendered(hit, renderings, pair) || !SourceTerms.isMeant(hit, in: source) { return nil }
    if SourceTerms.isModifier(hit, in: source), !UnexplainedNames.stand(in: pair),
      !NearlyOfficial.stands(for: renderings.map(\.text), in: pair.target)
    {
      return nil
    }
    let rule = isName(hit, official, language) ? Self.name : Self.wording
    return rule.finding(
      Self.message(term: hit.text, official: official), source: hit.range,
      target: pair.target.text.utf8.count..<pair.target.text.utf8.count)
  }

  private func isName(_ hit: Hit, _ official: String, _ language: Language) -> Bool {
    let forms = language.isUnspaced ? [hit.text, hit.term.text] : [official]
    return forms.allSatisfy { form in
      let words = form.split { $0 == " " || $0 == "-" }
      return words.count(where: { $0.first?.isUppercase == true }) * 2 > words.count
    }
  }

  private func isRendered(_ hit: Hit, _ renderings: [Term], _ pair: CheckedPair) -> Bool {
    let sides = [pair.target] + pair.neighbours.map(\.target)
    if sides.contains(where: { side in side.hits.contains { stands(for: hit, $0, side) } }) {
      return true
    }
    let isName = renderings.contains { $0.text.contains(where: \.isUppercase) }
    return sides.contains { side in
      let text = side.folded.text
      if text.contains(FoldedText(hit.text).text) { return true }
      return renderings.contains { term in
        Wording.isShown(term.text, of: renderings.map(\.text), in: text, side)
          && !(isName && LongerName.hold(term.text, in: side))
      }
    }
  }

  /// The hit in the draft is a name of the same concept, and no common noun that ends another name ("the new area" in
  /// Two-River New Area).
  private func stands(for hit: Hit, _ drafted: Hit, _ side: CheckedPair.Side) -> Bool {
    SourceTerms.share(drafted.meanings, hit.meanings) && !LongerName.ends(with: drafted, in: side)
  }
}

extension MissingTermCheck {
  fileprivate static func message(term: String, official: String) -> String {
    "\(term) is not rendered; its official name is \"\(official)\""
  }
}
