/// What can be wrong with a file before its content is looked at.
public enum FileComplaint: Complaint, Hashable {
  case missing(String)
  case directory(String)
  case unreadable(String, reason: String)
  case unwritable(String, reason: String)
  case empty(String)
  /// The content, compression undone, is longer than what is read into memory at once. In bytes.
  case tooLarge(String, limit: Int)
  /// Compressed data that expands without measure.
  case bomb(String)
  case brokenCompression(String, reason: String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .missing(let name): "\(name): there is no such file"
    case .directory(let name): "\(name): is a folder, not a file"
    case .unreadable(let name, let reason): "\(name): cannot be read: \(reason)"
    case .unwritable(let name, let reason): "\(name): cannot be written: \(reason)"
    case .empty(let name): "\(name): is empty"
    case .tooLarge(let name, let limit):
      "\(name): is longer than \(limit / 1_048_576) MB, more than is read at once; split it"
    case .bomb(let name): "\(name): compressed data expands beyond measure; refused"
    case .brokenCompression(let name, let reason): "\(name): compressed data is broken: \(reason)"
    }
  }
}
