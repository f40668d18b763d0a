import Tongwen

/// A suggestion as a person reads it.
///
///      86%  0412:14  The foreign trade of Liangjiang New Area reached US$10.98 billion …
///           上半年 → 前三季度   109.8 → 156
struct SuggestText {
  let style: Style

  func text(_ suggestion: Suggestion) -> String {
    var lines = [style.bold(suggestion.text)]
    for match in suggestion.matches { lines += self.lines(match) }
    if suggestion.matches.isEmpty { lines.append(style.dim("      no match")) }
    lines += suggestion.terms.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ match: Match) -> [String] {
    let score =
      String(repeating: " ", count: max(0, 4 - "\(match.score)".count)) + "\(match.score)%"
    let origin = style.dim(match.unit.place ?? match.unit.id)
    var lines = ["\(colour(score, match))  \(origin)  \(match.target.text)"]
    let difference = match.kind == .fuzzy ? match.edits.map(edit).joined(separator: "   ") : ""
    if !difference.isEmpty { lines.append("      " + difference) }
    if !match.penalties.isEmpty {
      let reasons = match.penalties.map { "\($0.reason.rawValue) −\($0.points)" }
      lines.append("      " + style.dim(reasons.joined(separator: ", ")))
    }
    return lines
  }

  private func colour(_ score: String, _ match: Match) -> String {
    match.score >= 100
      ? style.green(score) : match.score >= 85 ? style.cyan(score) : style.yellow(score)
  }

  private func edit(_ edit: Edit) -> String {
    if edit.oldText.isEmpty { return style.green("+ \(edit.newText)") }
    if edit.newText.isEmpty { return style.red("− \(edit.oldText)") }
    return "\(style.red(edit.oldText)) → \(style.green(edit.newText))"
  }

  private func line(_ term: SuggestedTerm) -> String {
    let targets = term.targets.map { target in
      switch target.status {
      case .preferred: style.green(target.text)
      case .admitted: target.text
      case .deprecated, .forbidden: style.red("not \(target.text) (\(target.status.rawValue))")
      }
    }
    return "      \(style.dim("term"))  \(term.source) = \(targets.joined(separator: ", "))"
  }
}
