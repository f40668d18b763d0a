import Synchronization

/// SRX rules of one language, compiled: each rule is one expression that looks ahead and behind.
///
/// A repetition in what stands before a place is bounded at 100, since ICU's look-behind needs an end.
/// A rule that runs into its time limit is left out from then on and named in `overdue`.
final class SRXMatcher: Sendable {
  private let state: Mutex<State>

  private struct State: ~Copyable, @unchecked Sendable {
    var rules: [Compiled]
    var overdue: [SRXComplaint] = []
  }

  private final class Compiled {
    let rule: SRXRules.Rule
    let regex: ICURegex
    var isOverdue = false

    init(_ rule: SRXRules.Rule) throws(SRXComplaint) {
      self.rule = rule
      do {
        regex = try ICURegex(Compiled.pattern(rule))
      } catch {
        throw SRXComplaint.badExpression(
          rule.before + " | " + rule.after, reason: error.reason, at: rule.place)
      }
    }

    /// What follows is tested first: it is short and seldom there.
    private static func pattern(_ rule: SRXRules.Rule) -> String {
      let after = rule.after.isEmpty ? "" : "(?=\(SRXPattern.icu(rule.after)))"
      let before = SRXPattern.bounded(SRXPattern.icu(rule.before))
      return after + (before.isEmpty ? "" : "(?<=\(before))")
    }
  }

  /// The rules that a language takes, by the file's maps; none where no map fits.
  ///
  /// Tags are compared without regard to case, since OmegaT writes `EN.*` and Okapi `[Ee][Nn].*`.
  init(_ rules: SRXRules, language: Language) throws(SRXComplaint) {
    var compiled: [Compiled] = []
    for rule in try SRXMatcher.rules(of: rules, language) { compiled.append(try Compiled(rule)) }
    state = Mutex(State(rules: compiled))
  }

  private static func rules(
    of rules: SRXRules, _ language: Language
  ) throws(SRXComplaint) -> [SRXRules.Rule] {
    var result: [SRXRules.Rule] = []
    for map in rules.maps {
      guard try fits(map, language) else { continue }
      guard let group = rules.groups.first(where: { $0.name == map.group }) else {
        throw SRXComplaint.noSuchRules(map.group, at: map.place)
      }
      result += group.rules
      if !rules.cascade { break }
    }
    return result
  }

  private static func fits(
    _ map: SRXRules.Map, _ language: Language
  ) throws(SRXComplaint) -> Bool {
    do {
      return try ICURegex(SRXPattern.icu(map.pattern), ignoresCase: true).matchesAll(language.tag)
    } catch {
      throw SRXComplaint.badExpression(map.pattern, reason: error.reason, at: map.place)
    }
  }

  /// Rules that took too long on some text.
  var overdue: [SRXComplaint] { state.withLock { $0.overdue } }

  /// What the rules say of a text.
  ///
  /// - Parameter asked: places, in UTF-8 bytes, of which the answer is wanted whether or not a break
  ///   rule finds them.
  /// - Returns: for each place of which a rule says anything whether it is a break.
  func verdicts(in text: String, asked: [Int]) -> [Int: Bool] {
    let offsets = OffsetMap(text)
    return offsets.units.withUnsafeBufferPointer { units in
      units.isEmpty
        ? [:] : state.withLock { verdicts($0.rules, units, offsets, asked, &$0.overdue) }
    }
  }

  private func verdicts(
    _ rules: [Compiled], _ units: UnsafeBufferPointer<UInt16>, _ offsets: OffsetMap, _ asked: [Int],
    _ overdue: inout [SRXComplaint]
  ) -> [Int: Bool] {
    for rule in rules where !rule.regex.setText(units) { return [:] }
    var places = Set(asked.compactMap { offsets.utf16($0) })
    for rule in rules where rule.rule.isBreak {
      places.formUnion(finds(rule, units.count, &overdue))
    }
    var verdicts: [Int: Bool] = [:]
    for place in places {
      if let isBreak = first(rules, at: place, &overdue) {
        verdicts[offsets.utf8(place)] = isBreak
      }
    }
    return verdicts
  }

  private func finds(
    _ rule: Compiled, _ count: Int, _ overdue: inout [SRXComplaint]
  ) -> [Int] {
    var found: [Int] = []
    var from = 0
    while from <= count, !rule.isOverdue {
      let (outcome, start) = rule.regex.find(from: from)
      if outcome == .overdue { note(rule, &overdue) }
      guard outcome == .match else { break }
      found.append(start)
      from = start + 1
    }
    return found
  }

  private func first(
    _ rules: [Compiled], at place: Int, _ overdue: inout [SRXComplaint]
  ) -> Bool? {
    for rule in rules where !rule.isOverdue {
      switch rule.regex.begins(at: place) {
      case .match: return rule.rule.isBreak
      case .overdue: note(rule, &overdue)
      case .none: continue
      }
    }
    return nil
  }

  private func note(_ rule: Compiled, _ overdue: inout [SRXComplaint]) {
    rule.isOverdue = true
    overdue.append(.overdue(rule.rule.before + " | " + rule.rule.after, at: rule.rule.place))
  }
}

/// Offsets of a text in UTF-16 and UTF-8.
private struct OffsetMap {
  let units: [UInt16]
  /// For each UTF-16 unit the UTF-8 offset of the character it belongs to, and the end.
  private let bytes: [Int32]

  init(_ text: String) {
    units = Array(text.utf16)
    var bytes: [Int32] = []
    bytes.reserveCapacity(units.count + 1)
    var at: Int32 = 0
    for scalar in text.unicodeScalars {
      bytes.append(at)
      if scalar.value > 0xFFFF { bytes.append(at) }
      at += Int32(UTF8.width(scalar))
    }
    bytes.append(at)
    self.bytes = bytes
  }

  func utf8(_ offset: Int) -> Int { Int(bytes[offset]) }

  /// `nil` for an offset inside a character.
  func utf16(_ offset: Int) -> Int? {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high) / 2
      if bytes[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < bytes.count && Int(bytes[low]) == offset ? low : nil
  }
}
