extension Workspace {
  /// The glossary of the workspace's files, or of those named instead.
  public func glossary() throws -> Glossary {
    Glossary(try glossaryFiles().flatMap { try GlossaryFile.read($0) })
  }
}
