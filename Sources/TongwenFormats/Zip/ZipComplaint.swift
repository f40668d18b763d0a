/// What can be wrong with a zip archive, or with the document it should be.
public enum ZipComplaint: Complaint, Hashable {
  /// libzip's own words.
  case broken(String, reason: String)
  /// The container of old Office files, and of those with a password.
  case oldOffice(String)
  case encrypted(String, entry: String)
  /// An entry whose name leads out of the folder that the archive would be unpacked in.
  case unsafeName(String, entry: String)
  case tooManyEntries(String, count: Int)
  /// An entry, or all together, that expands beyond measure. In bytes.
  case bomb(String, entry: String, size: Int)
  case missingEntry(String, entry: String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }

  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .broken(let file, let reason): "\(file): is no sound zip archive: \(reason)"
    case .oldOffice(let file):
      "\(file): is an Office file of the old kind or one with a password; save it as .docx or .xlsx"
    case .encrypted(let file, let entry): "\(file): \(entry) is protected by a password"
    case .unsafeName(let file, let entry):
      "\(file): the archive holds an unsafe name, \"\(entry)\"; refused"
    case .tooManyEntries(let file, let count):
      "\(file): the archive holds \(count) files, more than any document; refused"
    case .bomb(let file, let entry, let size):
      "\(file): \(entry) would expand to \(size / 1_048_576) MB; refused"
    case .missingEntry(let file, let entry): "\(file): the archive lacks \(entry)"
    }
  }
}
