import GRDB
import TongwenText

extension TranslationMemory {
  /// The longest parts of a text that the memory holds word for word, in the order of the text. Case, width
  /// and numbers make no difference.
  ///
  ///     // the memory holds 两江新区的外贸进出口额增长
  ///     try memory.fragments(of: "重庆的外贸进出口额下降", from: .chinese, to: .english)  // 外贸进出口额
  ///
  /// Reads all texts of the language once: about 30 ms at a million.
  ///
  /// - Parameter isContent: whether a part may begin and end with a word, or a character where words are not
  ///   spaced; there it also begins and ends where words do.
  public func fragments(
    of text: String, from: Language, to: Language, options: FragmentOptions = FragmentOptions(),
    isContent: (String) -> Bool = { _ in true }
  ) throws -> [Fragment] {
    let tokens = PartTokens(text, from, isContent: isContent)
    guard (2...TextForms.mostTokens).contains(tokens.identities.count) else { return [] }
    return try store.read { database in
      var parts = PartCollector(tokens, options)
      for (number, language) in try languages(matching: from, database) {
        let index = try catalogue.index(number, language, database)
        for segment in index.segments {
          segment.runs(of: tokens.identities) { parts.insert($0, row: $1) }
        }
        index.live.runs(of: tokens.identities) { parts.insert($0, row: $1) }
      }
      let reader = FragmentReader(reader: store.reader(database), to: to, most: options.examples)
      return try parts.best().compactMap { try reader.fragment($0, tokens) }
    }
  }

  /// Some units, evenly from all that were ever added: what texts of this memory are like.
  public func sample(_ count: Int) throws -> [TranslationUnit] {
    try store.read { database in
      let last = try UnitWriter.last("unit", database)
      let reader = store.reader(database)
      let step = max(1, last / Int64(max(count, 1)))
      return try stride(from: 1, through: last, by: Int64.Stride(step)).compactMap {
        try reader.unit(row: $0)
      }
    }
  }
}

/// Reads the units that hold a part of a text.
private struct FragmentReader {
  let reader: UnitReader
  let to: Language
  let most: Int

  /// `nil` where none of the units is left or has the target language.
  func fragment(
    _ found: (part: Range<Int>, count: Int, rows: [Int64]), _ tokens: PartTokens
  ) throws -> Fragment? {
    var examples: [Fragment.Example] = []
    var targets: Set<String> = []
    for row in found.rows where examples.count < most {
      guard let example = try example(row, length: found.part.count),
        targets.insert(example.target.text).inserted
      else { continue }
      examples.append(example)
    }
    guard !examples.isEmpty else { return nil }
    let (first, last) = (
      tokens.ranges[found.part.lowerBound], tokens.ranges[found.part.upperBound - 1]
    )
    return Fragment(
      range: first.lowerBound..<last.upperBound, count: found.count,
      examples: examples.filter(\.isWhole) + examples.filter { !$0.isWhole })
  }

  private func example(_ row: Int64, length: Int) throws -> Fragment.Example? {
    guard let (unit, variant, _) = try reader.unit(ofVariant: row),
      unit.variants.indices.contains(variant),
      let target = unit.target(in: to, besides: variant)
    else { return nil }
    let source = unit.variants[variant]
    let size = MatchToken.tokens(of: source.text).count(where: \.isCompared)
    return Fragment.Example(unit: unit, source: source, target: target, isWhole: size == length)
  }
}

extension IndexSegment {
  /// Calls with the runs of a text's tokens that texts hold, as positions of the text, and the row.
  func runs(of identities: [UInt64], _ found: (Range<Int>, _ row: Int64) -> Void) {
    let scan = RunScan(identities.map(vocabulary.find), vocabulary: vocabulary.keys.count)
    words.forEachText { row, text in
      scan.runs(in: text) { found($0, header.low + Int64(row)) }
    }
  }
}

extension IndexTexts {
  /// Calls with the runs of a text's tokens that texts hold, as positions of the text, and the row.
  func runs(of identities: [UInt64], _ found: (Range<Int>, _ row: Int64) -> Void) {
    let scan = RunScan(identities.map(vocabulary.find), vocabulary: vocabulary.count)
    words.forEachText { row, text in
      scan.runs(in: text) { found($0, base + Int64(row)) }
    }
  }
}
