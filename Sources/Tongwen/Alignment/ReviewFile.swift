/// An alignment as plain text that a person edits and `align --accept` reads back.
///
/// A bead is a block between blank lines: a line with its state and numbers, then a line for each
/// segment with its language and number.
///
///     ? 53%  en 9-10  zh 8
///     en 9   Both sides will share resources.
///     en 10  Everyone gains.
///     zh 8   双方将共享资源，实现互利共赢。
///
/// Merge: take out the line or lines between two blocks. Split: put a blank line between segments. Move:
/// take a segment's line into another block. Confirm: write `=` for `?` or `+`. A block whose segments
/// are no longer those of its first line counts as confirmed, and so does one without a first line.
/// Lines that begin with # are left out.
public enum ReviewFile {
  /// The alignment as text; what to look at first is told at the top.
  public static func text(_ pair: AlignedPair) -> String {
    let doubtful = pair.beads.filter { !$0.isSure }.sorted { $0.confidence < $1.confidence }
    let first = doubtful.prefix(20).map { "#   \(Self.head($0, pair))\n" }.joined()
    return head(pair)
      + (doubtful.isEmpty ? "# Every bead is sure.\n" : "# Look first at:\n" + first)
      + "\n" + pair.beads.map { block($0, pair) }.joined(separator: "\n")
  }

  private static func head(_ pair: AlignedPair) -> String {
    """
    # \(pair.source.file) (\(pair.source.language)) and \(pair.target.file) (\(pair.target.language))
    # A block is a bead: ? doubtful, + sure, = confirmed. Merge blocks by taking out what stands between
    # them, split one with a blank line, move a sentence by moving its line, confirm with = for ? or +.
    # Changed blocks count as confirmed. Then: tongwen align … --accept THIS

    """
  }

  private static func head(_ bead: Bead, _ pair: AlignedPair) -> String {
    let state = bead.isConfirmed ? "=" : bead.isSure ? "+" : "?"
    let percent = Int((bead.confidence * 100).rounded(.down))
    let sides = [
      (pair.source.language, bead.source), (pair.target.language, bead.target),
    ].filter { !$0.1.isEmpty }.map { "\($0.0) \(numbers($0.1))" }
    return "\(state) \(percent)%  " + sides.joined(separator: "  ")
  }

  private static func numbers(_ range: Range<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound - 1)"
  }

  private static func block(_ bead: Bead, _ pair: AlignedPair) -> String {
    head(bead, pair) + "\n" + lines(bead.source, pair.source) + lines(bead.target, pair.target)
  }

  private static func lines(_ range: Range<Int>, _ side: AlignmentSide) -> String {
    range.map { "\(side.language) \($0)  \(flat(side.segments[$0].text))\n" }.joined()
  }

  static func flat(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
}

extension Bead {
  /// A person said so.
  public var isConfirmed: Bool { evidence.contains { $0.kind == "confirmed" } }
}
