/// The data categories of TBX that have a module and an element of their own in DCT style.
///
/// In DCA style a category is the `type` of a generic element, `<termNote type="partOfSpeech">`; in DCT
/// style it is an element in its module's namespace, `<min:partOfSpeech>`.
/// Modules Min and Basic of ISO 30042:2019, https://www.tbxinfo.net/tbx-modules/
struct DataCategory {
  let name: String
  /// The generic element of DCA style.
  let element: String
  let module: Module

  enum Module: String, CaseIterable {
    case min, basic
    /// Ours, for categories that no module defines.
    case x

    var namespace: String {
      switch self {
      case .min: "http://www.tbxinfo.net/ns/min"
      case .basic: "http://www.tbxinfo.net/ns/basic"
      case .x: "urn:tongwen:tbx:other"
      }
    }
  }

  static let all: [String: DataCategory] = Dictionary(
    uniqueKeysWithValues: table.map {
      ($0.0, DataCategory(name: $0.0, element: $0.1, module: $0.2))
    })

  private static let table: [(String, String, Module)] = [
    ("administrativeStatus", "termNote", .min),
    ("customerSubset", "admin", .min),
    ("externalCrossReference", "xref", .min),
    ("partOfSpeech", "termNote", .min),
    ("subjectField", "descrip", .min),
    ("context", "descrip", .basic),
    ("crossReference", "ref", .basic),
    ("definition", "descrip", .basic),
    ("geographicalUsage", "termNote", .basic),
    ("grammaticalGender", "termNote", .basic),
    ("projectSubset", "admin", .basic),
    ("responsibility", "transacNote", .basic),
    ("source", "admin", .basic),
    ("termLocation", "termNote", .basic),
    ("termType", "termNote", .basic),
    ("transactionType", "transac", .basic),
    ("xGraphic", "xref", .basic),
  ]

  /// The generic elements that carry a category as their `type`.
  static let generic: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote",
    "xref",
  ]
}
