/// Three or more editions of a document, aligned through one of them.
///
/// Each other edition is aligned with the pivot; where the beads of all of them end together, a unit
/// ends. So a unit holds a run of segments of every edition, some of them perhaps empty.
public struct Editions: Sendable {
  /// The pivot first, then the others in the order given.
  public let sides: [AlignmentSide]
  /// In order; together they cover every segment of every edition once.
  public let units: [Unit]

  /// What says the same in all editions.
  public struct Unit: Hashable, Sendable {
    /// For each side its run of segments.
    public var ranges: [Range<Int>]
    /// The lowest of the beads it is made of, 0…1.
    public var confidence: Double
  }

  /// Joins alignments of one pivot, each as beads from the pivot to a side.
  public init(pivot: AlignmentSide, others: [(side: AlignmentSide, beads: [Bead])]) {
    sides = [pivot] + others.map(\.side)
    units = Self.join(pivot.segments.count, others.map(\.beads))
  }

  /// The text of a unit in one of the editions.
  public func text(_ unit: Unit, _ side: Int) -> String {
    PairText(sides[side].segments[unit.ranges[side]]).text
  }

  private static func join(_ count: Int, _ alignments: [[Bead]]) -> [Unit] {
    var ends = [Int](repeating: 0, count: count + 1)
    for beads in alignments {
      for end in Set(beads.map(\.source.upperBound)) where end > 0 { ends[end] += 1 }
    }
    let cuts = (1..<max(count, 1)).filter { ends[$0] == alignments.count }
    var units: [Unit] = []
    var places = [Int](repeating: 0, count: alignments.count)
    var start = 0
    for cut in cuts + [count] {
      var unit = Unit(ranges: [start..<cut], confidence: 1)
      var (before, after): ([Unit], [Unit]) = ([], [])
      for (number, beads) in alignments.enumerated() {
        var taken = beads[places[number]...].prefix { $0.source.upperBound <= cut }
        places[number] += taken.count
        while let first = taken.first, first.source.isEmpty {
          before.append(alone(first, number, start, alignments.count))
          taken = taken.dropFirst()
        }
        while let last = taken.last, last.source.isEmpty {
          after.insert(alone(last, number, cut, alignments.count), at: 0)
          taken = taken.dropLast()
        }
        unit.ranges.append(
          (taken.first?.target.lowerBound ?? 0)..<(taken.last?.target.upperBound ?? 0))
        unit.confidence = min(unit.confidence, taken.map(\.confidence).min() ?? 1)
      }
      units += before + (unit.ranges.allSatisfy(\.isEmpty) ? [] : [unit]) + after
      start = cut
    }
    return units
  }

  /// What only one of the editions has.
  private static func alone(_ bead: Bead, _ number: Int, _ place: Int, _ others: Int) -> Unit {
    let ranges = (0..<others).map { $0 == number ? bead.target : 0..<0 }
    return Unit(ranges: [place..<place] + ranges, confidence: bead.confidence)
  }
}

extension Editions {
  /// The units as they are kept in a memory, all variants in one; those with fewer than two languages
  /// are left out.
  public func translationUnits(named name: String) -> [TranslationUnit] {
    let kept = units.filter { unit in unit.ranges.count { !$0.isEmpty } >= 2 }
    return kept.enumerated().map { number, unit in
      TranslationUnit(
        id: "\(name)-\(number + 1)",
        variants: sides.indices.filter { !unit.ranges[$0].isEmpty }.map {
          .init(sides[$0].language, MarkedText(text(unit, $0)))
        },
        origin: .init(
          file: name, position: "\(number + 1)",
          confidence: (unit.confidence * 100).rounded() / 100))
    }
  }

  /// One line a unit: the text of each edition and the confidence, the languages in the first line.
  public var tsv: String {
    let head = sides.map(\.language.tag).joined(separator: "\t") + "\tconfidence\n"
    return head
      + units.map { unit in
        sides.indices.map { ReviewFile.flat(text(unit, $0)).replacing("\t", with: " ") }
          .joined(separator: "\t") + "\t\(BeadFormats.rounded(unit.confidence))\n"
      }.joined()
  }
}
