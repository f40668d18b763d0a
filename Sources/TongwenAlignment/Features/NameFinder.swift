import TongwenText

/// Names by their readings: 王家功 and Wang Jiagong, 重庆 and Chongqing.
///
/// Runs of capitalised words, each divisible into pinyin syllables, are looked for among the readings of
/// consecutive Han characters; whole words only, in either order of family and given name.
struct NameFinder {
  /// A name as syllables, in the numbers of `syllables`.
  private struct Name {
    var tokens: Range<Int>
    var segment: Int
    var number: UInt32
    var strength: Float
  }

  private let readings = Readings.mandarin
  private var syllables = Interner()
  /// Where a sequence of syllables goes on: node and syllable to node. Nodes are numbered from 1.
  private var edges: [UInt64: UInt32] = [:]
  private var firsts: [UInt32: UInt32] = [:]
  private var nodes: UInt32 = 0
  /// Nodes that end a name.
  private var ends: Set<UInt32> = []
  private var names: [Name] = []
  private var splits: [UInt32: [[String]]] = [:]

  /// Syllables of a name by how strongly they speak: one may be chance.
  private static let strengths: [Float] = [0, 0.1, 0.3, 0.4]
  private static let longestName = 6

  /// Finds the names of the Latin side and their readings on the Han side.
  mutating func collect(
    latin: PreparedText, _ segments: [Segment], han: PreparedText, surfaces: Interner,
    isLatinRow: Bool, _ collector: inout MentionCollector
  ) {
    let common = Self.lowerCaseWords(latin, segments)
    for segment in 0..<latin.count {
      for run in runs(latin, segments[segment].text, segment) {
        enter(run, latin, segment, surfaces, common)
      }
    }
    for name in names {
      collector.add(
        .name, number: name.number, strength: name.strength, isRow: isLatinRow,
        segment: name.segment, tokens: name.tokens)
    }
    find(in: han, surfaces, isRow: !isLatinRow, &collector)
  }

  // MARK: The Latin side

  /// Words that stand in small letters somewhere, so that alone they are no sure names: Long, Men, Song.
  private static func lowerCaseWords(_ text: PreparedText, _ segments: [Segment]) -> Set<UInt32> {
    var words: Set<UInt32> = []
    for segment in 0..<text.count {
      segments[segment].text.withBytes { bytes in
        for at in text.tokenRange(segment) where (97...122).contains(bytes[text.ranges[at]]) {
          words.insert(text.surfaces[at])
        }
      }
    }
    return words
  }

  /// Runs of capitalised words joined by single spaces or hyphens; after a hyphen small letters are fine.
  private func runs(_ text: PreparedText, _ whole: String, _ segment: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    whole.withBytes { bytes in
      var start: Int?
      for at in text.tokenRange(segment) {
        let isCapital = (65...90).contains(bytes[text.ranges[at]])
        let gap = at > 0 && start != nil ? bytes.gap(text.ranges[at - 1], text.ranges[at]) : 0
        let goesOn = gap == 45 || gap == 32 && isCapital
        if let begun = start, !goesOn {
          runs.append(begun..<at)
          start = nil
        }
        if start == nil, isCapital { start = at }
      }
      if let start { runs.append(start..<text.tokenRange(segment).upperBound) }
    }
    return runs
  }

  private mutating func enter(
    _ run: Range<Int>, _ text: PreparedText, _ segment: Int, _ surfaces: Interner,
    _ common: Set<UInt32>
  ) {
    for first in run {
      var sequences: [[String]] = [[]]
      for last in first..<min(run.upperBound, first + 4) {
        let splits = splits(of: text.surfaces[last], surfaces)
        if splits.isEmpty { break }
        sequences = sequences.flatMap { head in splits.map { head + $0 } }.prefix(6)
          .filter { $0.count <= Self.longestName }
        let isAlone = last == first
        for sequence in sequences {
          if isAlone, sequence.count == 1, common.contains(text.surfaces[first]) { continue }
          if isAlone, sequence.count == 1, EnglishSyllables.contains(sequence[0]) { continue }
          add(sequence, first..<last + 1, segment)
          if !isAlone, let turned = splits.first.map({ $0 + sequence.dropLast($0.count) }) {
            add(turned, first..<last + 1, segment)
          }
        }
      }
    }
  }

