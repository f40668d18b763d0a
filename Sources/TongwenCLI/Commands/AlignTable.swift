import Tongwen

/// Beads for people: numbers, shape and confidence, then both texts one under the other.
///
///     0–1   0     2-1   98%  The project is part of a new action plan. It also supports …
///                            该项目是国家级新区行动计划的一部分……
struct AlignTable {
  private let pair: AlignedPair
  private let style: Style
  private let explains: Bool

  init(_ pair: AlignedPair, style: Style, explains: Bool) {
    (self.pair, self.style, self.explains) = (pair, style, explains)
  }

  var text: String {
    pair.beads.map(block).joined() + style.bold(AlignSummary(pair).line) + "\n" + doubtful
  }

  private static let indent = String(repeating: " ", count: 27)

  private func block(_ bead: Bead) -> String {
    let head =
      pad(numbers(bead.source), 8) + pad(numbers(bead.target), 8) + pad(bead.shape, 5)
      + coloured(bead, pad(percent(bead), 6))
    let source = bead.source.isEmpty ? style.dim("—") : pair.sourceText(bead)
    let target = bead.target.isEmpty ? style.dim("—") : style.cyan(pair.targetText(bead))
    return head + source + "\n" + Self.indent + target + "\n" + evidence(bead) + "\n"
  }

  private func evidence(_ bead: Bead) -> String {
    guard explains else { return "" }
    let words = bead.evidence.map { evidence in
      evidence.source.isEmpty
        ? evidence.kind : "\(evidence.kind): \(evidence.source) = \(evidence.target)"
    }
    return words.isEmpty
      ? "" : Self.indent + style.dim(words.joined(separator: " · ")) + "\n"
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
