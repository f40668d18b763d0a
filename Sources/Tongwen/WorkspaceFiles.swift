import Foundation

extension Workspace {
  /// What `tongwen.yaml` says; the defaults where there is none.
  public func settings() throws -> Settings {
    guard let root else { return Settings() }
    let path = root + "/tongwen.yaml"
    guard FileManager.default.fileExists(atPath: path) else { return Settings() }
    return try Settings(yaml: FileInput(path).text().text, file: path)
  }

  /// The files of the glossary, in alphabetical order: those named, or those in `Glossary/`.
  public func glossaryFiles() -> [String] {
    if !glossaries.isEmpty { return glossaries }
    return files(in: "Glossary", endings: ["tbx", "xml", "tsv", "csv", "utx", "tab", "xlsx"])
  }

  /// The files of the memory, in alphabetical order: those named, or those in `Memory/`.
  public func memoryFiles() -> [String] {
    if !memories.isEmpty { return memories }
    return files(in: "Memory", endings: ["tmx", "tsv"])
  }

  private func files(in folder: String, endings: [String]) -> [String] {
    guard let root else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    return names.filter { name in endings.contains { name.lowercased().hasSuffix("." + $0) } }
      .filter { !$0.hasPrefix(".") }.sorted().map { root + "/" + folder + "/" + $0 }
  }
}
