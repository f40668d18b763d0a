/// What can be wrong with a conversion.
public enum ConversionComplaint: Complaint, Hashable {
  /// A format of two languages, and more in the file.
  case manyLanguages(String, [String], format: String)
  case noLanguages(String, format: String)
  /// The file holds terms and the format translation units, or the other way round.
  case otherKind(String, format: String, isGlossary: Bool)
  case unknownFormat(String, nearest: String?)
  /// Asked to lose nothing, and something would be lost.
  case wouldLose(String, [String])
  case same(String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .manyLanguages(let file, let tags, let format):
      "\(file) holds \(tags.joined(separator: ", ")); \(format) holds two languages: name them with "
        + "--from and --to"
    case .noLanguages(let file, let format):
      "\(file) does not show two languages for \(format); name them with --from and --to"
    case .otherKind(let file, let format, true):
      "\(file) holds terms and \(format) translation units; glossaries are written as "
        + GlossaryFile.Format.allCases.map(\.rawValue).joined(separator: ", ")
    case .otherKind(let file, let format, false):
      "\(file) holds translation units and \(format) terms; units are written as "
        + UnitFormat.allCases.map(\.rawValue).joined(separator: ", ")
    case .unknownFormat(let name, let nearest):
      "'\(name)' is no format that is written"
        + (nearest.map { "; did you mean '\($0)'?" }
          ?? "; known are \(ConversionFormat.names.joined(separator: ", "))")
    case .wouldLose(let format, let losses):
      "\(format) cannot hold all of it, nothing was written: \(losses.joined(separator: "; "))"
    case .same(let file): "\(file) would be written over itself; name another file"
    }
  }
}
