/// A target brought into line with the text that was looked up, and what was changed in it.
public struct Repair: Hashable, Sendable {
  /// One thing changed in an offered target.
  public struct Change: Hashable, Sendable {
    /// `number` for figures, dates and money, `term` for names of the glossary.
    public enum Kind: String, Hashable, Sendable, Codable {
      case number
      case term
    }

    /// What was changed.
    public var kind: Kind
    /// Where it stood in the unit's source, in UTF-8 bytes.
    public var source: Range<Int>
    /// Where its counterpart stands in the text that was looked up.
    public var query: Range<Int>
    /// What stood in the target, and where, in UTF-8 bytes of the unit's target.
    public var old: String
    /// Where it stands in the repaired target, in UTF-8 bytes.
    public var range: Range<Int>
    /// What stands there now.
    public var new: String

    /// Makes one from its parts.
    public init(
      _ kind: Kind, source: Range<Int>, query: Range<Int>, old: String, range: Range<Int>,
      new: String
    ) {
      (self.kind, self.source, self.query) = (kind, source, query)
      (self.old, self.range, self.new) = (old, range, new)
    }
  }

  /// The whole target with all changes made.
  public private(set) var text: String
  /// In the order of the target; they do not overlap.
  public private(set) var changes: [Change]

  /// Makes changes in a target; of two that overlap the later is left out. `nil` where none is left.
  public init?(of target: String, _ changes: [Change]) {
    let bytes = Array(target.utf8)
    var made: [Change] = []
    var result: [UInt8] = []
    var end = 0
    for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where change.range.lowerBound >= end && change.range.upperBound <= bytes.count {
      result += bytes[end..<change.range.lowerBound] + Array(change.new.utf8)
      end = change.range.upperBound
      made.append(change)
    }
    if made.isEmpty { return nil }
    text = String(decoding: result + bytes[end...], as: UTF8.self)
    self.changes = made
  }
}
