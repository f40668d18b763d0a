/// What a user adds to the segmenter's own rules.
///
///     SegmentationRules(neverBreakAfter: ["Adm.", "Nr."])
public struct SegmentationRules: Sendable {
  /// No break after these texts, whatever follows: `Adm.`, `et al.`; case counts.
  public var neverBreakAfter: [String]
  /// A break after these texts wherever white space or a character of Chinese or Japanese follows: `；`.
  public var alwaysBreakAfter: [String]

  /// Rules of a user; none of them by default.
  public init(neverBreakAfter: [String] = [], alwaysBreakAfter: [String] = []) {
    (self.neverBreakAfter, self.alwaysBreakAfter) = (neverBreakAfter, alwaysBreakAfter)
  }
}
