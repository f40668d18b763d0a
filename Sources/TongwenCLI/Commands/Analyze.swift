import ArgumentParser
import Tongwen

struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How much of a text the memory covers: segments, words and characters by band.",
    discussion: """
      Words are counted as Word counts them: every Chinese character is one. Repetitions are segments \
      that stood before in these files. With --internal, segments like one before them in these files \
      are shown apart.
      """)

  @Argument(help: "The files; - is standard input.", completion: .file())
  var files: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  @Flag(help: "Also show what the files know themselves.")
  var `internal` = false

  @Option(help: "table or json.")
  var format: TableFormat?

  @OptionGroup var results: ResultOptions

  enum TableFormat: String, ExpressibleByArgument, CaseIterable { case table, json }

  func run() throws {
    let house = try workspace.open()
    let documents = try files.map { try Document(contentsOf: $0) }
    let (from, to) = try languages.pair(for: documents, house.settings())
    let analysis = try LeverageAnalysis(memories: house.memory(), from: from, to: to)
    let segmenter = Segmenter(language: from)
    let leverages = try documents.map { document in
      try analysis.leverage(of: segmenter.segments(in: document), file: document.file)
    }
    if format == .json || results.json {
      Output.standard.line(try JSON.document(leverages.map(LeverageRecord.init)))
    } else {
      let table = LeverageTable(style: results.style, showsInternal: `internal`)
      Output.standard.write(table.text(leverages))
    }
  }
}

extension LanguageOptions {
  /// Source and target: given, or as the documents and the settings say.
  func pair(for documents: [Document], _ settings: Settings) throws -> (Language, Language) {
    let likely = settings.languages.isEmpty ? [.chinese, .english] : settings.languages
    let finder = LanguageOfText(likely: likely)
    guard let first = documents.first else { return (from ?? .chinese, to ?? .english) }
    let source = try finder.language(of: first, asked: from)
    guard let target = to ?? likely.first(where: { !$0.matches(source) }) else {
      throw ValidationError("name the language of the target with --to")
    }
    return (source, target)
  }
}

/// Leverage as JSON.
private struct LeverageRecord: Encodable {
  struct Row: Encodable {
    var segments: Int
    var words: Int
    var characters: Int
    var charactersWithSpaces: Int
    var asianCharacters: Int

    init(_ row: Leverage.Row) {
      (segments, words, characters) = (row.segments, row.count.words, row.count.characters)
      charactersWithSpaces = row.count.charactersWithSpaces
      asianCharacters = row.count.asianCharacters
    }
  }

  var file: String?
  var bands: [String: Row]
  var `internal`: [String: Row]
  var total: Row

  init(_ leverage: Leverage) {
    file = leverage.file
    bands = Self.rows(Leverage.Band.allCases, leverage.rows)
    `internal` = Self.rows(Array(leverage.internalRows.keys), leverage.internalRows)
    total = Row(leverage.total)
  }

  private static func rows(
    _ bands: [Leverage.Band], _ rows: [Leverage.Band: Leverage.Row]
  ) -> [String: Row] {
    Dictionary(
      bands.map { ($0.rawValue, Row(rows[$0] ?? .init())) }, uniquingKeysWith: { first, _ in first }
    )
  }
}

/// Leverage as a table for people.
private struct LeverageTable {
  let style: Style
  let showsInternal: Bool

  func text(_ leverages: [Leverage]) -> String {
    var lines: [String] = []
    for leverage in leverages {
      lines.append(style.bold(leverage.file ?? "-"))
      lines.append(style.dim("  band         segments     words  characters   share"))
      let total = leverage.total
      for band in Leverage.Band.allCases {
        lines.append(row(band.rawValue, leverage.rows[band] ?? .init(), total))
      }
      lines.append(row("total", total, total))
      if showsInternal {
        for band in Leverage.Band.allCases {
          if let found = leverage.internalRows[band] {
            lines.append(row("own " + band.rawValue, found, total))
          }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ row: Leverage.Row, _ total: Leverage.Row) -> String {
    let share = total.count.words == 0 ? 0 : 100 * row.count.words / total.count.words
    let numbers = [
      (row.segments, 10), (row.count.words, 10), (row.count.characters, 12), (share, 7),
    ]
    let cells = numbers.map { number, width in
      String(repeating: " ", count: max(1, width - "\(number)".count)) + "\(number)"
    }
    let label = "  " + name + String(repeating: " ", count: max(0, 12 - name.count))
    return label + cells.joined() + " %"
  }
}
