/// Matches and terms where CAT tools show them: `<alt-trans>` and a note in version 1, the modules
/// `mtc` (translation candidates) and `gls` (glossary) in version 2. Those of an earlier run are replaced.
struct XLIFFOffers {
  let unit: XMLElement
  let indent: String
  private var deeper: String { indent.isEmpty ? "" : indent + "  " }

  // MARK: Version 1

  /// What stands behind the target.
  static func old(_ filled: [XLIFFRewrite.Filled], indent: String) -> String {
    let matches = filled.flatMap { one in
      one.fill.offers.map { offer in
        let mid = one.segment.mid.map { " mid=\"\($0.xmlAttribute)\"" } ?? ""
        return
          "\(indent)<alt-trans\(mid) match-quality=\"\(min(offer.score, 100))%\""
          + " origin=\"\(XLIFFRewrite.origin)\"><source>\(offer.source.xmlEscaped)</source>"
          + "<target>\(offer.target.xmlEscaped)</target></alt-trans>"
      }
    }
    let terms = unique(filled.flatMap(\.fill.terms)).map { "\($0.source) = \($0.target)" }
    if terms.isEmpty { return matches.joined() }
    return matches.joined() + "\(indent)<note from=\"\(XLIFFRewrite.origin)\" annotates=\"source\">"
      + terms.joined(separator: "; ").xmlEscaped + "</note>"
  }

  /// What an earlier run wrote.
  static func stale(in unit: XMLElement) -> [XMLElement] {
    unit.elements("alt-trans").filter { $0["origin"] == XLIFFRewrite.origin }
      + unit.elements("note").filter { $0["from"] == XLIFFRewrite.origin }
  }

  // MARK: Version 2

  /// The edits of a unit; `refs` are the ids of the segments.
  func edits(_ filled: [XLIFFRewrite.Filled], refs: [String]) -> [(Range<Int>, String)] {
    let matches = zip(filled, refs).flatMap { one, ref in
      one.fill.offers.map { offer in
        "\(deeper)<mtc:match ref=\"#\(ref)\" origin=\"\(XLIFFRewrite.origin)\" type=\"tm\""
          + " similarity=\"\(min(offer.score, 100)).0\"><source>\(offer.source.xmlEscaped)</source>"
          + "<target>\(offer.target.xmlEscaped)</target></mtc:match>"
      }
    }
    let terms = Self.unique(filled.flatMap(\.fill.terms)).map { term in
      "\(deeper)<gls:glossEntry><gls:term source=\"\(XLIFFRewrite.origin)\">"
        + "\(term.source.xmlEscaped)</gls:term><gls:translation>\(term.target.xmlEscaped)"
        + "</gls:translation></gls:glossEntry>"
    }
    let isOld = { (match: XMLElement) in match["origin"] == XLIFFRewrite.origin }
    let isOldTerm = { (entry: XMLElement) in
      entry.first("term")?["source"] == XLIFFRewrite.origin
    }
    return module("mtc", "matches", "urn:oasis:names:tc:xliff:matches:2.0", matches, isOld)
      + module("gls", "glossary", "urn:oasis:names:tc:xliff:glossary:2.0", terms, isOldTerm)
  }

  /// A module's element with ours in it, after what others wrote there.
  private func module(
    _ prefix: String, _ name: String, _ uri: String, _ ours: [String],
    _ isOld: (XMLElement) -> Bool
  ) -> [(Range<Int>, String)] {
    let old = unit.standard("\(prefix):\(name)").first
    if ours.isEmpty && old?.elements.contains(where: isOld) != true { return [] }
    let others = (old?.elements ?? []).filter { !isOld($0) }.map { "\(deeper)\($0.written)" }
    let all = others + ours
    let start = unit.inner.lowerBound
    if all.isEmpty { return old.map { [($0.outer, "")] } ?? [] }
    // The others are written as they were: with the prefixes that stand at their element.
    let declared = (old?.namespaces ?? []).filter { $0.prefix != prefix }
      .map { " xmlns\($0.prefix.isEmpty ? "" : ":" + $0.prefix)=\"\($0.uri.xmlAttribute)\"" }
    let element =
      "<\(prefix):\(name) xmlns:\(prefix)=\"\(uri)\"\(declared.joined())>" + all.joined()
      + "\(indent)</\(prefix):\(name)>"
    return [old.map { ($0.outer, element) } ?? (start..<start, indent + element)]
  }

  private static func unique(_ terms: [BilingualFill.OfferedTerm]) -> [BilingualFill.OfferedTerm] {
    var seen: Set<BilingualFill.OfferedTerm> = []
    return terms.filter { seen.insert($0).inserted }
  }
}
