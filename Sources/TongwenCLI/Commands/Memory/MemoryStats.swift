import ArgumentParser
import Tongwen

struct MemoryStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what is in the memory.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: ResultOptions

  func run() throws {
    let statistics = try workspace.open().memory().statistics()
    if results.json {
      Output.standard.line(try JSON.document(StatisticsRecord(statistics)))
    } else {
      Output.standard.write(StatisticsText(style: results.style).text(statistics))
    }
  }
}

/// What `memory stats --json` prints.
struct StatisticsRecord: Encodable {
  var units: Int
  var variants: Int
  var duplicates: Int
  var languages: [String: LanguageRecord]
  var origins: [String: Int]
  var statuses: [String: Int]
  var first: String?
  var last: String?

  struct LanguageRecord: Encodable {
    var segments: Int
    var words: Int
    var characters: Int
    /// Han characters and kana.
    var asianCharacters: Int
  }

  init(_ statistics: MemoryStatistics) {
    (units, variants) = (statistics.units, statistics.variants)
    (duplicates, origins) = (statistics.duplicates, statistics.origins)
    languages = Dictionary(
      uniqueKeysWithValues: statistics.languages.map { language, count in
        let record = LanguageRecord(
          segments: count.segments, words: count.length.words,
          characters: count.length.characters, asianCharacters: count.length.asian)
        return (language.tag, record)
      })
    statuses = Dictionary(
      uniqueKeysWithValues: statistics.statuses.map { ($0.key.rawValue, $0.value) })
    (first, last) = (statistics.dates?.lowerBound, statistics.dates?.upperBound)
  }
}

/// The same for people.
struct StatisticsText {
  let style: Style
  /// Origins beyond this number are summed up.
  var most = 12

  func text(_ statistics: MemoryStatistics) -> String {
    var lines = [
      style.bold(plural(statistics.units, "unit")) + ", \(plural(statistics.variants, "text"))"
        + (statistics.duplicates > 0 ? ", \(plural(statistics.duplicates, "duplicate"))" : "")
    ]
    if statistics.units == 0 { return "the memory is empty\n" }
    lines += [""] + languages(statistics) + [""] + origins(statistics)
    let statuses = TranslationUnit.Status.allCases.reversed().compactMap { status in
      statistics.statuses[status].map { "\($0) \(status.rawValue)" }
    }
    lines += ["", statuses.joined(separator: ", ")]
    if let dates = statistics.dates {
      lines.append("from \(dates.lowerBound) to \(dates.upperBound)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func languages(_ statistics: MemoryStatistics) -> [String] {
    let rows = statistics.languages.sorted {
      ($1.value.segments, $0.key) < ($0.value.segments, $1.key)
    }.map { language, count in
      let length = count.length
      return [
        "\(language.name(in: .english)) (\(language.tag))", "\(count.segments)",
        "\(length.words)", "\(length.characters)", length.asian > 0 ? "\(length.asian)" : "",
      ]
    }
    let head = ["language", "segments", "words", "characters", "Han/kana"]
    return TextTable(head: head, rows: rows).lines(style)
  }

  private func origins(_ statistics: MemoryStatistics) -> [String] {
    let sorted = statistics.origins.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var rows = sorted.prefix(most).map { [$0.key.isEmpty ? "(not said)" : $0.key, "\($0.value)"] }
    let rest = sorted.dropFirst(most)
    if !rest.isEmpty {
      rows.append(["\(rest.count) others", "\(rest.reduce(0) { $0 + $1.value })"])
    }
    return TextTable(head: ["from", "units"], rows: rows).lines(style)
  }
}

/// A table for people: the first column to the left, numbers to the right.
struct TextTable {
  var head: [String]
  var rows: [[String]]

  func lines(_ style: Style) -> [String] {
    let widths = head.indices.map { column in
      ([head] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return [style.dim(line(head, widths))] + rows.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let parts = zip(cells, widths).enumerated().map { column, cell in
      column == 0
        ? cell.0 + String(repeating: " ", count: cell.1 - DisplayWidth.of(cell.0))
        : cell.0.right(cell.1)
    }
    var line = parts.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
