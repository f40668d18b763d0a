import Tongwen

/// Findings as one page that needs nothing else: the source and the draft side by side, the fault marked in
/// both, the fix beside it, and a filter for severities.
enum HTMLReport {
  static func text(_ reports: [DraftReport]) -> String {
    let findings = reports.flatMap(\.findings)
    let count = { (severity: Finding.Severity) in
      findings.count { $0.finding.severity == severity }
    }
    return head + "<header><h1>tongwen check</h1><p class=\"sum\">"
      + Finding.Severity.allCases.reversed().map { filter($0, count($0)) }.joined()
      + "<span>\(plural(reports.reduce(0) { $0 + $1.segments }, "segment"))</span></p></header>\n<main>\n"
      + reports.map(section).joined() + "</main>\n</html>\n"
  }

  private static func filter(_ severity: Finding.Severity, _ count: Int) -> String {
    let name = severity.rawValue
    return "<label class=\"\(name)\"><input type=\"checkbox\" checked data-show=\"\(name)\"> "
      + "\(plural(count, name))</label> "
  }

  private static func section(_ report: DraftReport) -> String {
    let title = "<h2>\(Markup.escaped(report.file ?? "standard input"))</h2>\n"
    guard !report.findings.isEmpty else {
      return "<section>\(title)<p class=\"none\">Nothing to report.</p></section>\n"
    }
    return "<section>\(title)\(report.findings.map(card).joined())</section>\n"
  }

  private static func card(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    let fixes = finding.fixes.map { "<code>\(Markup.escaped($0.replacement))</code>" }
    let advice =
      fixes.isEmpty ? "" : "<p class=\"fix\">Write \(fixes.joined(separator: " or "))</p>"
    let source = placed.source.map { side($0, finding.source, "source") } ?? ""
    return
      "<article class=\"\(finding.severity.rawValue)\"><h3><b>\(finding.severity.rawValue)</b> "
      + "\(Markup.escaped(finding.message))</h3><p class=\"where\">\(Markup.escaped("\(placed.place)"))"
      + " · \(finding.rule) · <small>\(placed.fingerprint)</small></p>\(advice)<div class=\"pair\">"
      + source + side(placed.target, finding.target, "draft") + "</div></article>\n"
  }

  /// A text with the range of the finding marked; an empty range shows as a thin mark.
  private static func side(_ text: String, _ range: Range<Int>?, _ name: String) -> String {
    let bytes = Array(text.utf8)
    let range = (range ?? 0..<0).clamped(to: 0..<bytes.count)
    let piece = { (part: Range<Int>) in
      Markup.escaped(String(decoding: bytes[part], as: UTF8.self))
    }
    let found =
      range.isEmpty && name == "source" || range == 0..<bytes.count
      ? piece(range) : "<mark>\(piece(range))</mark>"
    return "<p class=\"\(name)\"><i>\(name)</i>\(piece(0..<range.lowerBound))\(found)"
      + "\(piece(range.upperBound..<bytes.count))</p>"
  }

  private static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>tongwen check</title>
    <style>
    :root{--ink:#1d2129;--dim:#667;--line:#dde1e7;--page:#f5f6f8;--card:#fff;--error:#b3261e;
    --warning:#9a6700;--note:#1f5fa8;--mark:#ffe7a3}
    @media(prefers-color-scheme:dark){:root{--ink:#e6e8ec;--dim:#9aa3af;--line:#333a44;--page:#15181d;
    --card:#1d2229;--error:#ff8a80;--warning:#e8b84a;--note:#82b6f5;--mark:#6b5410}}
    *{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);
    font:16px/1.6 system-ui,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
    header,main{max-width:72rem;margin:auto;padding:1rem 1.5rem}h1{font-size:1.3rem;margin:.5rem 0}
    h2{font-size:1rem;margin:1.5rem 0 .5rem;font-family:ui-monospace,monospace}
    .sum{display:flex;gap:1.2rem;flex-wrap:wrap;color:var(--dim);margin:0}
    article{background:var(--card);border:1px solid var(--line);border-left:4px solid;border-radius:6px;
    padding:.7rem 1rem;margin:.7rem 0}article.error,label.error,.error b{border-left-color:var(--error);
    color:var(--error)}article.warning,label.warning,.warning b{border-left-color:var(--warning);
    color:var(--warning)}article.note,label.note,.note b{border-left-color:var(--note);color:var(--note)}
    article>*{color:var(--ink)}h3{font-size:1rem;margin:0;font-weight:600}
    .where{color:var(--dim);font-size:.85rem;margin:0}.fix{margin:.3rem 0}
    code{background:var(--page);border:1px solid var(--line);border-radius:4px;padding:0 .3em}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 1.5rem}
    .pair p{margin:.4rem 0;padding-top:.3rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
    .pair i{display:block;font-style:normal;font-size:.75rem;color:var(--dim)}
    mark{background:var(--mark);color:inherit;border-radius:2px;padding:0 1px}
    .none{color:var(--dim)}
    </style>
    <script>
    addEventListener("change",e=>{const s=e.target.dataset.show;if(s)for(const a of
    document.querySelectorAll("article."+s))a.hidden=!e.target.checked})
    </script>

    """
}
