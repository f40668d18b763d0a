/// A sentence-sized piece of a unit.
///
/// The segments of a unit, each with the white space around it, give the unit's text back byte for byte:
/// `segments.map(\.whole).joined() == unit.text`.
public struct Segment: Hashable, Sendable {
  /// What a reader reads, without the white space around it.
  public var text: String
  /// The language of the text.
  public var language: Language?
  /// Which unit of the document it belongs to, counted from 0.
  public var unit: Int
  /// Where `text` stands in the unit's text, in UTF-8 bytes.
  public var range: Range<Int>
  /// White space of the unit before `text`; empty but for the first segment of a unit.
  public var leading: String
  /// White space of the unit after `text`.
  public var trailing: String
  /// Why the segment ends where it does: the name of a rule, `end` at the end of the unit.
  public var ending: String

  /// Makes one from its parts.
  public init(
    _ text: String, language: Language? = nil, unit: Int = 0, range: Range<Int>? = nil,
    leading: String = "", trailing: String = "", ending: String = "end"
  ) {
    (self.text, self.language, self.unit) = (text, language, unit)
    self.range = range ?? 0..<text.utf8.count
    (self.leading, self.trailing, self.ending) = (leading, trailing, ending)
  }

  /// The segment with the white space that belongs to it.
  public var whole: String { leading + text + trailing }
}

extension Segment: ExpressibleByStringLiteral {
  /// Makes one from its parts.
  public init(stringLiteral text: String) { self.init(text) }
}
