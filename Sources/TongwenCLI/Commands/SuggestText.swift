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
    lines += suggestion.fragments.map(line)
    let isKnown = suggestion.matches.contains { $0.score >= 100 }
    if !isKnown { lines += suggestion.figures.map(line) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ match: Match) -> [String] {
    let score =
      String(repeating: " ", count: max(0, 4 - "\(match.score)".count)) + "\(match.score)%"
    let origin = style.dim(match.unit.place ?? match.unit.id)
    var lines = ["\(colour(score, match))  \(origin)  \(target(match))"]
    let edits = match.kind == .fuzzy ? match.edits.filter { !isRepaired($0, match) } : []
    let difference = edits.map(edit) + (match.repair?.changes ?? []).map { change($0, match) }
    if !difference.isEmpty { lines.append("      " + difference.joined(separator: "   ")) }
    if !match.penalties.isEmpty {
      let reasons = match.penalties.map { "\($0.reason.rawValue) −\($0.points)" }
      lines.append("      " + style.dim(reasons.joined(separator: ", ")))
    }
    return lines
  }

  /// The offered target, what was repaired in it set off.
  private func target(_ match: Match) -> String {
    guard let repair = match.repair else { return match.target.text }
    let bytes = Array(match.target.text.utf8)
    var (text, end) = ("", 0)
    for change in repair.changes {
      text += String(decoding: bytes[end..<change.range.lowerBound], as: UTF8.self)
      text += style.green(change.new)
      end = change.range.upperBound
    }
    return text + String(decoding: bytes[end...], as: UTF8.self)
  }

  private func isRepaired(_ edit: Edit, _ match: Match) -> Bool {
    match.repair?.changes.contains {
      $0.source.overlaps(edit.old) && $0.query.overlaps(edit.new)
    } ?? false
  }

  /// `109.8亿美元 → 156亿美元 (US$15.6 billion)`.
  private func change(_ change: Repair.Change, _ match: Match) -> String {
    let (old, new) = (match.source.text.bytes(change.source), match.query.bytes(change.query))
    return "\(style.red(old)) → \(style.green(new)) (\(change.new))"
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

  /// `part  外贸进出口额 = foreign trade volume   12 times`, or the sentence of a unit that holds it.
  private func line(_ fragment: SuggestedFragment) -> String {
    let times = fragment.count == 1 ? "once" : "\(fragment.count) times"
    let said =
      fragment.target.map { "= \(style.green($0))" }
      ?? "in: \(excerpt(fragment.example.target.text))"
    return "      \(style.dim("part"))  \(fragment.source) \(said)  \(style.dim(times))"
  }

  /// The beginning of a text, as much as fits a line.
  private func excerpt(_ text: String) -> String {
    Excerpt(of: text, around: 0..<0, columns: 72).text
  }

  private func line(_ figure: SuggestedFigure) -> String {
    "      \(style.dim("figure"))  \(figure.source) = \(style.green(figure.target))"
  }

  /// `term  核心区 = core area · forbidden core carrier`: the forms of each status together.
  private func line(_ term: SuggestedTerm) -> String {
    let groups = Term.Status.allCases.compactMap { group($0, of: term) }
    return "      \(style.dim("term"))  \(term.source) = \(groups.joined(separator: " · "))"
  }

  private func group(_ status: Term.Status, of term: SuggestedTerm) -> String? {
    let texts = term.targets.filter { $0.status == status }.map(\.text)
    if texts.isEmpty { return nil }
    let list = texts.joined(separator: ", ")
    switch status {
    case .preferred: return style.green(list)
    case .admitted: return "\(style.dim(status.rawValue)) \(list)"
    case .deprecated, .forbidden: return style.red("\(status.rawValue) \(list)")
    }
  }
}

extension String {
  /// The text of a range of UTF-8 bytes.
  fileprivate func bytes(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8.dropFirst(range.lowerBound).prefix(range.count)), as: UTF8.self)
  }
}
