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

  /// TMX 1.4 with a unit for each bead of two sides; those of a lower confidence are left out.
  public static func tmx(_ pair: AlignedPair, minimum: Double = 0) throws -> String {
    let saved = SavedBeads(
      name: pair.name, source: (pair.source.segments, pair.source.language),
      target: (pair.target.segments, pair.target.language))
    return try tmx(
      saved.units(pair.beads.filter { $0.confidence >= minimum }), pair.source.language)
  }

  /// TMX 1.4 of units made already.
  public static func tmx(
    _ units: [TranslationUnit], _ language: Language? = nil
  ) throws -> String {
    let sink = ByteSink()
    let writer = try TMXWriter(sink, header: TMXHeader(sourceLanguage: language))
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return String(decoding: sink.bytes, as: UTF8.self)
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
  /// Indices of the target's segments.
  public var target: [Int]
  /// 0…1.
  public var score: Double
  /// Whether a person need not look at it.
  public var sure: Bool
  /// Whether a person said so.
  public var confirmed: Bool?
  /// The source's segments as one text.
  public var sourceText: String
  /// The target's segments as one text.
  public var targetText: String
  /// What speaks for it, where that was asked for.
  public var evidence: [Evidence]?

  /// One thing that both sides have.
  public struct Evidence: Codable, Sendable {
    /// What kind of reason it is.
    public var kind: String
    /// What was seen in the source.
    public var source: String
    /// What was seen in the target.
    public var target: String
  }

  /// Makes one from its parts.
  public init(_ bead: Bead, of pair: AlignedPair) {
    (source, target) = (Array(bead.source), Array(bead.target))
    score = (bead.confidence * 10_000).rounded() / 10_000
    sure = bead.isSure
    confirmed = bead.isConfirmed ? true : nil
    (sourceText, targetText) = (pair.sourceText(bead), pair.targetText(bead))
    let told = bead.evidence.filter { !$0.source.isEmpty }
    evidence =
      told.isEmpty
      ? nil : told.map { Evidence(kind: $0.kind, source: $0.source, target: $0.target) }
  }
}
