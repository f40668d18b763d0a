/// A format that a conversion writes, by its name; tables hold translation units or terms.
public struct ConversionFormat: Hashable, Sendable {
  /// The word for it on the command line.
  public let name: String
  /// For translation units; `nil` where it holds terms alone.
  public let units: UnitFormat?
  /// For terms; `nil` where it holds translation units alone.
  public let glossary: GlossaryFile.Format?

  /// All names, those of translation units first.
  public static let names =
    UnitFormat.allCases.map(\.rawValue)
    + GlossaryFile.Format.allCases.map(\.rawValue).filter { UnitFormat(rawValue: $0) == nil }

  /// - Throws: `ConversionComplaint.unknownFormat`
  public init(named name: String) throws {
    let name = name.lowercased()
    units = UnitFormat(rawValue: name)
    glossary = GlossaryFile.Format(rawValue: name)
    self.name = name
    if units == nil && glossary == nil {
      throw ConversionComplaint.unknownFormat(
        name, nearest: Nearest.name(to: name, in: Self.names))
    }
  }

  /// The format that a file's ending names.
  ///
  /// - Throws: `ConversionComplaint.unknownFormat`
  public init(file: String) throws {
    let ending = file.lowercased().split(separator: "/").last?.split(separator: ".").last ?? ""
    let word = String(ending)
    switch word {
    case "tbx", "utx", "xlsx": try self.init(named: word)
    case "tab": try self.init(named: "tsv")
    default:
      guard let format = UnitFormat(file: file) else {
        throw ConversionComplaint.unknownFormat(word, nearest: nil)
      }
      try self.init(named: format.rawValue)
    }
  }
}
