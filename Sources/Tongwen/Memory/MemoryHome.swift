import Foundation

/// Where a change of the memory is written: into a store, or into the exchange files of a workspace.
public struct MemoryHome: Sendable {
  private enum Kind {
    case store(TranslationMemory)
    /// Exchange files, and the workspace they are in.
    case files([String], root: String?)
  }

  private let kind: Kind
  /// What messages call it.
  public let name: String

  /// The one memory that was named, made where there is none; else the files of the workspace.
  ///
  /// - Throws: `MemoryHomeComplaint` where there is neither, or more than one memory was named.
  public init(_ workspace: Workspace) throws {
    guard workspace.memories.count < 2 else { throw MemoryHomeComplaint.several }
    if let path = workspace.memories.first {
      name = path
      kind =
        UnitFile(path).isStore
        ? .store(try TranslationMemory.open(at: path)) : .files([path], root: nil)
    } else if let root = workspace.root {
      name = "Memory/"
      kind = .files(workspace.memoryFiles(), root: root)
    } else {
      throw MemoryHomeComplaint.nowhere
    }
  }

  /// The store, where it is one.
  public var store: TranslationMemory? {
    if case .store(let memory) = kind { memory } else { nil }
  }

  /// Adds units: to the store, to the file that was named, or to `Memory/DOCUMENT.tmx`.
  ///
  /// - Returns: how many were added.
  @discardableResult
  public func add(
    to document: String, _ read: (_ add: (TranslationUnit) throws -> Void) throws -> Void
  ) throws -> Int {
    switch kind {
    case .store(let memory):
      let count = try memory.add(from: read)
      try memory.settle()
      return count
    case .files(let files, let root):
      let path = root.map { "\($0)/Memory/\(document).tmx" } ?? files.first ?? document
      let file = ExchangeFile(path, root: root)
      var units = FileManager.default.fileExists(atPath: path) ? try file.units() : []
      let before = units.count
      try read { units.append($0) }
      try file.write(units)
      return units.count - before
    }
  }

  /// Removes units by id.
  ///
  /// - Returns: the ids that were there.
  @discardableResult
  public func remove(ids: Set<String>) throws -> Set<String> {
    switch kind {
    case .store(let memory):
      let found = try ids.filter { try memory.unit(id: $0) != nil }
      try memory.remove(ids: found)
      return found
    case .files(let files, let root):
      return try files.reduce(into: []) { found, path in
        found.formUnion(
          try ExchangeFile(path, root: root).change { ids.contains($0.id) ? nil : $0 })
      }
    }
  }

  /// Changes a unit.
  ///
  /// - Throws: `MemoryComplaint.notFound` where no unit has the id.
  public func edit(id: String, _ change: (inout TranslationUnit) -> Void) throws {
    switch kind {
    case .store(let memory):
      guard var unit = try memory.unit(id: id) else { throw MemoryComplaint.notFound(id: id) }
      change(&unit)
      try memory.add([unit])
    case .files(let files, let root):
      let found = try files.contains { path in
        try !ExchangeFile(path, root: root).change { unit in
          guard unit.id == id else { return unit }
          var unit = unit
          change(&unit)
          return unit
        }.isEmpty
      }
      if !found { throw MemoryComplaint.notFound(id: id) }
    }
  }
}

/// An exchange file that is read and written whole.
struct ExchangeFile {
  let path: String
  let root: String?

  init(_ path: String, root: String?) { (self.path, self.root) = (path, root) }

  func units() throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try UnitFile(path).read { units.append($0) }
    return units
  }

  func write(_ units: [TranslationUnit]) throws {
    var languages: [Language] = []
    for variant in units.lazy.flatMap(\.variants) where !languages.contains(variant.language) {
      languages.append(variant.language)
    }
    try UnitFile(path).write(languages: languages) { write in
      for unit in units { try write(unit) }
    }
  }

  /// Writes the file anew where a unit changes or goes (`nil`).
  ///
  /// Units without an id of their own are handed over with the id that the memory knows them by.
  ///
  /// - Returns: the ids of the units that changed.
  func change(_ body: (TranslationUnit) -> TranslationUnit?) throws -> Set<String> {
    var changed: Set<String> = []
    var names = UnitNames(Workspace.memoryName(of: path, in: root))
    let units = try units().compactMap { unit -> TranslationUnit? in
      var named = unit
      named.id = names.name(unit) { _ in false }
      let result = body(named)
      if result == named { return unit }
      changed.insert(named.id)
      return result
    }
    if !changed.isEmpty { try write(units) }
    return changed
  }
}

/// Why a change of the memory has no place to be written.
public enum MemoryHomeComplaint: Complaint {
  case several
  case nowhere

  public var place: Place? { nil }
}

extension MemoryHomeComplaint {
  public var message: String {
    switch self {
    case .several: "name one memory to write to: --memory FILE.sqlite or FILE.tmx"
    case .nowhere:
      "there is no memory to write to: name one with --memory FILE.sqlite, or work in a workspace ('tongwen init')"
    }
  }
}
