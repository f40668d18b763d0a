extension Workspace {
  /// The glossary of the workspace's files, or of those named instead.
  ///
  /// - Throws: a `Complaint` with the place of what is wrong in a file.
  public func glossary() throws -> Glossary {
    Glossary(try glossaryFiles().flatMap { try GlossaryFile($0).read() })
  }

  /// The file that new entries go to: the first TBX file of the glossary, else `Glossary/names.tbx`.
  public func glossaryFileForNewEntries() throws -> String {
    if let file = glossaryFiles().first(where: { GlossaryFile($0).format == .tbx }) { return file }
    return try folder("Glossary") + "/names.tbx"
  }

  /// Adds terms to the entry that has the first of them, or makes a new entry of them.
  ///
  /// - Returns: the entry as it is now, and whether it is new.
  /// - Throws: `GlossaryWritingComplaint` where an entry has all of the terms already.
  public func addToGlossary(
    _ terms: [Term], notes: [String] = [], sources: [String] = [], id: String? = nil
  )
    throws -> (entry: ConceptEntry, isNew: Bool)
  {
    let edit = GlossaryEdit(self)
    return try edit.add(terms, notes: notes, sources: sources, id: id)
  }

  /// Takes an entry out of its file, by its id or by one of its terms.
  ///
  /// - Throws: `GlossaryWritingComplaint` where there is none, or more than one.
  public func removeFromGlossary(_ name: String) throws -> ConceptEntry {
    try GlossaryEdit(self).remove(name)
  }

  /// Takes over the entries of files and folders: new ones are added, those whose id is there are
  /// replaced. All files are read before anything is written.
  ///
  /// - Parameter onInvalid: takes what is wrong with an entry, which is then left out.
  /// - Returns: what was done, for each file.
  /// - Throws: a `Complaint` with its place; then nothing is changed.
  public func importGlossary(
    _ inputs: [String], languages: [Language] = [],
    onInvalid: ((any Complaint) throws -> Void)? = nil
  ) throws -> [GlossaryImport] {
    let files = try inputs.flatMap(GlossaryFile.files)
    return try GlossaryEdit(self).take(
      files.map { ($0, try GlossaryFile($0).read(languages: languages, onInvalid: onInvalid)) })
  }
}

/// What an import of a file did, in numbers of entries.
public struct GlossaryImport: Hashable, Sendable {
  /// The file that was read.
  public var source: String
  /// Entries that were not there.
  public var added = 0
  /// Entries whose content changed.
  public var replaced = 0
  /// There already, with nothing to change.
  public var unchanged = 0
  /// The file that holds them now.
  public var file: String

  init(source: String, file: String) { (self.source, self.file) = (source, file) }
}
