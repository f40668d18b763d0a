/// The plain ways to write beads; one bead a line.
public enum BeadFormats {
  /// `[0,1]:[0]`: numbers of segments counted from 0.
  public static func beads(_ pair: AlignedPair) -> String {
    pair.beads.map { "\(list($0.source)):\(list($0.target))\n" }.joined()
  }

  /// Source text, target text, shape, confidence; tabs and line ends in the text become spaces.
  public static func tsv(_ pair: AlignedPair) -> String {
    pair.beads.map { bead in
      [
        flat(pair.sourceText(bead)), flat(pair.targetText(bead)), bead.shape,
        rounded(bead.confidence),
      ].joined(separator: "\t") + "\n"
    }.joined()
  }

  static func list(_ range: Range<Int>) -> String {
    "[" + range.map(String.init).joined(separator: ",") + "]"
  }

  /// Three decimals.
  static func rounded(_ confidence: Double) -> String {
    let thousandths = Int((confidence * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func flat(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}

/// A bead as JSON has it.
public struct BeadRecord: Codable, Sendable {
  /// Segments counted from 0.
  public var source: [Int]
  public var target: [Int]
  /// 0…1.
  public var score: Double
  public var sourceText: String
  public var targetText: String

  public init(_ bead: Bead, of pair: AlignedPair) {
    (source, target) = (Array(bead.source), Array(bead.target))
    score = (bead.confidence * 10_000).rounded() / 10_000
    (sourceText, targetText) = (pair.sourceText(bead), pair.targetText(bead))
  }
}
