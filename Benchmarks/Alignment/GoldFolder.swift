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
  let documents: [Document]

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

  private static func side(_ path: String, _ language: Language) throws -> [Segment] {
    try AlignmentSide.segmented(path, language: language).segments
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

  var isNull: Bool { source.isEmpty || target.isEmpty }
}

enum BenchmarkError: Error {
  case twoLanguages(String)
  case noConstant(String)
}
