/// Rules about a unit: its parts, their order, and codes that need each other.
struct UnitRules {
  let unit: XMLElement
  let scope: FragmentScope

  private var parts: [XMLElement] { unit.elements.filter(\.isPart) }

  /// - Throws: `XLIFFComplaint.broken`
  func check() throws {
    if unit.standard("segment").isEmpty {
      throw XLIFFRules.broken("unit.segment", "<unit> needs a <segment>", unit)
    }
    for segment in unit.standard("segment")
    where segment.core("subState") != nil && segment.core("state") == nil {
      throw XLIFFRules.broken("segment.subState", "subState needs state", segment)
    }
    try checkOrder()
    let data = unit.first("originalData")?.standard("data") ?? []
    let sources = parts.compactMap { $0.first("source") }
    try InlineRules(texts: sources, data: data, scope: scope).check(isComplete: true)
    let targets = targetsInOrder
    let isComplete = unit.standard("segment").allSatisfy { $0.first("target") != nil }
    try InlineRules(texts: targets, data: data, scope: scope).check(isComplete: isComplete)
    try checkDeleted(targets.flatMap(\.inlines))
    if isComplete { try checkSequences(sources.flatMap(\.inlines), targets.flatMap(\.inlines)) }
  }

  /// The texts of the target in their order; an ignorable without target is copied from its source.
  private var targetsInOrder: [XMLElement] {
    let numbered = parts.enumerated().compactMap { index, part -> (Int, XMLElement)? in
      let own = part.first("target")
      let copied = part.standardName == "ignorable" ? part.first("source") : nil
      guard let text = own ?? copied else { return nil }
      return (own?.core("order").flatMap { Int($0) } ?? index + 1, text)
    }
    return numbered.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func checkOrder() throws {
    var taken = Set<Int>()
    for (index, part) in parts.enumerated() {
      guard let target = part.first("target") else { continue }
      let order = target.core("order").flatMap { Int($0) } ?? index + 1
      if order > parts.count {
        throw XLIFFRules.broken(
          "target.order", "order \(order) is beyond the unit's \(parts.count) parts", target)
      }
      if !taken.insert(order).inserted {
        throw XLIFFRules.broken("target.order", "order \(order) stands twice in the unit", target)
      }
    }
  }

  /// Codes that may not be deleted are in some target, if their own segment has one.
  private func checkDeleted(_ target: [XMLElement]) throws {
    let there = Set(target.compactMap { $0.core("id") })
    for part in parts where part.first("target") != nil {
      for code in part.first("source")?.inlines ?? [] where code.core("canDelete") == "no" {
        guard let id = code.core("id"), !there.contains(id) else { continue }
        throw XLIFFRules.broken(
          "canDelete", "the code \"\(id)\" may not be deleted, but the target lacks it", code)
      }
    }
  }

  /// Codes that may not be reordered are in the target in the order of the source.
  private func checkSequences(_ source: [XMLElement], _ target: [XMLElement]) throws {
    let there = target.compactMap { $0.core("id") }
    for sequence in Self.sequences(source) {
      let found = there.filter(sequence.contains)
      if found != sequence.filter(there.contains) {
        throw XLIFFRules.broken(
          "canReorder", "the codes \(sequence.joined(separator: ", ")) may not be reordered", unit)
      }
    }
  }

  /// Ids of codes that keep their order: each sequence begins with `firstNo`.
  private static func sequences(_ codes: [XMLElement]) -> [[String]] {
    var sequences: [[String]] = []
    for code in codes {
      guard let id = code.core("id") else { continue }
      switch code.core("canReorder") {
      case "firstNo": sequences.append([id])
      case "no" where !sequences.isEmpty: sequences[sequences.count - 1].append(id)
      default: break
      }
    }
    return sequences
  }
}
