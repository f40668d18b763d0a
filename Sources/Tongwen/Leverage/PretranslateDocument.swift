/// Fills a document with what the memory knows.
///
/// Segments without a match stay as they are; everything else of the file stays byte for byte.
public struct Pretranslation: Sendable {
  private let suggester: Suggester

  /// With the suggester's lowest score and limit 1.
  public init(_ suggester: Suggester) {
    var suggester = suggester
    suggester.options.limit = 1
    self.suggester = suggester
  }

  /// What was done with a document.
  public struct Report: Hashable, Sendable {
    public var segments = 0
    /// Segments that were replaced, and those of them with a score of 100 and more.
    public var translated = 0
    public var exact = 0

    public init() {}
  }

  /// The text of a document with its segments translated where the memory knows them.
  ///
  /// - Returns: `nil` for the text where the document keeps none.
  public func translate(
    _ document: Document, _ segmenter: Segmenter
  ) throws -> (text: String?, report: Report) {
    var report = Report()
    var changes: [(range: Range<Int>, text: String)] = []
    for (number, unit) in document.units.enumerated() {
      for segment in segmenter.segments(in: unit, at: number) {
        report.segments += 1
        guard let match = try match(segment.text, &report),
          let range = unit.origin(of: segment.range)
        else { continue }
        changes.append((range, match.offer))
      }
    }
    return (
      document.text.map { Self.replace($0, changes, joins: !suggester.to.isUnspaced) }, report
    )
  }

  /// The match to use for a text, counted.
  public func match(_ text: String, _ report: inout Report) throws -> Match? {
    guard let match = try suggester.suggestion(for: MarkedText(text)).matches.first else {
      return nil
    }
    report.translated += 1
    if match.score >= 100 { report.exact += 1 }
    return match
  }

  /// Puts texts in place; sentences that stand together in the source get a space between them where the
  /// target writes one.
  private static func replace(
    _ text: String, _ changes: [(range: Range<Int>, text: String)], joins: Bool
  ) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    for change in changes where change.range.lowerBound >= end {
      // What is not white space follows a translated sentence at once: scripts with spaces put one.
      if joins && end > 0 && end < bytes.count && bytes[end] > 32 { result.append(32) }
      result += bytes[end..<change.range.lowerBound]
      result += Array(change.text.utf8)
      end = change.range.upperBound
    }
    if joins && end > 0 && end < bytes.count && bytes[end] > 32 { result.append(32) }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }
}

extension Unit {
  /// Where a range of the unit's text stands in the document's text, both in UTF-8 bytes; `nil` where the
  /// unit keeps no pieces.
  func origin(of range: Range<Int>) -> Range<Int>? {
    guard let start = origin(of: range.lowerBound), !range.isEmpty,
      let last = origin(of: range.upperBound - 1)
    else { return nil }
    return start..<max(start, last + 1)
  }
}
