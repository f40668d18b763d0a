import Foundation

/// A part of the source that the memory holds, with what it was rendered by there.
public struct SuggestedFragment: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the source.
  public var range: Range<Int>
  /// The part as the source has it.
  public var source: String
  /// Its likely rendering; `nil` where the memory's sentences do not tell.
  public var target: String?
  /// How many texts of the memory hold it.
  public var count: Int
  /// A unit that holds it, with the rendering where there is one.
  public var example: Fragment.Example

  /// Makes one from its parts.
  public init(
    range: Range<Int>, source: String, target: String?, count: Int, example: Fragment.Example
  ) {
    (self.range, self.source, self.target) = (range, source, target)
    (self.count, self.example) = (count, example)
  }
}

/// The longest parts of a text that the memories hold, with their likely renderings.
///
/// A part that is a unit by itself is rendered as that unit is. Of others the rendering is what the
/// targets of its units have in common and other texts of the memory hardly ever have.
struct FragmentSuggestions: Sendable {
  private let memories: Memories
  private let from: Language
  private let to: Language
  private let options = FragmentOptions()
  /// Texts of the target language, to hold the others against.
  private let background: [String]
  /// Tokens of the target for one of the source.
  private let growth: Double

  /// How many units the background is made of.
  private static let sampleSize = 300
  /// The least association of a rendering with its part.
  private static let least = 0.6

  init(_ memories: Memories, from: Language, to: Language) throws {
    (self.memories, self.from, self.to) = (memories, from, to)
    let pairs = try memories.members.flatMap { try $0.memory.sample(Self.sampleSize) }
      .compactMap { Self.pair($0, from, to) }
    background = pairs.map(\.1)
    let (source, target) = pairs.reduce((1, 1)) {
      ($0.0 + Self.size($1.0), $0.1 + Self.size($1.1))
    }
    growth = Double(target) / Double(source)
  }

  private static func pair(
    _ unit: TranslationUnit, _ from: Language, _ to: Language
  ) -> (String, String)? {
    guard let source = unit.variants.first(where: { $0.language.matches(from) }),
      let target = unit.variants.first(where: { $0.language.matches(to) })
    else { return nil }
    return (source.text, target.text)
  }

  private static func size(_ text: String) -> Int {
    MatchToken.tokens(of: text).count(where: \.isCompared)
  }

  func fragments(of text: String) throws -> [SuggestedFragment] {
    let all = try memories.members.flatMap {
      try $0.memory.fragments(of: text, from: from, to: to, options: options) {
        !FunctionWords.ofSentences.contains($0.lowercased())
      }
    }
    var seen: Set<Range<Int>> = []
    let parts = all.filter { seen.insert($0.range).inserted }
    let found = renderings(of: parts, text)
    return zip(parts, found).filter { $1 != nil || isTelling($0, text) }
      .map { part, target in suggestion(part, text, target) }
      .sorted {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
  }

  /// Whether a part is long enough that a sentence with it helps, though its rendering is not known.
  private func isTelling(_ part: Fragment, _ text: String) -> Bool {
    Self.size(text.bytes(in: part.range)) >= (from.isUnspaced ? 8 : 4)
  }

  private func suggestion(
    _ part: Fragment, _ text: String, _ target: String?
  ) -> SuggestedFragment {
    let example = part.examples.first { example in
      target.map(example.target.text.contains) ?? true
    }
    return SuggestedFragment(
      range: part.range, source: text.bytes(in: part.range), target: target, count: part.count,
      example: example ?? part.examples[0])
  }

  /// In the order of the parts; `nil` where a part's sentences have nothing of their own in common.
  private func renderings(of parts: [Fragment], _ text: String) -> [String?] {
    let targets = parts.map { $0.examples.map(\.target.text) }
    var finder = CounterpartFinder(Array(Set(targets.flatMap { $0 } + background)).sorted(), to)
    let candidates = targets.map { finder.candidates(among: $0) }
    finder.count(candidates.flatMap { $0 }.map(\.gram))
    return parts.indices.map { at in
      if let whole = parts[at].examples.first(where: \.isWhole) { return whole.target.text }
      let size = Double(Self.size(text.bytes(in: parts[at].range))) * growth
      return best(candidates[at].map(finder.counted), targets[at].count, size)
        .map { Self.spelling(of: $0, in: targets[at]) }
    }
  }

  /// The least number of different targets that tell how a part is rendered.
  private static let leastTargets = 3

  /// The candidate most bound to a part, of nearly equals the one of the length to be expected; one that is
  /// nearly always a piece of a longer candidate stands for nothing by itself.
  private func best(_ candidates: [Counterpart], _ count: Int, _ size: Double) -> Counterpart? {
    if count < Self.leastTargets { return nil }
    let whole = candidates.filter { one in
      !candidates.contains { one.isPiece(of: $0, most: Int(2 * size) + 1) }
    }
    let rated = whole.compactMap { candidate -> (value: Double, counterpart: Counterpart)? in
      let association = candidate.association(with: count)
      let length = Double(candidate.gram.identities.count)
      return association < Self.least
        ? nil : (association - 0.15 * abs(log(length / max(size, 1))), candidate)
    }
    return rated.max {
      ($0.value, $1.counterpart.text) < ($1.value, $0.counterpart.text)
    }?.counterpart
  }

  /// As most of the texts write it; of equals the one without a sentence's capital.
  private static func spelling(of counterpart: Counterpart, in texts: [String]) -> String {
    var counts: [String: Int] = [:]
    for text in texts {
      for range in counterpart.gram.ranges(in: MatchToken.tokens(of: text)) {
        counts[text.bytes(in: range), default: 0] += 1
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? counterpart.text
  }
}

extension Counterpart {
  /// Whether it nearly always stands inside a longer candidate, of at most so many tokens.
  fileprivate func isPiece(of other: Counterpart, most: Int) -> Bool {
    let (inner, outer) = (gram.identities, other.gram.identities)
    guard inner.count < outer.count, outer.count <= most, other.together * 10 >= together * 8 else {
      return false
    }
    return outer.indices.dropLast(inner.count - 1).contains { outer[$0...].starts(with: inner) }
  }
}
