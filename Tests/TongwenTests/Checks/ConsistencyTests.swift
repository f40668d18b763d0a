import Testing
import Tongwen

/// What only a whole document shows.
@Suite struct ConsistencyTests {
  private typealias Row = (zh: String, en: String)

  private static let glossary = Glossary([
    ConceptEntry(
      id: "institute",
      terms: [
        Term("重庆研究院", .chinese), Term("Chongqing Research Institute", .english),
        Term("Chongqing Academy of Research", .english, status: .admitted),
        Term("Research Institute", .english, status: .admitted),
        Term("CRI", .english, status: .admitted, kind: .abbreviation),
      ])
  ])

  /// Rules with the number of the pair that they are reported for.
  private func said(_ rows: [Row]) -> [String] {
    let checker = Checker(glossary: Self.glossary)
    let pairs = rows.map { checker.pair(source: $0.zh, .chinese, target: $0.en, .english) }
    return checker.findings(in: Checker.withNeighbours(pairs)).enumerated().flatMap { pair, found in
      found.filter { $0.category == .consistency }.map { "\(pair) \($0.rule)" }
    }
  }

  @Test func oneSentenceIsTranslatedInOneWay() {
    let rows = [("项目今年启动。", "The project starts now."), ("会议结束。", "The meeting ended.")]
    #expect(said(rows + [("项目今年启动。", "The project starts now.")]) == [])
    #expect(said(rows + [("项目今年启动。", "The project begins.")]) == ["2 consistency.target"])
    #expect(said(rows + [("项目今年启动。", "THE PROJECT  starts now.")]) == [])
    #expect(said([("是的。", "Yes."), ("是的。", "Indeed.")]) == [])
  }

  @Test func oneTranslationStandsForOneSentence() {
    let rows = [("项目今年启动。", "The project starts now.")]
    #expect(
      said(rows + [("工程如今开始。", "The project starts now.")]) == ["1 consistency.source"])
    #expect(said(rows + [("工程如今开始。", "The works begin now.")]) == [])
  }

  @Test func aTermHasOneNameInADocument() {
    let full = ("他在重庆研究院工作。", "He works at the Chongqing Research Institute.")
    let other = ("重庆研究院已经建成。", "The Chongqing Academy of Research is complete.")
    #expect(said([full, other]) == ["1 consistency.term"])
    #expect(said([full, full]) == [])
    #expect(said([full, other, full]) == ["1 consistency.term"])
  }

  @Test func afterTheFullNameComesAShortOne() {
    let full = ("他在重庆研究院工作。", "He works at the Chongqing Research Institute.")
    #expect(said([full, ("重庆研究院已经建成。", "The Research Institute is complete.")]) == [])
    #expect(said([full, ("重庆研究院已经建成。", "CRI is complete.")]) == [])
  }

  @Test func aPairByItselfIsConsistent() {
    #expect(said([("项目今年启动。", "The project starts now.")]) == [])
  }
}
