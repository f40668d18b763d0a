import Foundation

/// A folder that holds `Glossary/` and `Memory/` and, optionally, `tongwen.yaml`; with `tongwen.yaml` one of the
/// others or both may be missing, as git leaves empty folders out.
///
/// The files in it are the truth; what is derived from them lives in `.tongwen/`, which git ignores, and
/// is made again by itself when they change.
///
///     let workspace = try Workspace(at: ".")
public struct Workspace: Sendable {
  /// The folder; `nil` where only named memories and glossaries are used.
  public let root: String?
  /// Memories named instead of the workspace's.
  public let memories: [String]
  /// Glossaries named instead of the workspace's.
  public let glossaries: [String]

  /// The workspace in a folder; throws `WorkspaceComplaint` where the folder is none.
  public init(at folder: String) throws {
    guard Workspace.isWorkspace(folder) else { throw WorkspaceComplaint.notAWorkspace(folder) }
    self.init(root: folder, memories: [], glossaries: [])
  }

  private init(root: String?, memories: [String], glossaries: [String]) {
    (self.root, self.memories, self.glossaries) = (root, memories, glossaries)
  }

  /// The workspace that is named, or else found by walking up from a folder as git does; without a root
  /// where there is none.
  public static func open(
    named: String?, from folder: String, memories: [String] = [], glossaries: [String] = []
  ) throws -> Workspace {
    if let named {
      let named = try Workspace(at: named)
      return Workspace(root: named.root, memories: memories, glossaries: glossaries)
    }
    return Workspace(root: find(from: folder), memories: memories, glossaries: glossaries)
  }

  /// The nearest folder at or above one that is a workspace.
  public static func find(from folder: String) -> String? {
    var current = URL(fileURLWithPath: folder).standardizedFileURL
    while true {
      if isWorkspace(current.path) { return current.path }
      let parent = current.deletingLastPathComponent().standardizedFileURL
      if parent.path == current.path { return nil }
      current = parent
    }
  }

  /// Makes what a workspace needs in a folder and tells what was not there before.
  public static func create(at folder: String) throws -> (workspace: Workspace, created: [String]) {
    var created: [String] = []
    for name in ["Glossary", "Memory"] {
      let path = folder + "/" + name
      if isFolder(path) { continue }
      try make(path)
      // git leaves out an empty folder, and a clone would be no workspace.
      try FileOutput.write("", to: path + "/.gitkeep")
      created.append(path)
    }
    let ignore = folder + "/.gitignore"
    if !FileManager.default.fileExists(atPath: ignore) {
      guard FileManager.default.createFile(atPath: ignore, contents: Data(".tongwen/\n".utf8))
      else {
        throw WorkspaceComplaint.cannotCreate(ignore, reason: String(cString: strerror(errno)))
      }
      created.append(ignore)
    }
    return (try Workspace(at: folder), created)
  }

  /// The folder for what is derived from the workspace's files.
  public var cache: String? { root.map { $0 + "/.tongwen" } }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  private static func isWorkspace(_ folder: String) -> Bool {
    if isFolder(folder + "/Glossary") && isFolder(folder + "/Memory") { return true }
    let settings = folder + "/tongwen.yaml"
    return FileManager.default.fileExists(atPath: settings) && !isFolder(settings)
  }

  /// One of the workspace's folders, made where it is missing.
  ///
  /// - Throws: `WorkspaceComplaint`
  func folder(_ name: String) throws -> String {
    guard let root else { throw WorkspaceComplaint.notFound(from: ".") }
    let path = root + "/" + name
    if !Self.isFolder(path) { try Self.make(path) }
    return path
  }

  private static func make(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw WorkspaceComplaint.cannotCreate(folder, reason: String(cString: strerror(errno)))
    }
  }
}

/// What can be wrong with a workspace.
public enum WorkspaceComplaint: Complaint {
  case notAWorkspace(String)
  case notFound(from: String)
  case cannotCreate(String, reason: String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }
}

extension WorkspaceComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .notAWorkspace(let folder):
      "\(folder) is no workspace: it has neither Glossary/ and Memory/ nor tongwen.yaml; 'tongwen init \(folder)' makes them"
    case .notFound(let folder):
      "there is no workspace at or above \(folder); 'tongwen init' makes one, -C names one"
    case .cannotCreate(let path, let reason):
      "\(path) cannot be made: \(reason)"
    }
  }
}
