import Foundation
import Testing
import Tongwen

/// The golden cases of `Tests/Cases/align`: sections of segments by language, then the beads.
@Suite struct AlignmentCases {
  @Test(arguments: Cases.files("align", "txt"))
  func textsAreAlignedAsExpected(_ file: String) throws {
    let sections = try Self.sections(Cases.text("align", file))
    try #require(sections.count == 3 && sections[2].name == "beads")
    let sides = try sections.prefix(2).map { section in
      let language = try #require(Language(section.name))
      return AlignmentSide(
        file: file, language: language,
        segments: AlignmentSide.segments(ofLines: section.text, language: language))
    }
    let alignment = Aligner(source: sides[0].language, target: sides[1].language)
      .alignments(of: [(sides[0].segments, sides[1].segments, [])])[0]
    let pair = AlignedPair(
      name: file, source: sides[0], target: sides[1], beads: alignment.beads)
    #expect(BeadFormats.beads(pair) == sections[2].text)
    #expect(!alignment.isDoubtful)
  }

  private static func sections(_ text: String) -> [(name: String, text: String)] {
    text.components(separatedBy: "== ").dropFirst().map { section in
      let lines = section.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
    }
  }
}
