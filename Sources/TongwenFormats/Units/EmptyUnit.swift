/// A unit that has no text in any language, where a reader was told to refuse such units.
public struct EmptyUnit: Complaint, Hashable {
  /// The unit's id, empty where it has none.
  public var id: String
  /// Where the unit begins.
  public var place: Place?

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    "the unit\(id.isEmpty ? "" : " '\(id)'") has no text in any language; --skip-invalid leaves such units out"
  }
}

extension TranslationUnit {
  /// Without a text in any language.
  package var isEmpty: Bool { !variants.contains { !$0.text.isEmpty } }
}
