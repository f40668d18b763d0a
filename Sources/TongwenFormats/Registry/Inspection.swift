/// What is in a file.
public struct Inspection: Hashable, Sendable {
  /// The format's name: `tmx`.
  public var format: String
  /// The version that the file says.
  public var version: String?
  /// The encoding the file is written in; `nil` for files that are no text.
  public var encoding: String?
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool
  /// Translation units, concept entries, messages, rules, rows or paragraphs, as the format has them.
  public var units: Int
  /// Texts of a language in the units, where a unit has one for each language.
  public var variants: Int?
  /// How many units have a text of the language, by tag.
  public var languages: [String: Int]
  /// Other things counted: `terms`, `segments`, `obsolete`…
  public var counts: [String: Int]
  /// Other things said: `srclang`, `tool`…
  public var facts: [String: String]

  /// Makes one from its parts.
  public init(format: String, units: Int = 0) {
    (self.format, self.units) = (format, units)
    (hasByteOrderMark, languages, counts, facts) = (false, [:], [:], [:])
  }

  /// Notes how the file is written.
  mutating func note(_ text: TextStream) {
    (encoding, hasByteOrderMark) = (text.encoding.name, text.hasByteOrderMark)
  }
}
