/// An error that a person can act on: what is wrong, where, and what to do next.
///
/// Each room has typed errors of its own with the evidence in them; their sentences stand together at
/// the foot of the file that declares them. The program prints `place: message` and ends with status 2.
public protocol Complaint: Error, Sendable {
  /// Where it is, if it has a place.
  var place: Place? { get }
  /// What is wrong and what to do, as one line without a full stop.
  var message: String { get }
}
