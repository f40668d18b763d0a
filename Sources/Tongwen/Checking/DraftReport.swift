/// What the checks say about a draft, each finding with its place in the files.
public struct DraftReport: Sendable {
  /// The draft as the user named it.
  public var file: String?
  /// How many segments (or pairs) of the draft were checked.
  public var segments: Int
  /// In the order of the draft.
  public var findings: [PlacedFinding]

  /// Makes one from its parts.
  public init(file: String?, segments: Int, findings: [PlacedFinding]) {
    (self.file, self.segments, self.findings) = (file, segments, findings)
  }

  /// How many findings have a severity.
  public func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.finding.severity == severity }
  }
}

/// A finding with the pair it was found in and its place in the draft's file.
public struct PlacedFinding: Sendable {
  /// What the check says.
  public var finding: Finding
  /// The record's id where pairs have ids.
  public var id: String?
  /// The number of the pair in a file of pairs, from 0.
  public var entry: Int?
  /// Where it is in the draft's file.
  public var place: Place
  /// Where it is in the source's file.
  public var sourcePlace: Place?
  /// Where it is in the draft's decoded text, in UTF-8 bytes, for formats that are text.
  public var range: Range<Int>?
  /// Where its line has it, in UTF-8 bytes counted from 1, for formats that are text.
  public var byteColumn: Int?
  /// Where its first fix is made in the draft's decoded text, in UTF-8 bytes.
  public var fixRange: Range<Int>?
  /// The texts of the pair, which the finding's own ranges point into.
  public var source: String?
  /// The draft's text.
  public var target: String

  /// Makes one from its parts.
  public init(
    _ finding: Finding, id: String? = nil, place: Place, sourcePlace: Place? = nil,
    range: Range<Int>? = nil, source: String?, target: String
  ) {
    (self.finding, self.id, self.place, self.sourcePlace) = (finding, id, place, sourcePlace)
    (self.range, self.source, self.target) = (range, source, target)
  }
}
