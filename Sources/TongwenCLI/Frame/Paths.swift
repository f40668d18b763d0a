import Foundation

/// The folder the program was started in, and files as seen from it.
enum Paths {
  static func current() -> String { FileManager.default.currentDirectoryPath }

  /// A path without the current folder before it.
  static func short(_ path: String) -> String {
    let folder = current() + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }
}
