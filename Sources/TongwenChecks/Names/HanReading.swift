import TongwenText

/// Chinese names of a draft that are nearly read as a name of the source: 李敏 for Li Ming.
enum HanReading {
  /// A name of the source in pinyin, and the characters of the draft.
  struct Miss {
    /// UTF-8 bytes of the source.
    var name: Range<Int>
    /// The characters, in UTF-8 bytes of the draft, and how they are read.
    var near: NearReading
  }

  /// - Parameter names: names of two words in pinyin in the source.
  static func misses(of names: [Range<Int>], in pair: CheckedPair) -> [Miss] {
    guard let source = pair.source, !names.isEmpty else { return [] }
    let text = pair.target.readable
    var seen: Set<String> = []
    return names.compactMap { range in
      let name = source.slice(range)
      guard seen.insert(name).inserted, text.range(reading: name) == nil,
        !pair.target.text.contains(name),
        !isBeside(name, pair), let near = text.nearest(to: name), near.wrongSyllables == 1,
        NamesBeside.isNamed(near.range, pair.target) || near.range.count > 6
      else { return nil }
      return Miss(name: range, near: near)
    }
  }

  /// A neighbour of the draft has characters that read the name.
  private static func isBeside(_ name: String, _ pair: CheckedPair) -> Bool {
    pair.neighbours.contains { $0.target.readable.range(reading: name) != nil }
  }
}
