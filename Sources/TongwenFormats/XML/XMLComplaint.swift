/// What can be wrong with XML before its format is looked at.
public enum XMLComplaint: Complaint, Hashable {
  /// libxml2's own words.
  case notWellFormed(String, at: Place)
  /// A reference to an entity that the file itself declares: such are never expanded.
  case declaredEntity(String, at: Place)
  /// A parameter entity in the document type declaration.
  case parameterEntity(String, at: Place)
  case empty(at: Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .notWellFormed(_, let place), .declaredEntity(_, let place),
      .parameterEntity(_, let place), .empty(let place):
      place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notWellFormed(let words, _): "not well-formed XML: \(words)"
    case .declaredEntity(let name, _):
      "the entity &\(name); is declared in the file; such entities are not expanded"
    case .parameterEntity(let name, _):
      "the document type declares the parameter entity %\(name);; such files are refused"
    case .empty: "the file holds no XML"
    }
  }
}
