import GRDB

/// What can be wrong with a memory.
public enum MemoryComplaint: Complaint, Hashable {
  /// The file is no SQLite database, or one of something else.
  case notAMemory(String)
  /// A migration that this version does not know was applied.
  case newer(String)
  /// Another program held the memory for longer than we wait.
  case locked(String, seconds: Int)
  case readOnly(String)
  case diskFull(String)
  case damaged(String)
  /// The system's words.
  case cannotOpen(String, reason: String)
  case failed(String, reason: String)
  case notFound(id: String)
  /// A text with more tokens than are matched.
  case tooLong(tokens: Int, limit: Int)
  /// A unit without a text in any language.
  case emptyUnit(id: String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }

  /// The complaint for what SQLite says about a memory.
  static func of(_ error: any Error, _ path: String, patience: Int) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return locked(path, seconds: patience)
    case .SQLITE_READONLY: return readOnly(path)
    case .SQLITE_FULL: return diskFull(path)
    case .SQLITE_CORRUPT: return damaged(path)
    case .SQLITE_NOTADB: return notAMemory(path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return cannotOpen(path, reason: reason)
    case .SQLITE_IOERR:
      return failed(path, reason: "\(reason); is there room on the disk, and is the disk sound?")
    default: return failed(path, reason: reason)
    }
  }
}

extension MemoryComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notAMemory(let path):
      "\(path) is no translation memory of tongwen; a .tmx or .tsv file is read by 'tongwen memory import'"
    case .newer(let path):
      "\(path) was made by a newer version of tongwen; this one leaves it as it is"
    case .locked(let path, let seconds):
      "\(path) is in use by another program that has been writing for \(seconds) seconds; try again later"
    case .readOnly(let path):
      "\(path) cannot be written: the file or its folder is read-only"
    case .diskFull(let path):
      "\(path) cannot be written: the disk is full; nothing was changed"
    case .damaged(let path):
      "\(path) is damaged; 'tongwen memory verify' tells more, restore it from a copy or an export"
    case .cannotOpen(let path, let reason):
      "\(path) cannot be opened: \(reason)"
    case .failed(let path, let reason):
      "\(path): \(reason)"
    case .notFound(let id):
      "there is no unit '\(id)' in the memory"
    case .tooLong(let tokens, let limit):
      "the text has \(tokens) words and characters; texts of more than \(limit) are not matched, segment it first"
    case .emptyUnit(let id):
      "the unit '\(id)' has no text in any language"
    }
  }
}
