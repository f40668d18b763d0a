extension Workspace {
  /// What `tongwen.yaml` says of segmentation, its SRX file read.
  ///
  /// - Throws: a `Complaint` where the settings or the SRX file cannot be read.
  public func segmentationRules() throws -> SegmentationRules {
    let settings = try settings()
    var rules = SegmentationRules(
      neverBreakAfter: settings.neverBreakAfter, alwaysBreakAfter: settings.alwaysBreakAfter,
      srxReplaces: settings.segmentationRulesReplace)
    if let root, let file = settings.segmentationRules {
      let path = file.hasPrefix("/") ? file : root + "/" + file
      rules.srx = try SRX.read(FileInput(path))
    }
    return rules
  }

  /// A segmenter for a language with the rules of this workspace.
  ///
  /// - Throws: `SRXComplaint` and what `segmentationRules()` throws.
  public func segmenter(for language: Language) throws -> Segmenter {
    try Segmenter(language: language, rules: segmentationRules())
  }
}
