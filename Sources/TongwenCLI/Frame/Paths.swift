import Foundation

/// The folder the program was started in.
enum Paths {
  static func current() -> String { FileManager.default.currentDirectoryPath }
}
