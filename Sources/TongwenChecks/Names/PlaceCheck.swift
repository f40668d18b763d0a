import TongwenText

/// A country or city of the source became another one: "Guangzhou" for 北京.
///
/// Reported is a place that the draft names and the source does not, where the source names one that
/// the draft does not; the fix is its name. Left alone are places for which the other side has an
/// adjective or a short form (美方, "American"), places that are simply left out or added, and the same place said again.
struct PlaceCheck: Check {
  static let rule = Rule(
    "name.place", .name, .error, "The draft names another country or city than the source.")
  static let rules = [rule]

  func findings(in pair: CheckedPair) -> [Finding] {
    guard let source = pair.source, !pair.isCopy,
      let names = PlaceNames.of(source.language),
      let targetNames = PlaceNames.of(pair.target.language)
    else { return [] }
    let added = targetNames.mentions(in: pair.target)
    if added.isEmpty { return [] }
    let given = names.mentions(in: source)
    let orphans = Self.orphans(added, beside: given, in: source)
    if orphans.isEmpty { return [] }
    let missing = Self.orphans(given, beside: added, in: pair.target)
    guard let lost = missing.first else { return [] }
    let right = Set(missing.map(\.place)).count == 1 ? name(lost.place, pair) : nil
    var seen: Set<String> = []
    return orphans.filter { seen.insert($0.place).inserted }.map { finding($0, lost, right, pair) }
  }

  /// The places of one side for which the other has neither a name nor a hint.
  private static func orphans(
    _ mentions: [PlaceNames.Mention], beside others: [PlaceNames.Mention],
    in side: CheckedPair.Side
  ) -> [PlaceNames.Mention] {
    let known = Set(others.map(\.place))
    return mentions.filter { !known.contains($0.place) && !Places.isHinted($0.place, in: side) }
  }

  private func finding(
    _ orphan: PlaceNames.Mention, _ lost: PlaceNames.Mention, _ right: String?, _ pair: CheckedPair
  ) -> Finding {
    let han = pair.source?.slice(lost.range) ?? ""
    return Self.rule.finding(
      Self.message(pair.target.slice(orphan.range), source: han), source: lost.range,
      target: orphan.range, fixes: right.map { [Finding.Fix(orphan.range, $0)] } ?? [])
  }

  /// The usual name of a place in the draft's language.
  private func name(_ place: String, _ pair: CheckedPair) -> String? {
    PlaceNames.of(pair.target.language)?.name(of: place)
  }
}

extension PlaceCheck {
  fileprivate static func message(_ wrong: String, source: String) -> String {
    "the source names \(source), not \(wrong)"
  }
}
