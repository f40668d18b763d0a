import Testing
import Tongwen

/// Names that stand in one segment of the draft and in the next of the source.
@Suite struct NeighbourTests {
  private typealias Row = (zh: String, en: String)

  /// The names reported, each with its fix.
  private func misread(_ rows: [Row]) -> [String] {
    let checker = Checker()
    let pairs = rows.map { checker.pair(source: $0.zh, .chinese, target: $0.en, .english) }
    return zip(rows, checker.findings(in: Checker.withNeighbours(pairs))).flatMap { row, found in
      found.filter { $0.rule == "name.pinyin" }.map { finding in
        let bytes = Array(row.en.utf8)[finding.target ?? 0..<0]
        return String(decoding: bytes, as: UTF8.self) + " → "
          + (finding.fixes.first?.replacement ?? "")
      }
    }
  }

  @Test func aNameIsReadInTheSegmentBeside() {
    #expect(
      misread([
        ("“项目进展顺利。”", "\"The project is going well,\" said Li Min, deputy director."),
        ("副主任李明说，明年完工。", "It will be completed next year."),
      ]) == ["Li Min → Li Ming"])
    #expect(
      misread([
        ("记者杨召奎报道。", "The project is going well."),
        ("项目进展顺利。", "Reported by Yang Zhoukui."),
      ]) == ["Yang Zhoukui → Yang Zhaokui"])
  }

  @Test func aNameThatTheSegmentBesideReadsIsRight() {
    #expect(
      misread([
        ("“项目进展顺利。”", "\"The project is going well,\" said Li Ming, deputy director."),
        ("副主任李明说，明年完工。", "It will be completed next year."),
      ]) == [])
    #expect(
      misread([
        ("张勇说，项目进展顺利。", "Zhang Qiang said the project was going well."),
        ("张强表示赞同。", "He agreed."),
      ]) == [])
  }

  @Test func whatIsNotCertainIsLeftAlone() {
    // The draft has both names; the family name is another; no word says that a person is meant.
    #expect(
      misread([
        ("会议结束。", "The meeting ended, said Li Min."),
        ("副主任李明说，明年完工。", "It will be completed next year, Li Ming said."),
      ]) == [])
    #expect(
      misread([
        ("会议结束。", "The meeting ended, said Ni Ming."),
        ("副主任李明说，明年完工。", "It will be completed next year."),
      ]) == [])
    #expect(
      misread([
        ("会议结束。", "The meeting ended, said Yu Si."),
        ("于是大家回家。", "So everybody went home."),
      ]) == [])
  }
}
