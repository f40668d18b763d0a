/// A draft's text with the safe fixes of its findings applied.
public struct FixedText: Sendable {
  public let text: String
  /// The findings whose fixes were applied, in the order of the text.
  public let applied: [PlacedFinding]

  /// Applies the first fix of each finding if it is safe and has a place in the file; where two fixes
  /// touch each other only the first is applied.
  public init(_ text: String, _ findings: [PlacedFinding]) {
    let wanted = findings.filter { placed in
      placed.fixRange != nil && placed.finding.fixes.first?.isSafe == true
    }.sorted { ($0.fixRange?.lowerBound ?? 0) < ($1.fixRange?.lowerBound ?? 0) }
    var result: [UInt8] = []
    var applied: [PlacedFinding] = []
    let bytes = Array(text.utf8)
    var end = 0
    for placed in wanted {
      guard let range = placed.fixRange, let fix = placed.finding.fixes.first else { continue }
      guard range.lowerBound >= end, range.upperBound <= bytes.count,
        applied.isEmpty || range.lowerBound > end
      else { continue }
      result += bytes[end..<range.lowerBound] + Array(fix.replacement.utf8)
      end = range.upperBound
      applied.append(placed)
    }
    result += bytes[end...]
    self.text = String(decoding: result, as: UTF8.self)
    self.applied = applied
  }
}
