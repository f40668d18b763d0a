/// What can be wrong with a glossary in a table.
public enum GlossaryComplaint: Complaint, Hashable {
  case unknownStatus(String, nearest: String?, at: Place)
  case unknownKind(String, nearest: String?, at: Place)
  /// No header names the languages, and the texts do not show them.
  case noLanguages(at: Place)
  case badLanguage(String, at: Place)
  /// A row that names no term.
  case noTerm(at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .unknownStatus(_, _, let place), .unknownKind(_, _, let place), .noLanguages(let place),
      .badLanguage(_, let place), .noTerm(let place):
      place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .unknownStatus(let status, let nearest, _):
      "status \"\(status)\" is unknown; "
        + (nearest.map { "did you mean \"\($0)\"?" }
          ?? "known are preferred, admitted, deprecated, forbidden")
    case .unknownKind(let kind, let nearest, _):
      "kind \"\(kind)\" is unknown; "
        + (nearest.map { "did you mean \"\($0)\"?" }
          ?? "known are full, short, abbreviation, person")
    case .noLanguages:
      "the columns' languages are not named; add a header such as zh,en or name them with --from and --to"
    case .badLanguage(let tag, _): "\"\(tag)\" is no language tag (BCP 47)"
    case .noTerm: "the row holds no term"
    }
  }
}
