extension XLIFFRewrite {
  /// - Parameter isWhole: no sentence of the unit stays without a target.
  mutating func writeOld(_ unit: XMLElement, _ filled: [Filled], isWhole: Bool) {
    // Trados keeps nothing but its own elements in its dialect, and asks its memories itself.
    let showsOffers = unit.elements("seg-defs").isEmpty
    let after =
      showsOffers
      ? XLIFFOffers.old(filled, indent: indent(of: unit.first("source") ?? unit)) : ""
    for stale in XLIFFOffers.stale(in: unit) { remove(stale) }
    let targets = filled.filter { $0.fill.target != nil }
    let end = unit.first("seg-source") ?? unit.first("source") ?? unit
    if targets.isEmpty {
      edits.insert(after, at: (unit.first("target") ?? end).outer.upperBound)
    } else if let target = unit.first("target") {
      if !putMarks(targets, into: target) {
        edits.replace(target.outer, with: newTarget(unit, targets, isWhole) + after)
      } else {
        edits.insert(after, at: target.outer.upperBound)
      }
    } else {
      edits.insert(
        indent(of: end) + newTarget(unit, targets, isWhole) + after, at: end.outer.upperBound)
    }
    tell(unit, targets)
  }

  /// Fills the marks of sentences that the target has; false where it lacks one.
  private mutating func putMarks(_ filled: [Filled], into target: XMLElement) -> Bool {
    let marks = target.segmentMarks
    let places = filled.map { one in
      one.segment.mid.flatMap { mid in marks.first { $0["mid"] == mid } }
    }
    if places.isEmpty || places.contains(where: { $0 == nil }) { return false }
    for case (let place?, let one) in zip(places, filled) {
      edits.replace(
        place.outer,
        with: startTag(place) + restored(one) + "</\(place.name.written)>")
    }
    return true
  }

  /// The target of a unit with all its sentences: those that are filled, those that were there.
  private func newTarget(
    _ unit: XMLElement, _ filled: [Filled], _ isWhole: Bool
  ) -> String {
    let state = Self.state(filled, isWhole)
    let source = unit.first("seg-source") ?? unit.first("source")
    let name = source.map { $0.name.prefix.isEmpty ? "target" : $0.name.prefix + ":target" }
    var start = "<\(name ?? "target") state=\"\(state)\">"
    if let target = unit.first("target") { start = startTag(target, [("state", state)]) }
    let content: String
    if let source, filled.contains(where: { $0.segment.mid != nil }) {
      content = sentences(of: source, filled, unit.first("target")?.segmentMarks ?? [])
    } else {
      content = filled.first.map(restored) ?? ""
    }
    return start + content + "</\(name ?? "target")>"
  }

  private static func state(_ filled: [Filled], _ isWhole: Bool) -> String {
    if !isWhole { return "needs-translation" }
    return filled.allSatisfy(\.fill.isSure) ? "translated" : "needs-review-translation"
  }

  /// What is inside of a source that marks its sentences, with those of the target in their places.
  private func sentences(
    of source: XMLElement, _ filled: [Filled], _ old: [XMLElement]
  ) -> String {
    source.children.map { node in
      guard case .element(let element) = node else { return node.written }
      guard element.name.local == "mrk", element["mtype"] == "seg" else {
        if element.segmentMarks.isEmpty { return element.written }
        return startTag(element) + sentences(of: element, filled, old)
          + "</\(element.name.written)>"
      }
      let one = filled.first { $0.segment.mid == element["mid"] }
      let kept = old.first { $0["mid"] == element["mid"] }?.content ?? ""
      return startTag(element) + (one.map(restored) ?? kept) + "</\(element.name.written)>"
    }.joined()
  }

  /// Tells Trados and memoQ in their own attributes how the targets came about.
  private mutating func tell(_ unit: XMLElement, _ filled: [Filled]) {
    for one in filled {
      guard let mid = one.segment.mid,
        let definition = unit.sdlSegments.first(where: { $0["id"] == mid })
      else { continue }
      set(
        [
          ("conf", one.fill.isSure ? "Translated" : "Draft"), ("origin", "tm"),
          ("origin-system", Self.origin), ("percent", String(min(one.fill.score, 100))),
        ], on: definition)
    }
    let least = filled.map(\.fill.score).min() ?? 0
    if unit["mq:status"] != nil, !filled.isEmpty {
      set([("mq:status", "Pretranslated"), ("mq:percent", String(least))], on: unit)
    }
  }
}
