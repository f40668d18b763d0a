import Tongwen

/// Beads for people: numbers, shape and confidence, then both texts one under the other.
///
///     0–1   0     2-1   98%  The project is part of a new action plan. It also supports …
///                            该项目是国家级新区行动计划的一部分……
struct AlignTable {
  private let pair: AlignedPair
  private let style: Style
  private let explains: Bool
  /// Columns of the terminal; none where the table goes to a file or a pipe.
  private let width: Int?

  init(_ pair: AlignedPair, style: Style, explains: Bool, width: Int?) {
    (self.pair, self.style) = (pair, style)
    (self.explains, self.width) = (explains, width)
  }

  var text: String {
    pair.beads.map(block).joined() + style.bold(AlignSummary(pair).line) + "\n" + doubtful
  }

  private static let indent = String(repeating: " ", count: 27)

  private func block(_ bead: Bead) -> String {
    let head =
      pad(numbers(bead.source), 8) + pad(numbers(bead.target), 8) + pad(bead.shape, 5)
      + coloured(bead, pad(percent(bead), 6))
    let source = bead.source.isEmpty ? [style.dim("—")] : lines(pair.sourceText(bead))
    let target = bead.target.isEmpty ? [style.dim("—")] : lines(pair.targetText(bead), style.cyan)
    let all = source + target + evidence(bead)
    return head + all.joined(separator: "\n" + Self.indent) + "\n\n"
  }

  /// What speaks for a bead, each kind of evidence on a line of its own.
  private func evidence(_ bead: Bead) -> [String] {
    guard explains else { return [] }
    var kinds: [(name: String, pairs: [String])] = []
    for evidence in bead.evidence {
      if kinds.last?.name != evidence.kind { kinds.append((evidence.kind, [])) }
      guard !evidence.source.isEmpty else { continue }
      kinds[kinds.count - 1].pairs.append("\(evidence.source) = \(evidence.target)")
    }
    return kinds.flatMap { kind in
      lines("\(kind.name)  " + kind.pairs.joined(separator: " · "), style.dim)
    }
  }

  /// A text as lines of the terminal, each in its colour; one line where it goes to a file.
  private func lines(_ text: String, _ colour: (String) -> String = { $0 }) -> [String] {
    guard let width, width >= 60 else { return [colour(text)] }
    return DisplayWidth.lines(of: text, columns: width - Self.indent.count).map(colour)
  }

  private func coloured(_ bead: Bead, _ text: String) -> String {
    bead.isConfirmed
      ? style.cyan(text)
      : bead.isSure
        ? style.green(text) : bead.confidence >= 0.8 ? style.yellow(text) : style.red(text)
  }

  private func percent(_ bead: Bead) -> String {
    bead.isConfirmed ? "=" : "\(Int((bead.confidence * 100).rounded(.down)))%"
  }

  private func numbers(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "—"
    case 1: "\(range.lowerBound)"
    default: "\(range.lowerBound)–\(range.upperBound - 1)"
    }
  }

  /// What a person should look at, the weakest first.
  private var doubtful: String {
    let beads = pair.beads.filter { !$0.isSure }.sorted { $0.confidence < $1.confidence }
    if beads.isEmpty { return "" }
    let places = beads.prefix(12).map { bead in
      "\(numbers(bead.source)):\(numbers(bead.target)) \(percent(bead))"
    }
    let more = beads.count > 12 ? ", \(beads.count - 12) more" : ""
    return style.dim("look at: " + places.joined(separator: ", ") + more) + "\n"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }
}
