extension Workspace {
  /// An aligner that knows this house's terms.
  public func aligner(
    _ source: Language, _ target: Language, _ glossary: Glossary
  ) throws -> Aligner {
    Aligner(source: source, target: target)
  }
}
