/// A translation that a memory holds of a text, word for word.
public struct KnownTranslation: Hashable, Sendable {
  /// What a memory answers: the translations of exactly this text, the best first.
  public typealias Answer =
    @Sendable (_ source: String, _ from: Language, _ to: Language) -> [KnownTranslation]

  /// The translation as a reader reads it.
  public var text: String
  /// A person has looked at it.
  public var isReviewed: Bool
  /// The document or file it comes from.
  public var origin: String

  /// Makes one from its parts.
  public init(_ text: String, isReviewed: Bool, origin: String) {
    (self.text, self.isReviewed, self.origin) = (text, isReviewed, origin)
  }
}
