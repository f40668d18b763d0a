/// What can be wrong with an SRX file.
public enum SRXFileComplaint: Complaint, Hashable {
  case notSRX(root: String, at: Place)
  case noRules(at: Place)
  case missing(attribute: String, of: String, at: Place)
  case badBreak(String, at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notSRX(_, let place), .noRules(let place), .missing(_, _, let place),
      .badBreak(_, let place):
      place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notSRX(let root, _): "this is no SRX file: its root is <\(root)>, not <srx>"
    case .noRules: "the file holds no rules (body/languagerules/languagerule)"
    case .missing(let attribute, let element, _): "<\(element)> has no attribute '\(attribute)'"
    case .badBreak(let value, _): "break=\"\(value)\" is neither \"yes\" nor \"no\""
    }
  }
}
