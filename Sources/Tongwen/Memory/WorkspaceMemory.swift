import Foundation

extension Workspace {
  /// The memory of the workspace's files, or those named instead, the first before the others.
  ///
  /// A named SQLite database is opened as it is. Files are read into the cache of the workspace, once as
  /// long as they do not change; without a workspace, or where its cache cannot be written, into memory.
  ///
  /// - Throws: a `Complaint` with the place of what is wrong in a file.
  public func memory() throws -> Memories {
    let penalties = try settings().penalties
    if memories.isEmpty {
      let memory = try cached(memoryFiles(), "memory")
      return Memories([Memories.Member(memory, files: penalties)])
    }
    return Memories(
      try memories.map { Memories.Member(try named($0), penalty: penalties[$0] ?? 0) })
  }

  private func named(_ path: String) throws -> TranslationMemory {
    if path.lowercased().hasSuffix(".sqlite") {
      guard FileManager.default.fileExists(atPath: path) else { throw FileComplaint.missing(path) }
      return try TranslationMemory.open(at: path)
    }
    let memory = try TranslationMemory.inMemory()
    try synchronise(memory, with: [path])
    return memory
  }

  private func cached(_ files: [String], _ name: String) throws -> TranslationMemory {
    let memory = try openCache(name) ?? TranslationMemory.inMemory()
    try synchronise(memory, with: files)
    return memory
  }

  /// The cache is ours to lose: one that cannot be opened is made again, one that cannot be written is
  /// done without.
  private func openCache(_ name: String) throws -> TranslationMemory? {
    guard let cache, (try? makeFolder(cache)) != nil else { return nil }
    let path = cache + "/" + name + ".sqlite"
    if let memory = try? TranslationMemory.open(at: path) { return memory }
    guard FileManager.default.isWritableFile(atPath: cache) else { return nil }
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
    return try? TranslationMemory.open(at: path)
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private func synchronise(_ memory: TranslationMemory, with files: [String]) throws {
    let known = try files.map { path in
      MemoryFile(name: Self.memoryName(of: path, in: root), fingerprint: try fingerprint(of: path))
    }
    let paths = Dictionary(zip(known.map(\.name), files), uniquingKeysWith: { first, _ in first })
    try memory.synchronise(known) { file, add in
      try UnitFile(paths[file.name] ?? file.name).read { unit in
        var unit = unit
        if unit.isEmpty { return }
        if unit.origin.file == nil { unit.origin.file = file.name }
        try add(unit)
      }
    }
  }

  /// What a file of the memory is called in the ids of its units: its name in the workspace.
  static func memoryName(of path: String, in root: String?) -> String {
    guard let root, path.hasPrefix(root + "/") else { return path }
    return String(path.dropFirst(root.count + 1))
  }

  /// Size and time of the last change.
  private func fingerprint(of path: String) throws -> String {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
      let size = facts[.size] as? Int, let date = facts[.modificationDate] as? Date
    else { throw FileComplaint.missing(path) }
    return "\(size) \(date.timeIntervalSinceReferenceDate)"
  }
}
