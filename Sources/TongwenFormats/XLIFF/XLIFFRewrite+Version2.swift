extension XLIFFRewrite {
  mutating func writeNew(_ unit: XMLElement, _ filled: [Filled]) {
    var ids = Set(unit.inlineIDs)
    var refs: [String] = []
    for one in filled {
      guard let segment = one.segment.element else { continue }
      var (id, number) = (segment["id"], 1)
      while id == nil {
        if ids.insert("s\(number)").inserted { id = "s\(number)" }
        number += 1
      }
      refs.append(id ?? "")
      var attributes: [(String, String?)] = []
      if segment["id"] == nil && one.hasOffers { attributes.append(("id", id)) }
      if one.fill.target != nil {
        put(one)
        attributes.append(("state", one.fill.isSure ? "translated" : "initial"))
        attributes.append(("subState", one.fill.isSure ? nil : "\(Self.origin):fuzzy"))
      }
      if !attributes.isEmpty { set(attributes, on: segment) }
    }
    let offers = XLIFFOffers(unit: unit, indent: deeper(indent(of: unit)))
    for (range, text) in offers.edits(filled, refs: refs) { edits.replace(range, with: text) }
  }

  private mutating func put(_ one: Filled) {
    let source = one.segment.source
    let name = source.name.prefix.isEmpty ? "target" : source.name.prefix + ":target"
    let space = source["xml:space"].map { " xml:space=\"\($0)\"" } ?? ""
    if let target = one.segment.target {
      edits.replace(target.outer, with: startTag(target) + restored(one) + "</\(name)>")
    } else {
      edits.insert(
        indent(of: source) + "<\(name)\(space)>" + restored(one) + "</\(name)>",
        at: source.outer.upperBound)
    }
  }
}

extension XMLElement {
  /// The ids of all that is inside.
  fileprivate var inlineIDs: [String] {
    elements.flatMap { [$0["id"]].compactMap { $0 } + $0.inlineIDs }
  }
}
