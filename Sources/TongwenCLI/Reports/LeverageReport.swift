import Tongwen

/// Leverage as a table for people: one for each file, and one for all of several.
struct LeverageText {
  let style: Style

  func text(_ report: LeverageReport) -> String {
    var parts = report.files.map { file in
      let pair = file.languages
      let title =
        style.bold(file.file)
        + style.dim("  \(pair.source.name(in: .english)) → \(pair.target.name(in: .english))")
      return ([title] + table(file.leverage)).joined(separator: "\n") + "\n"
    }
    if report.files.count > 1 {
      let title = style.bold("all \(report.files.count) files")
      parts.append(([title] + table(report.total)).joined(separator: "\n") + "\n")
    }
    return parts.joined(separator: "\n")
  }

  private func table(_ leverage: Leverage) -> [String] {
    let total = leverage.total
    let bands = LeverageBand.allCases.filter { !$0.isInternal || leverage[$0].segments > 0 }
    var rows = bands.map { row($0.title, leverage[$0], total) }
    rows.append(row("total", total, total))
    let hasAsian = total.length.asian > 0
    let head = ["band", "segments", "words", "Han/kana", "characters", "share"]
    let kept = head.indices.filter { hasAsian || head[$0] != "Han/kana" }
    return TextTable(
      head: kept.map { head[$0] }, rows: rows.map { row in kept.map { row[$0] } }
    ).lines(style).map { "  " + $0 }
  }

  private func row(_ name: String, _ count: Leverage.Count, _ total: Leverage.Count) -> [String] {
    let share = total.length.words == 0 ? 0 : 100 * count.length.words / total.length.words
    let numbers = [
      count.segments, count.length.words, count.length.asian, count.length.characters,
    ]
    return [name] + numbers.map { $0 == 0 ? "–" : "\($0)" } + [
      count.segments == 0 ? "" : "\(share) %"
    ]
  }
}

extension LeverageBand {
  fileprivate var title: String {
    switch self {
    case .context, .repetition, .new: rawValue
    default: rawValue.replacing("-", with: "–") + " %"
    }
  }
}

/// Leverage as JSON.
struct LeverageRecord: Encodable {
  struct Row: Encodable {
    var band: String
    var segments: Int
    var words: Int
    var characters: Int
    /// Han characters and kana.
    var asianCharacters: Int

    init(_ band: String, _ count: Leverage.Count) {
      (self.band, segments, words) = (band, count.segments, count.length.words)
      (characters, asianCharacters) = (count.length.characters, count.length.asian)
    }
  }

  struct File: Encodable {
    var file: String
    var from: String
    var to: String
    var bands: [Row]
    var total: Row
  }

  var files: [File]
  var bands: [Row]
  var total: Row

  init(_ report: LeverageReport) {
    files = report.files.map { file in
      File(
        file: file.file, from: file.languages.source.tag, to: file.languages.target.tag,
        bands: Self.rows(file.leverage), total: Row("total", file.leverage.total))
    }
    bands = Self.rows(report.total)
    total = Row("total", report.total.total)
  }

  private static func rows(_ leverage: Leverage) -> [Row] {
    LeverageBand.allCases.map { Row($0.rawValue, leverage[$0]) }
  }
}
