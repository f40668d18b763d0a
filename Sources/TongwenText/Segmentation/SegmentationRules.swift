/// What a user adds to the segmenter's own rules.
///
///     SegmentationRules(neverBreakAfter: ["Adm.", "Nr."], alwaysBreakAfter: ["；"])
///
/// The plain lists come first, then the SRX rules, then the segmenter's own.
public struct SegmentationRules: Hashable, Sendable {
  /// No break after these texts, whatever follows: `Adm.`, `et al.`; case counts.
  public var neverBreakAfter: [String]
  /// A break after these texts, where white space or a character of Chinese or Japanese stands beside.
  public var alwaysBreakAfter: [String]
  /// Rules of an SRX file.
  public var srx: SRXRules?
  /// The SRX rules stand instead of the segmenter's own; else on top of them.
  public var srxReplaces: Bool

  /// Rules of a user; none of them by default.
  public init(
    neverBreakAfter: [String] = [], alwaysBreakAfter: [String] = [], srx: SRXRules? = nil,
    srxReplaces: Bool = false
  ) {
    (self.neverBreakAfter, self.alwaysBreakAfter) = (neverBreakAfter, alwaysBreakAfter)
    (self.srx, self.srxReplaces) = (srx, srxReplaces)
  }

  /// Nothing is added.
  public var isEmpty: Bool { neverBreakAfter.isEmpty && alwaysBreakAfter.isEmpty && srx == nil }
}
