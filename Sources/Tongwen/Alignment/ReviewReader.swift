/// Reads a review file back: the beads that a person confirmed or made.
public struct ReviewReader {
  private let source: AlignmentSide
  private let target: AlignmentSide
  private let file: String
  private var block: Block?
  private var confirmed: [Bead] = []
  /// How far the blocks before have come on each side, confirmed or not.
  private var reached = (source: 0, target: 0)
  /// The line on which each segment stood.
  private var seen: [SegmentName: Int] = [:]

  private struct SegmentName: Hashable {
    var isSource: Bool
    var number: Int
  }

  /// What was read of a bead.
  private struct Block {
    var line: Int
    /// The state and numbers of its first line; none where a person split it off.
    var head: (isConfirmed: Bool, numbers: String)?
    var sources: [Int] = []
    var targets: [Int] = []
  }

  /// The confirmed beads, in order.
  ///
  /// - Throws: `ReviewComplaint` with the line where the file does not fit the two texts.
  public static func confirmed(
    in file: String, source: AlignmentSide, target: AlignmentSide
  ) throws -> [Bead] {
    let text = try FileInput(file).text().text
    return try confirmed(inText: text, file: file, source: source, target: target)
  }

  /// The same for a text in memory; the file's name is for places.
  public static func confirmed(
    inText text: String, file: String, source: AlignmentSide, target: AlignmentSide
  ) throws -> [Bead] {
    var reader = ReviewReader(source: source, target: target, file: file)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() { try reader.read(line, number + 1) }
    try reader.endBlock()
    try reader.checkAll()
    return reader.confirmed
  }

  private init(source: AlignmentSide, target: AlignmentSide, file: String) {
    (self.source, self.target, self.file) = (source, target, file)
  }

  private mutating func read(_ line: Substring, _ number: Int) throws {
    if line.hasPrefix("#") { return }
    if line.allSatisfy(\.isWhitespace) { return try endBlock() }
    if block == nil { block = Block(line: number) }
    if let mark = line.first, "?+=".contains(mark) {
      // A second first line in one block: two blocks were merged.
      if block?.sources.isEmpty == false || block?.targets.isEmpty == false {
        block?.head = nil
      } else {
        let numbers = line.drop { $0 != "%" }.dropFirst()
        block?.head = (mark == "=", Self.squeezed(numbers))
      }
      return
    }
    try readSegment(line, number)
  }

  /// `zh 8  text`
  private mutating func readSegment(_ line: Substring, _ number: Int) throws {
    let place = Place(file: file, line: number)
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, let index = Int(parts[1]) else {
      throw ReviewComplaint.unreadable(String(line.prefix(40)), place)
    }
    let isSource = parts[0] == source.language.tag
    guard isSource || parts[0] == target.language.tag else {
      throw ReviewComplaint.unknownLanguage(
        String(parts[0]), source.language, target.language, place)
    }
    let side = isSource ? source : target
    guard side.segments.indices.contains(index) else {
      throw ReviewComplaint.noSuchSegment(String(parts[0]), index, side.segments.count, place)
    }
    let text = parts.count > 2 ? Self.squeezed(parts[2]) : ""
    if !text.isEmpty, text != Self.squeezed(ReviewFile.flat(side.segments[index].text)[...]) {
      throw ReviewComplaint.otherText(String(parts[0]), index, side.file, place)
    }
    let name = SegmentName(isSource: isSource, number: index)
    if let line = seen[name] {
      throw ReviewComplaint.twice(String(parts[0]), index, line: line, place)
    }
    seen[name] = number
    if isSource { block?.sources.append(index) } else { block?.targets.append(index) }
  }

