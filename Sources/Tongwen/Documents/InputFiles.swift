import Foundation

/// The files that a name on the command line stands for.
enum InputFiles {
  /// The file itself, or everything in a folder that has one of the endings, each also with `.gz`, in
  /// alphabetical order; what begins with a dot is passed over.
  static func files(_ path: String, endings: [String]) -> [String] {
    guard path != "-", Workspace.isFolder(path) else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.sorted().filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") } && has(name, endings)
    }.map { path + (path.hasSuffix("/") ? "" : "/") + $0 }
  }

  /// Whether a file's name has one of the endings, with or without `.gz`.
  static func has(_ name: String, _ endings: [String]) -> Bool {
    var name = name.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    return endings.contains { name.hasSuffix("." + $0) }
  }
}
