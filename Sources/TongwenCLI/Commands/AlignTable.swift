import Tongwen

/// Beads for people: shape and confidence, then both texts one under the other.
struct AlignTable {
  private let pair: AlignedPair
  private let style: Style

  init(_ pair: AlignedPair, style: Style) { (self.pair, self.style) = (pair, style) }

  var text: String {
    pair.beads.map { block($0) }.joined(separator: "\n")
  }

  private func block(_ bead: Bead) -> String {
    let percent = String(Int((bead.confidence * 100).rounded()))
    let head = pad(bead.shape, 4) + pad(percent + "%", 6)
    return style.bold(head) + pair.sourceText(bead) + "\n"
      + String(repeating: " ", count: 10) + style.cyan(pair.targetText(bead)) + "\n"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }
}
