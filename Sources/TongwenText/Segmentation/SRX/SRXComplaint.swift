/// What can be wrong with the expressions of SRX rules.
public enum SRXComplaint: Complaint, Hashable {
  /// An expression that ICU refuses, with ICU's reason.
  case badExpression(String, reason: String, at: Place?)
  /// A map that names rules that are not there.
  case noSuchRules(String, at: Place?)
  /// An expression that took longer than its limit on some text.
  case overdue(String, at: Place?)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .badExpression(_, _, let place), .noSuchRules(_, let place), .overdue(_, let place): place
    }
  }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .badExpression(let pattern, let reason, _):
      "the expression '\(pattern)' is not understood (\(reason))"
    case .noSuchRules(let name, _):
      "the map names rules '\(name)', which the file does not have"
    case .overdue(let pattern, _):
      "the expression '\(pattern)' takes too long; a repetition inside a repetition, such as (a+)+, is the usual cause"
    }
  }
}
