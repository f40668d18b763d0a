/// What can be wrong with an XLIFF file that is XML.
public enum XLIFFComplaint: Complaint, Hashable {
  case notXLIFF(root: String, at: Place)
  case unknownVersion(String, at: Place)
  /// A rule of the standard is broken; rules are named by the element or attribute they are about.
  case broken(rule: String, String, at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notXLIFF(_, let place), .unknownVersion(_, let place), .broken(_, _, let place): place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notXLIFF(let root, _): "the file is no XLIFF: its root element is <\(root)>, not <xliff>"
    case .unknownVersion(let version, _):
      "XLIFF \"\(version)\" is unknown; known are 1.0, 1.1, 1.2, 2.0, 2.1, 2.2"
    case .broken(let rule, let words, _): "\(words) [\(rule)]"
    }
  }
}
