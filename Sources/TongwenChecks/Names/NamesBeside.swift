import TongwenText

/// Names in pinyin and the sources beside a pair: a name may stand in one segment of the draft and its characters in
/// the next of the source.
enum NamesBeside {
  /// A name that a neighbour of the source has almost.
  struct Near {
    var han: String
    var name: String
  }

  /// Whether a neighbour of the source reads a name, or has it in letters.
  static func read(_ name: String, _ pair: CheckedPair) -> Bool {
    pair.neighbours.compactMap(\.source).contains { side in
      side.text.contains(name) || side.readable.range(reading: name) != nil
    }
  }

  /// The name of a neighbour that a draft's name reads almost; `nil` where that is not certain: the family name
  /// must be right, the neighbour's draft must not have the name, and two characters count as a name only beside
  /// a word of office or speech.
  static func nearest(to name: String, _ pair: CheckedPair) -> Near? {
    for neighbour in pair.neighbours {
      guard let source = neighbour.source, source.language.code == "zh",
        let near = source.readable.nearest(to: name), isSure(near, name, source)
      else { continue }
      let drafts = [neighbour.target, pair.target]
      if drafts.contains(where: { $0.text.contains(near.name) }) { continue }
      return Near(han: source.slice(near.range), name: near.name)
    }
    return nil
  }

  private static func isSure(
    _ near: NearReading, _ name: String, _ side: CheckedPair.Side
  ) -> Bool {
    guard near.wrongSyllables == 1, family(of: near.name) == family(of: name) else { return false }
    let count = near.range.count / 3
    return count > 2 || isNamed(near.range, side)
  }

  private static func family(of name: String) -> String? {
    name.split(separator: " ").first.map { $0.lowercased() }
  }

  /// A title stands before the characters, or what a person does or is behind them.
  static func isNamed(_ range: Range<Int>, _ side: CheckedPair.Side) -> Bool {
    guard range.upperBound <= side.text.utf8.count else { return false }
    let (before, after) = (
      FoldedText(side.slice(0..<range.lowerBound)).scalars,
      FoldedText(side.slice(range.upperBound..<side.text.utf8.count)).scalars
    )
    return endsWithTitle(before[...]) || beginsWithVerb(after[...])
  }

  /// Whether folded characters end with an office or profession.
  static func endsWithTitle(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let last = scalars.last, titleEnds.contains(last) else { return false }
    return titles.contains { scalars.suffix($0.count).elementsEqual($0) }
  }

  /// Whether folded characters begin with what people do in reports, or with what they are called.
  static func beginsWithVerb(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let first = scalars.first, verbStarts.contains(first) else { return false }
    return verbs.contains { scalars.starts(with: $0) }
  }

  private static let titles = words(
    """
    记者 主任 院长 校长 部长 局长 市长 省长 县长 主席 书记 总裁 总经理 董事长 教授 博士 医生 律师 发言人 研究员 负责人 专家 代表 \
    委员 先生 女士 编辑 导演 演员 歌手 作家 画家 主持人 主演 队长 教练 同学 学生
    """)
  private static let verbs = words(
    """
    说 称 表示 介绍 指出 告诉 认为 透露 强调 坦言 回忆 解释 补充 报道 先生 女士 教授 博士 导演 主演 执导
    """)
  private static let titleEnds = ScalarSet(titles.compactMap(\.last))
  private static let verbStarts = ScalarSet(verbs.compactMap(\.first))

  private static func words(_ list: String) -> [[UInt32]] {
    list.split(separator: " ").map { FoldedText(String($0)).scalars }
  }
}
