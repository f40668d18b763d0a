import ArgumentParser
import Tongwen

struct MemoryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the units of files to a memory: TMX, TSV, CSV, SQLite.",
    discussion: """
      A table names its languages in its first row (en, zh), or is read with --from and --to: source, \
      target and, if there is a third column, where the unit comes from. All files are added, or none. \
      In a workspace each file becomes a file of Memory/.
      """)

  @Argument(help: "The files; - is standard input.", completion: .file())
  var files: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let home = try workspace.home()
    var count = 0
    if home.store == nil {
      for file in files { count += try home.add(to: NamedFile(file).stem) { try read(file, $0) } }
    } else {
      count = try home.add(to: "") { add in for file in files { try read(file, add) } }
    }
    Output.say("\(count) units added to \(home.name)")
  }

  private func read(_ file: String, _ add: (TranslationUnit) throws -> Void) throws {
    try UnitFile(file, from: languages.from, to: languages.to).read(add)
  }
}

struct MemoryMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Bring memories together; units whose texts are there already are passed over.")

  @Argument(help: "The memories to take in.", completion: .file())
  var files: [String]

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let home = try workspace.home()
    var known = try KnownUnits(workspace.open().memory(ifPresent: home))
    var passed = 0
    let count = try home.add(to: "merged") { add in
      for file in files {
        try UnitFile(file, from: languages.from, to: languages.to).read { unit in
          if known.insert(unit) { try add(known.renamed(unit)) } else { passed += 1 }
        }
      }
    }
    Output.say("\(count) units added to \(home.name), \(passed) were there already")
  }
}

extension Workspace {
  /// What the memory holds before it is written to.
  fileprivate func memory(ifPresent home: MemoryHome) throws -> Memories {
    if let store = home.store { return Memories([Memories.Member(store)]) }
    return try memory()
  }
}

/// The texts and ids that a memory has.
struct KnownUnits {
  private var texts: Set<[String]> = []
  private var ids: Set<String> = []

  init(_ memories: Memories) throws {
    try memories.readUnits { unit in
      texts.insert(Self.key(unit))
      ids.insert(unit.id)
    }
  }

  /// False where the same texts are there.
  mutating func insert(_ unit: TranslationUnit) -> Bool { texts.insert(Self.key(unit)).inserted }

  /// The unit under an id of its own: one that another unit has is left out and given anew.
  mutating func renamed(_ unit: TranslationUnit) -> TranslationUnit {
    var unit = unit
    if !unit.id.isEmpty && !ids.insert(unit.id).inserted { unit.id = "" }
    return unit
  }

  private static func key(_ unit: TranslationUnit) -> [String] {
    unit.variants.map { "\($0.language.tag)\t\($0.text)" }.sorted()
  }
}
