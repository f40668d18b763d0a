import Foundation

/// Dictionaries that users own: in `Memory/dictionaries/`, one table a dictionary, two columns named by
/// their languages, the renderings of a headword between semicolons.
extension Workspace {
  /// The folder of the workspace's dictionaries.
  public var dictionaryFolder: String? { root.map { $0 + "/Memory/dictionaries" } }

  /// The files of the workspace's dictionaries, in alphabetical order.
  public func dictionaryFiles() -> [String] {
    guard let dictionaryFolder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: dictionaryFolder)) ?? []
    return names.filter { $0.hasSuffix(".tsv") && !$0.hasPrefix(".") }.sorted()
      .map { dictionaryFolder + "/" + $0 }
  }

  /// The dictionaries between two languages, in either direction.
  ///
  /// - Throws: `FileComplaint`, `DictionaryComplaint`
  public func dictionaries(_ source: Language, _ target: Language) throws -> [BilingualDictionary] {
    let codes = Set([source.code, target.code])
    return try dictionaryFiles().compactMap { file in
      let dictionary = try DictionaryFile.read(file, format: .table, source: nil, target: nil)
      return Set([dictionary.source.code, dictionary.target.code]) == codes ? dictionary : nil
    }
  }

  /// Takes a user's dictionary into the workspace.
  ///
  /// - Returns: the file it stands in now.
  /// - Throws: `WorkspaceComplaint` without a workspace, `FileComplaint`
  public func save(_ dictionary: BilingualDictionary, as name: String) throws -> String {
    guard let dictionaryFolder else { throw WorkspaceComplaint.notFound(from: ".") }
    do {
      try FileManager.default.createDirectory(
        atPath: dictionaryFolder, withIntermediateDirectories: true)
    } catch {
      throw WorkspaceComplaint.cannotCreate(
        dictionaryFolder, reason: String(cString: strerror(errno)))
    }
    let file = "\(dictionaryFolder)/\(name).tsv"
    try FileOutput.write(DictionaryFile.table(dictionary), to: file)
    return file
  }
}
