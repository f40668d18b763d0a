import Foundation

/// A memory as commands change it: the files of a workspace, or the one memory that is named.
///
/// In a workspace the files in `Memory/` are changed, each as a whole or not at all, and nothing in them
/// but the units concerned; a database is changed in one transaction.
///
///     let memory = try workspace.editableMemory()
///     try memory.change(["added-3k2f": .remove])
public struct EditableMemory: Sendable {
  /// What is there now.
  public let memory: TranslationMemory
  let workspace: Workspace
  let kind: Kind

  enum Kind: Sendable {
    /// Files by the names that the memory knows them by.
    case files([String: String])
    /// A store, and whether it was made now.
    case database(String, isNew: Bool)
  }

  /// What becomes of a unit.
  public enum Change: Sendable {
    case remove
    /// Another text, status or note under the same id.
    case replace(TranslationUnit)
  }

  /// Changes units by their ids.
  ///
  /// - Returns: the paths of what was changed.
  /// - Throws: `MemoryComplaint.notFound` for an id that is not there; then nothing is changed.
  @discardableResult
  public func change(_ changes: [String: Change]) throws -> [String] {
    for id in changes.keys.sorted() where try memory.unit(id: id) == nil {
      throw MemoryComplaint.notFound(id: id)
    }
    switch kind {
    case .database(let path, _):
      try changeStore(changes)
      return [path]
    case .files(let files): return try changeFiles(changes, files)
    }
  }

  private func changeStore(_ changes: [String: Change]) throws {
    var (removed, replaced): ([String], [TranslationUnit]) = ([], [])
    for (id, change) in changes.sorted(by: { $0.key < $1.key }) {
      switch change {
      case .remove: removed.append(id)
      case .replace(var unit):
        unit.id = id
        replaced.append(unit)
      }
    }
    if !removed.isEmpty { try memory.remove(ids: removed) }
    if !replaced.isEmpty { try memory.add(replaced) }
  }

  private func changeFiles(_ changes: [String: Change], _ files: [String: String]) throws
    -> [String]
  {
    var byFile: [String: [String: Change]] = [:]
    for (id, change) in changes {
      guard let file = try memory.file(ofUnit: id) else { throw MemoryComplaint.notFound(id: id) }
      byFile[file, default: [:]][id] = change
    }
    let rewrites = try byFile.sorted { $0.key < $1.key }.map { name, changes in
      try UnitFileRewrite(name: name, path: files[name] ?? name, changes, in: memory)
    }
    try FileOutput.create(rewrites.map(\.path)) { index, sink in try rewrites[index].write(to: sink)
    }
    return rewrites.map(\.path)
  }

  /// Units whose text in any language, or in one, is exactly this.
  public func units(saying text: String, in language: Language? = nil) throws -> [TranslationUnit] {
    var found: [TranslationUnit] = []
    try memory.readUnits { unit in
      let says = unit.variants.contains { variant in
        variant.text == text && (language.map { variant.language.matches($0) } ?? true)
      }
      if says { found.append(unit) }
      return true
    }
    return found
  }
}

extension Workspace {
  /// The memory to change: the one that is named, or that of the workspace.
  ///
  /// - Parameter creates: makes a named store where there is none.
  /// - Throws: `MemoryEditComplaint.several` where more than one is named, `WorkspaceComplaint.notFound`
  ///   without a workspace and a name.
  public func editableMemory(creates: Bool = false) throws -> EditableMemory {
    if memories.count > 1 { throw MemoryEditComplaint.several(memories) }
    if let path = memories.first, UnitFile(path).isStore {
      let isNew = !FileManager.default.fileExists(atPath: path)
      if isNew && !creates { throw FileComplaint.missing(path) }
      return EditableMemory(
        memory: try TranslationMemory.open(at: path), workspace: self,
        kind: .database(path, isNew: isNew))
    }
    if memories.isEmpty && root == nil { throw WorkspaceComplaint.notFound(from: ".") }
    let paths = memoryFiles()
    let there = paths.filter { FileManager.default.fileExists(atPath: $0) }
    let memory =
      there.isEmpty ? try TranslationMemory.inMemory() : try self.memory().members[0].memory
    let names = paths.map { (Self.memoryName(of: $0, in: root), $0) }
    return EditableMemory(
      memory: memory, workspace: self,
      kind: .files(Dictionary(names, uniquingKeysWith: { first, _ in first })))
  }
}

/// What can be wrong with a change of the memory.
public enum MemoryEditComplaint: Complaint, Hashable {
  /// Changes go to one memory.
  case several([String])
  /// Only TMX files and databases take new units.
  case notWritable(String)
  case emptyText
  case noSuchText(String)
  /// A unit has not the language, or has more than two.
  case noSuchSide(id: String, languages: [Language])
  case nothingToImport(String)
  /// The ending of a file to write names no format.
  case unknownEnding(String)

  /// Where it is, if it has a place.
  public var place: Place? { nil }
}

extension MemoryEditComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .several(let paths):
      "\(paths.joined(separator: ", ")): changes go to one memory; name one with --memory"
    case .notWritable(let path):
      "\(path): units are added to .tmx files and .sqlite databases; convert it first (tongwen convert)"
    case .emptyText: "a unit needs a text on both sides"
    case .noSuchText(let text):
      "no unit of the memory says exactly \"\(text)\"; 'tongwen memory search' finds parts of texts"
    case .noSuchSide(let id, let languages):
      "the unit '\(id)' has texts in \(languages.map(\.tag).joined(separator: ", ")); name the one to change with --to"
    case .unknownEnding(let path):
      "\(path): the ending names no format for a memory; .tmx, .tsv, .csv, .jsonl and .sqlite do"
    case .nothingToImport(let path):
      "\(path): is a folder, not a file, and holds none that a memory takes (TMX, TSV, CSV, XLIFF, PO, SQLite)"
    }
  }
}
