/// What a translation unit may hold beside the text and its translation.
///
/// A format says which of them it can write; what is left is what a conversion loses.
public enum UnitFeature: String, Sendable, CaseIterable {
  /// Texts in a third language.
  case furtherLanguages
  /// A second text of one language.
  case furtherTexts
  case id
  case codes
  case notes
  /// Notes of one text alone.
  case textNotes
  case key
  /// The texts before and after.
  case neighbours
  case file
  case position
  /// Who made and changed it, and when.
  case history
  case reviewed
  case needsReview
  case confidence
  /// What other programs say of the unit.
  case properties
  /// What other programs say of one text.
  case textProperties

  /// Those that a unit has.
  public static func all(of unit: TranslationUnit) -> [UnitFeature] {
    allCases.filter { $0.isIn(unit) }
  }

  private func isIn(_ unit: TranslationUnit) -> Bool {
    let (origin, variants) = (unit.origin, unit.variants)
    switch self {
    case .furtherLanguages: return Set(variants.map(\.language)).count > 2
    case .furtherTexts: return Set(variants.map(\.language)).count < variants.count
    case .id: return !unit.id.isEmpty
    case .codes: return variants.contains { !$0.content.codes.isEmpty }
    case .notes: return !unit.notes.isEmpty
    case .textNotes: return variants.contains { !$0.notes.isEmpty }
    case .key: return unit.context.key != nil
    case .neighbours: return unit.context.previous != nil || unit.context.next != nil
    case .file: return origin.file != nil
    case .position: return origin.position != nil
    case .history:
      return [origin.created, origin.createdBy, origin.changed, origin.changedBy]
        .contains { $0 != nil }
    case .reviewed: return unit.status == .reviewed
    case .needsReview: return unit.status == .needsReview
    case .confidence: return origin.confidence != nil
    case .properties: return !unit.properties.isEmpty
    case .textProperties: return variants.contains { !$0.properties.isEmpty }
    }
  }

  /// What it is, for people.
  public var words: String {
    switch self {
    case .furtherLanguages: "texts in further languages"
    case .furtherTexts: "second texts of one language"
    case .id: "ids"
    case .codes: "inline codes"
    case .notes: "notes"
    case .textNotes: "notes of one text"
    case .key: "keys of messages"
    case .neighbours: "the texts before and after"
    case .file: "the document they come from"
    case .position: "their place in the document"
    case .history: "who made and changed them, and when"
    case .reviewed: "that they are reviewed"
    case .needsReview: "that they need review"
    case .confidence: "the aligner's confidence"
    case .properties: "properties of other programs"
    case .textProperties: "properties of one text"
    }
  }
}
