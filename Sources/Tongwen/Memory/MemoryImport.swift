import Foundation

/// What an import did, in numbers of units.
public struct MemoryImport: Sendable {
  /// Units that were not there.
  public var added = 0
  /// There before under the same id, with another text.
  public var replaced = 0
  /// There before, with nothing to change.
  public var unchanged = 0
  /// What is wrong with units that were left out.
  public var invalid: [any Complaint] = []
  /// What was read.
  public var read: [String] = []
  /// The files or the database that hold the units now.
  public var written: [String] = []

  /// One with the defaults.
  public init() {}

  /// How an import is made.
  public struct Options {
    /// The languages of tables that do not name them.
    public var from: Language?
    /// The language of a table's second column.
    public var to: Language?
    /// Leaves out what is not sound instead of ending.
    public var skipsInvalid = false
    /// Is told the file being read and how many of its bytes were.
    public var progress: (_ file: String, _ bytes: Int) -> Void = { _, _ in }

    /// One with the defaults.
    public init() {}
  }
}

extension EditableMemory {
  /// Takes over the units of files and folders: all of them, or none where one cannot be read.
  ///
  /// In a workspace each file becomes `Memory/NAME.tmx`; taken again, units that are there stay, changed
  /// ones are replaced, new ones added.
  ///
  /// - Throws: a `Complaint` with its place; then nothing is changed.
  public func take(
    _ inputs: [String], _ options: MemoryImport.Options = MemoryImport.Options()
  ) throws -> MemoryImport {
    var result = MemoryImport()
    do {
      result.read = try inputs.flatMap(MemoryInput.files)
    } catch {
      if case .database(let path, isNew: true) = kind { Self.discard(path) }
      throw error
    }
    switch kind {
    case .database(let path, let isNew):
      do {
        result.added = try memory.add { add in
          for file in result.read { try read(file, options, &result.invalid, add) }
        }
        try memory.settle()
      } catch {
        if isNew { Self.discard(path) }
        throw error
      }
      result.written = [path]
    case .files: try takeIntoFiles(options, &result)
    }
    return result
  }

  /// Takes away a store that was made for nothing.
  private static func discard(_ path: String) {
    for ending in ["", "-wal", "-shm", ".index"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }

  private func takeIntoFiles(
    _ options: MemoryImport.Options, _ result: inout MemoryImport
  ) throws {
    var sources: [String: [String]] = [:]
    for input in result.read {
      sources[try file(named: MemoryInput.stem(input)), default: []].append(input)
    }
    let targets = sources.keys.sorted()
    try FileOutput.create(targets) { index, sink in
      var merge = try UnitFileMerge(targets[index], sink)
      for input in sources[targets[index]] ?? [] {
        try read(input, options, &result.invalid) { try merge.take($0) }
      }
      try merge.finish(&result)
    }
    result.written = targets
    _ = try workspace.memory()
  }

  /// Adds units to a file.
  func take(_ units: [TranslationUnit], into path: String) throws -> MemoryImport {
    var result = MemoryImport()
    try FileOutput.create([path]) { _, sink in
      var merge = try UnitFileMerge(path, sink)
      for unit in units { try merge.take(unit) }
      try merge.finish(&result)
    }
    result.written = [path]
    return result
  }

  private func read(
    _ file: String, _ options: MemoryImport.Options, _ invalid: inout [any Complaint],
    _ body: (TranslationUnit) throws -> Void
  ) throws {
    var skipped: [any Complaint] = []
    defer { invalid += skipped }
    try withoutActuallyEscaping(body) { body in
      try UnitFile(file, from: options.from, to: options.to).read(
        onInvalid: options.skipsInvalid ? { skipped.append($0) } : nil, refusesEmpty: true,
        progress: { options.progress(file, $0) }, body)
    }
  }
}

/// Units taken into a TMX file, new or there before. Those without an id get one made of the file's name
/// and their texts, which they keep when they are changed.
struct UnitFileMerge {
  private let name: String
  private let writer: TMXWriter
  private var units: [TranslationUnit] = []
  private var byID: [String: Int] = [:]
  private var byText: [String: Int] = [:]
  private var given: Set<String> = []
  private var result = MemoryImport()
  private let isNew: Bool

  /// Begins the file with the header that it has.
  init(_ path: String, _ sink: ByteSink) throws {
    name = MemoryInput.stem(path)
    isNew = !FileManager.default.fileExists(atPath: path)
    var header = TMXHeader(sourceLanguage: nil)
    if !isNew {
      var units: [TranslationUnit] = []
      try TMX.read(FileInput(path), header: { header = $0 }, { units.append($0) })
      self.units = units
    }
    writer = try TMXWriter(sink, header: header)
    for (index, unit) in units.enumerated() { remember(unit, index) }
  }

  private mutating func remember(_ unit: TranslationUnit, _ index: Int) {
    if !unit.id.isEmpty { byID[unit.id] = index }
    byText[UnitKey.text(unit)] = index
  }

  mutating func take(_ unit: TranslationUnit) throws {
    if isNew {
      result.added += 1
      return try writer.write(named(unit))
    }
    if unit.id.isEmpty, byText[UnitKey.text(unit)] != nil || byID[base(unit)] != nil {
      result.unchanged += 1
    } else if !unit.id.isEmpty, let index = byID[unit.id] {
      if units[index] == unit { result.unchanged += 1 } else { result.replaced += 1 }
      units[index] = unit
    } else {
      let unit = named(unit)
      remember(unit, units.count)
      units.append(unit)
      result.added += 1
    }
  }

  private func base(_ unit: TranslationUnit) -> String { "\(name)-\(UnitKey.hash(unit))" }

  /// The unit with an id; units that say the same are told apart by a number.
  private mutating func named(_ unit: TranslationUnit) -> TranslationUnit {
    if !unit.id.isEmpty { return unit }
    var unit = unit
    let base = base(unit)
    unit.id = base
    var number = 2
    while !given.insert(unit.id).inserted {
      unit.id = "\(base)-\(number)"
      number += 1
    }
    return unit
  }

  /// Writes what is left and adds up.
  mutating func finish(_ total: inout MemoryImport) throws {
    for unit in units { try writer.write(unit) }
    try writer.finish()
    total.added += result.added
    total.replaced += result.replaced
    total.unchanged += result.unchanged
  }
}

/// What is named to an import: files, and folders with everything in them.
enum MemoryInput {
  /// The files of a name, those of a folder in alphabetical order.
  static func files(_ path: String) throws -> [String] {
    let endings = Formats.all.compactMap { $0 as? any MemoryFormat }.flatMap(\.endings)
    let files = InputFiles.files(path, endings: endings + ["sqlite"])
    if files.isEmpty { throw MemoryEditComplaint.nothingToImport(path) }
    return files
  }

  /// The name of a file without folder and endings: `news` of `in/news.tmx.gz`.
  static func stem(_ path: String) -> String {
    if path == "-" { return "imported" }
    let name = path.split(separator: "/").last ?? ""
    let stem = name.prefix { $0 != "." }
    return stem.isEmpty ? "imported" : String(stem)
  }
}