  private mutating func splits(of surface: UInt32, _ surfaces: Interner) -> [[String]] {
    if let known = splits[surface] { return known }
    let found = readings.splits(of: surfaces.words[Int(surface)], limit: 8)
      .sorted { $0.count < $1.count }.prefix(3)
    splits[surface] = Array(found)
    return Array(found)
  }

  private mutating func add(_ sequence: [String], _ tokens: Range<Int>, _ segment: Int) {
    var node: UInt32 = 0
    for syllable in sequence {
      let number = syllables.number(of: syllable)
      let edge = UInt64(node) << 32 | UInt64(number)
      if let next = edges[edge] {
        node = next
      } else {
        nodes += 1
        edges[edge] = nodes
        if node == 0 { firsts[number] = nodes }
        node = nodes
      }
    }
    ends.insert(node)
    names.append(
      Name(
        tokens: tokens, segment: segment, number: node,
        strength: Self.strengths[min(sequence.count, 3)]))
  }

  // MARK: The Han side

  private func find(
    in text: PreparedText, _ surfaces: Interner, isRow: Bool, _ collector: inout MentionCollector
  ) {
    var known: [UInt32: [UInt32]] = [:]
    for segment in 0..<text.count {
      let range = text.tokenRange(segment)
      let read = range.map { at -> [UInt32] in
        let surface = text.surfaces[at]
        if let numbers = known[surface] { return numbers }
        let numbers = numbers(ofReadings: surfaces.words[Int(surface)])
        known[surface] = numbers
        return numbers
      }
      for start in read.indices where read[start].contains(where: { firsts[$0] != nil }) {
        walk(read, start, 0, start) { node, end in
          collector.add(
            .name, number: node, strength: 1, isRow: isRow, segment: segment,
            tokens: range.lowerBound + start..<range.lowerBound + end)
        }
      }
    }
  }

  private func numbers(ofReadings surface: String) -> [UInt32] {
    guard let character = surface.first, surface.unicodeScalars.count == 1 else { return [] }
    return readings.readings(of: character).compactMap { syllables.known($0) }
  }

  private func walk(
    _ read: [[UInt32]], _ at: Int, _ node: UInt32, _ start: Int, _ body: (UInt32, Int) -> Void
  ) {
    guard at < read.count, at - start < Self.longestName else { return }
    for syllable in read[at] {
      guard let next = edges[UInt64(node) << 32 | UInt64(syllable)] else { continue }
      if ends.contains(next) { body(next, at + 1) }
      walk(read, at + 1, next, start, body)
    }
  }
}

/// Pinyin syllables that are English words and so no names by themselves.
enum EnglishSyllables {
  static func contains(_ syllable: String) -> Bool { words.contains(syllable) }

  private static let words: Set<String> = [
    "a", "an", "ban", "bang", "bin", "can", "chin", "dang", "den", "die", "ding", "dong", "fan",
    "fen", "gang", "hang", "he", "hen", "hue", "lie", "long", "man", "me", "men", "mien", "nun",
    "pan", "pang", "pen", "pin", "ping", "ran", "rang", "sang", "she", "song", "sun", "tan", "tang",
    "tie", "wan", "yin", "you",
  ]
}

extension String {
  fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first byte of a range.
  fileprivate subscript(range: Range<Int32>) -> UInt8 { self[Int(range.lowerBound)] }

  /// The single byte between two tokens; 0 where there is none or more.
  fileprivate func gap(_ one: Range<Int32>, _ other: Range<Int32>) -> UInt8 {
    other.lowerBound == one.upperBound + 1 ? self[Int(one.upperBound)] : 0
  }
}
