/// What a check says of a translation, as the Internationalization Tag Set 2.0 says it: a localization
/// quality issue.
///
/// https://www.w3.org/TR/its20/#lqissue
public struct QualityIssue: Hashable, Sendable {
  /// One of the standard's types.
  public var type: Kind
  /// What is wrong, for people.
  public var comment: String
  /// 0…100, higher is worse.
  public var severity: Int
  /// Where it is in the text of the translation, in UTF-8 bytes; `nil` or empty for all of it.
  public var range: Range<Int>?

  /// Makes one from its parts.
  public init(_ type: Kind, _ comment: String, severity: Int, range: Range<Int>? = nil) {
    (self.type, self.comment, self.severity, self.range) = (type, comment, severity, range)
  }

  /// The types of the standard that a check can mean.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case terminology, omission, untranslated, duplication, inconsistency, misspelling
    case typographical, numbers, markup, whitespace
    case inconsistentEntities = "inconsistent-entities"
  }
}