  private mutating func endBlock() throws {
    guard let done = block else { return }
    block = nil
    guard !done.sources.isEmpty || !done.targets.isEmpty else { return }
    let last = confirmed.last
    let bead = Bead(
      source: try range(done.sources, source, done, last?.source.upperBound ?? 0, reached.source),
      target: try range(done.targets, target, done, last?.target.upperBound ?? 0, reached.target))
    reached.source = max(reached.source, bead.source.upperBound)
    reached.target = max(reached.target, bead.target.upperBound)
    let isUnchanged = done.head.map { $0.numbers == Self.numbers(bead, source, target) } ?? false
    if let head = done.head, isUnchanged, !head.isConfirmed { return }
    confirmed.append(bead)
  }

  /// The run of segments, which may not begin before `least`; an empty one stands where the blocks
  /// before it end.
  private func range(
    _ numbers: [Int], _ side: AlignmentSide, _ block: Block, _ least: Int, _ reached: Int
  ) throws -> Range<Int> {
    let sorted = numbers.sorted()
    guard let first = sorted.first, let last = sorted.last else { return reached..<reached }
    let place = Place(file: file, line: block.line)
    guard last - first + 1 == sorted.count else {
      throw ReviewComplaint.gap(side.language, first, last, place)
    }
    if first < least { throw ReviewComplaint.crossing(side.language, first, place) }
    return first..<last + 1
  }

  private func checkAll() throws {
    for (side, isSource) in [(source, true), (target, false)] {
      for number in side.segments.indices
      where seen[SegmentName(isSource: isSource, number: number)] == nil {
        throw ReviewComplaint.missing(side.language, number, Place(file: file))
      }
    }
  }

  private static func numbers(
    _ bead: Bead, _ source: AlignmentSide, _ target: AlignmentSide
  ) -> String {
    let sides = [(source.language, bead.source), (target.language, bead.target)]
    return sides.filter { !$0.1.isEmpty }.map { language, range in
      range.count == 1
        ? "\(language) \(range.lowerBound)"
        : "\(language) \(range.lowerBound)-\(range.upperBound - 1)"
    }.joined(separator: " ")
  }

  private static func squeezed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What can be wrong with an edited review file.
public enum ReviewComplaint: Complaint {
  case unreadable(String, Place)
  case unknownLanguage(String, Language, Language, Place)
  case noSuchSegment(String, Int, Int, Place)
  case otherText(String, Int, String, Place)
  case twice(String, Int, line: Int, Place)
  case gap(Language, Int, Int, Place)
  case crossing(Language, Int, Place)
  case missing(Language, Int, Place)

  /// Where it is, if it has a place.
  public var place: Place? {
    switch self {
    case .unreadable(_, let place), .unknownLanguage(_, _, _, let place),
      .noSuchSegment(_, _, _, let place), .otherText(_, _, _, let place),
      .twice(_, _, _, let place), .gap(_, _, _, let place), .crossing(_, _, let place),
      .missing(_, _, let place):
      place
    }
  }
}

extension ReviewComplaint {
  /// What is wrong and what to do, as one line without a full stop.
  public var message: String {
    switch self {
    case .unreadable(let line, _):
      "\"\(line)\" is neither the first line of a block (?, + or =) nor a segment (zh 8  …)"
    case .unknownLanguage(let tag, let source, let target, _):
      "a segment of \(tag) in an alignment of \(source) and \(target)"
    case .noSuchSegment(let tag, let number, let count, _):
      "there is no segment \(tag) \(number); the text has \(count), counted from 0"
    case .otherText(let tag, let number, let file, _):
      "\(tag) \(number) reads otherwise in \(file): the text changed since; align it again"
    case .twice(let tag, let number, let line, _):
      "\(tag) \(number) stands here and on line \(line)"
    case .gap(let language, let first, let last, _):
      "this block has \(language) \(first) and \(last) but not all between; a bead is a run of segments"
    case .crossing(let language, let number, _):
      "\(language) \(number) comes after a later segment; beads keep the order of both texts"
    case .missing(let language, let number, _):
      "\(language) \(number) is in no block; every segment must stand in one, alone if it has no counterpart"
    }
  }
}
