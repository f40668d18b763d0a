/// What can be wrong with a TBX file that is XML.
public enum TBXComplaint: Complaint, Hashable {
  case notTBX(root: String, at: Place)
  case unknownStatus(String, nearest: String?, at: Place)
  case noLanguage(element: String, at: Place)
  case badLanguage(String, at: Place)
  case noTerm(element: String, at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notTBX(_, let place), .unknownStatus(_, _, let place), .noLanguage(_, let place),
      .badLanguage(_, let place), .noTerm(_, let place):
      place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notTBX(let root, _):
      "the file is no TBX: its root element is <\(root)>, not <tbx> or <martif>"
    case .unknownStatus(let status, let nearest, _):
      "administrativeStatus \"\(status)\" is unknown"
        + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .noLanguage(let element, _): "<\(element)> has no xml:lang; name its language"
    case .badLanguage(let tag, _): "\"\(tag)\" is no language tag (BCP 47)"
    case .noTerm(let element, _): "<\(element)> holds no <term>, or an empty one"
    }
  }
}
