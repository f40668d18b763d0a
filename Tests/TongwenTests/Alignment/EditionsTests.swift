import Testing
import Tongwen

@Suite struct EditionsTests {
  private func side(_ tag: String, _ count: Int) -> AlignmentSide {
    AlignmentSide(
      file: "x.\(tag)", language: Language(tag) ?? .english,
      segments: (0..<count).map { Segment("\(tag)\($0)", trailing: " ") })
  }

  private func shapes(_ editions: Editions) -> [[String]] {
    editions.units.map { unit in unit.ranges.indices.map { editions.text(unit, $0) } }
  }

  @Test func aUnitEndsWhereAllEndTogether() {
    let editions = Editions(
      pivot: side("zh", 3),
      others: [
        (
          side("en", 3),
          [Bead(source: 0..<1, target: 0..<2), Bead(source: 1..<3, target: 2..<3)]
        ),
        (
          side("fr", 3),
          [
            Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<2, target: 1..<2),
            Bead(source: 2..<3, target: 2..<3),
          ]
        ),
      ])
    #expect(
      shapes(editions) == [["zh0", "en0 en1", "fr0"], ["zh1 zh2", "en2", "fr1 fr2"]])
  }

  @Test func whatOneEditionAloneHasStaysAlone() {
    let editions = Editions(
      pivot: side("zh", 2),
      others: [
        (
          side("en", 3),
          [
            Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<1, target: 1..<2),
            Bead(source: 1..<2, target: 2..<3),
          ]
        ),
        (side("fr", 1), [Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<2, target: 1..<1)]),
      ])
    #expect(
      shapes(editions) == [["zh0", "en0", "fr0"], ["", "en1", ""], ["zh1", "en2", ""]])
    #expect(editions.translationUnits(named: "x").map(\.variants.count) == [3, 2])
  }
}
