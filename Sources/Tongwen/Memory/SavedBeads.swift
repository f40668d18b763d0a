import Foundation

/// Beads of two documents as the translation units of a file in `Memory/`.
///
/// The ids are the document's name and a number, and no time is written, so that aligning the same
/// documents again gives the same file, and a changed sentence changes a few lines.
struct SavedBeads {
  /// The name of the document, which the file gets too: `0412`.
  let name: String
  let source: (segments: [Segment], language: Language)
  let target: (segments: [Segment], language: Language)

  /// A unit for each bead that has both sides, in the order of the source.
  func units(_ beads: [Bead]) -> [TranslationUnit] {
    let texts = beads.filter { !$0.isNull }.map { bead in
      (
        bead: bead, source: PairText(source.segments[bead.source]).text,
        target: PairText(target.segments[bead.target]).text
      )
    }
    return texts.enumerated().map { number, pair in
      TranslationUnit(
        id: "\(name)-\(number + 1)",
        variants: [
          .init(source.language, MarkedText(pair.source)),
          .init(target.language, MarkedText(pair.target)),
        ],
        origin: .init(file: name, position: "\(number + 1)", confidence: rounded(pair.bead)),
        context: .init(
          previous: number > 0 ? texts[number - 1].source : nil,
          next: number + 1 < texts.count ? texts[number + 1].source : nil))
    }
  }

  private func rounded(_ bead: Bead) -> Double { (bead.confidence * 100).rounded() / 100 }
}

extension Workspace {
  /// Writes the beads of two documents to `Memory/NAME.tmx`, replacing what was there for that name.
  ///
  /// - Parameter minimum: beads of a lower confidence, 0…1, are left out.
  /// - Returns: the file and how many units it holds.
  /// - Throws: `WorkspaceComplaint` without a workspace, `FileComplaint`
  public func save(
    _ beads: [Bead], of source: [Segment], _ sourceLanguage: Language, and target: [Segment],
    _ targetLanguage: Language, as name: String, minimum: Double = 0
  ) throws -> (file: String, count: Int) {
    let folder = try folder("Memory")
    let saved = SavedBeads(
      name: name, source: (source, sourceLanguage), target: (target, targetLanguage))
    let units = saved.units(beads.filter { $0.confidence >= minimum })
    let file = "\(folder)/\(name).tmx"
    try FileOutput.create(file) { sink in
      let writer = try TMXWriter(sink, header: TMXHeader(sourceLanguage: sourceLanguage))
      for unit in units { try writer.write(unit) }
      try writer.finish()
    }
    return (file, units.count)
  }

  /// Writes the units of several editions to `Memory/NAME.tmx`, all variants of a unit in one.
  ///
  /// - Returns: the file and how many units it holds.
  /// - Throws: `WorkspaceComplaint` without a workspace, `FileComplaint`
  public func save(_ editions: Editions, as name: String) throws -> (file: String, count: Int) {
    let folder = try folder("Memory")
    let units = editions.translationUnits(named: name)
    let file = "\(folder)/\(name).tmx"
    try FileOutput.write(BeadFormats.tmx(units, editions.sides.first?.language), to: file)
    return (file, units.count)
  }
}
