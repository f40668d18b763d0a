import Foundation
import Tongwen

/// Documents with the beads that people found.
struct GoldFolder {
  struct Document {
    var name: String
    var source: [Segment]
    var target: [Segment]
    var gold: [GoldBead]
  }

  let languages: (source: Language, target: Language)
  private(set) var documents: [Document]

  init(_ path: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    let names = files.filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }
    let endings = Set(
      files.filter { !$0.hasSuffix(".gold") }.map { ($0 as NSString).pathExtension })
    let tags = endings.compactMap { Language($0) }.map(\.tag).sorted()
    guard tags.count == 2, let one = Language(tags[0]), let other = Language(tags[1]) else {
      throw BenchmarkError.twoLanguages(path)
    }
    languages = (one, other)
    documents = try names.map { name in
      Document(
        name: name, source: try Self.side("\(path)/\(name).\(tags[0])", one),
        target: try Self.side("\(path)/\(name).\(tags[1])", other),
        gold: try FileInput("\(path)/\(name).gold").text().text.split(separator: "\n")
          .compactMap(GoldBead.init))
    }
  }

  /// The documents with every segment a paragraph of its own, as in files that are read without being told
  /// that a line is a sentence.
  var withParagraphs: GoldFolder {
    var changed = self
    changed.documents = documents.map { document in
      var document = document
      for index in document.source.indices { document.source[index].unit = index }
      for index in document.target.indices { document.target[index].unit = index }
      return document
    }
    return changed
  }

  /// The documents with paragraphs of about so many beads, of which each side lacks the share `noise` and
  /// has as many of its own.
  func withParagraphs(every length: Double, noise: Double) -> GoldFolder {
    var random = Repeated(seed: 42)
    var changed = self
    changed.documents = documents.map { document in
      var document = document
      var starts = (source: Set<Int>(), target: Set<Int>())
      for cut in document.cuts() where random.next() * length < 1 {
        if random.next() >= noise { starts.source.insert(cut.source) }
        if random.next() >= noise { starts.target.insert(cut.target) }
      }
      document.source.begin(starts.source) { random.next() * length < noise }
      document.target.begin(starts.target) { random.next() * length < noise }
      return document
    }
    return changed
  }

  /// The documents cut into pieces of about so many source segments, where no bead crosses the cut.
  func cut(every length: Int) -> GoldFolder {
    var cut = self
    cut.documents = documents.flatMap { document in
      var pieces: [Document] = []
      var (source, target) = (0, 0)
      for (end, other) in document.cuts() where end - source >= length {
        pieces.append(document.piece(source..<end, target..<other))
        (source, target) = (end, other)
      }
      let rest = (source..<document.source.count, target..<document.target.count)
      return pieces + [document.piece(rest.0, rest.1)].filter { !$0.source.isEmpty }
    }
    return cut
  }

  private static func side(_ path: String, _ language: Language) throws -> [Segment] {
    try AlignmentSide.segmented(path, language: language).segments
  }
}

extension GoldFolder.Document {
  /// Ends of source and target that no bead crosses.
  fileprivate func cuts() -> [(source: Int, target: Int)] {
    var (reached, other) = (0, 0)
    var seen = Set<GoldBead>()
    return gold.compactMap { bead in
      (reached, other) = (
        max(reached, (bead.source.max() ?? -1) + 1), max(other, (bead.target.max() ?? -1) + 1)
      )
      seen.insert(bead)
      let isClean = gold.allSatisfy {
        seen.contains($0)
          || ($0.source.min() ?? reached) >= reached && ($0.target.min() ?? other) >= other
      }
      return isClean ? (reached, other) : nil
    }
  }

  fileprivate func piece(_ rows: Range<Int>, _ columns: Range<Int>) -> GoldFolder.Document {
    GoldFolder.Document(
      name: "\(name)-\(rows.lowerBound)", source: Array(source[rows]),
      target: Array(target[columns]),
      gold: gold.filter { bead in
        bead.source.allSatisfy(rows.contains) && bead.target.allSatisfy(columns.contains)
      }.map { $0.moved(-rows.lowerBound, -columns.lowerBound) })
  }
}

/// A bead as sets of segments; a few of people's beads have gaps.
struct GoldBead: Hashable {
  var source: [Int]
  var target: [Int]

  /// Reads `[0,1]:[0]`.
  init?(_ line: Substring) {
    let sides = line.split(separator: ":").map { side in
      side.split { !$0.isNumber }.compactMap { Int($0) }
    }
    guard sides.count >= 2 else { return nil }
    (source, target) = (sides[0], sides[1])
  }

  init(_ bead: Bead) { (source, target) = (Array(bead.source), Array(bead.target)) }

  func moved(_ rows: Int, _ columns: Int) -> GoldBead {
    var moved = self
    (moved.source, moved.target) = (source.map { $0 + rows }, target.map { $0 + columns })
    return moved
  }

  var isNull: Bool { source.isEmpty || target.isEmpty }
}

enum BenchmarkError: Error {
  case twoLanguages(String)
  case noConstant(String)
}

extension [Segment] {
  /// Numbers the paragraphs that begin at some segments and wherever else `also` says so.
  fileprivate mutating func begin(_ starts: Set<Int>, also: () -> Bool) {
    var unit = 0
    for index in indices {
      if also() || starts.contains(index) { unit += 1 }
      self[index].unit = unit
    }
  }
}

/// Numbers from 0 to 1, the same in every run.
private struct Repeated {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 33) / Double(1 << 31)
  }
}
