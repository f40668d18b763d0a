/// What can be wrong with a TMX file that is XML.
public enum TMXComplaint: Complaint, Hashable {
  /// The root element is another.
  case notTMX(root: String, at: Place)
  /// An element stands where it may not.
  case misplaced(element: String, inside: String, at: Place)
  /// A variant without `xml:lang`.
  case noLanguage(at: Place)
  case badLanguage(String, at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notTMX(_, let place), .misplaced(_, _, let place), .noLanguage(let place),
      .badLanguage(_, let place):
      place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notTMX(let root, _): "the file is no TMX: its root element is <\(root)>, not <tmx>"
    case .misplaced(let element, let inside, _): "<\(element)> may not stand in <\(inside)>"
    case .noLanguage: "<tuv> has no xml:lang; name its language"
    case .badLanguage(let tag, _): "\"\(tag)\" is no language tag (BCP 47)"
    }
  }
}
