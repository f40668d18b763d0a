/// Rules about what is inline in the sources of a unit, or in its targets.
struct InlineRules {
  /// The texts in their order.
  let texts: [XMLElement]
  /// The unit's original data.
  let data: [XMLElement]
  let scope: FragmentScope

  /// - Parameter isComplete: all of the unit's texts are here, so what is missing is missing.
  /// - Throws: `XLIFFComplaint.broken`
  func check(isComplete: Bool) throws {
    let all = texts.flatMap(\.inlines)
    for element in all {
      try checkTypes(element)
      try checkData(element)
      if element.isMarker { try checkMarker(element) }
      if element.standardName == "cp" { try Self.checkCodePoint(element) }
    }
    for data in data {
      for point in data.elements { try Self.checkCodePoint(point) }
    }
    try checkCopies(all)
    try checkOrder(all)
    try checkPairs(all, start: "sc", end: "ec", isComplete)
    try checkPairs(all, start: "sm", end: "em", isComplete)
  }

  /// `subType` needs `type`; the standard's own subtypes belong to one type each.
  private func checkTypes(_ element: XMLElement) throws {
    guard let subType = element.core("subType") else { return }
    guard let type = element.core("type") else {
      throw XLIFFRules.broken("subType", "subType needs type", element)
    }
    guard subType.hasPrefix("xlf:") else { return }
    if Self.subTypes[subType] != type {
      throw XLIFFRules.broken(
        "subType", "subType \"\(subType)\" does not belong to type \"\(type)\"", element)
    }
  }

  private static let subTypes = [
    "xlf:lb": "fmt", "xlf:pb": "fmt", "xlf:b": "fmt", "xlf:i": "fmt", "xlf:u": "fmt",
    "xlf:var": "ui",
  ]

  private func checkData(_ element: XMLElement) throws {
    for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
      guard let id = element.core(name) else { continue }
      if !data.contains(where: { $0.core("id") == id }) {
        throw XLIFFRules.broken("dataRef", "\(name): there is no <data> \"\(id)\"", element)
      }
    }
  }

  /// A comment has its text as value or in a note of the unit.
  private func checkMarker(_ marker: XMLElement) throws {
    let ref = marker.core("ref")
    guard marker.core("type") == "comment" else {
      if let ref { try FragmentRules.check(ref, in: scope, marker) }
      return
    }
    if (ref == nil) == (marker.core("value") == nil) {
      throw XLIFFRules.broken(
        "mrk.comment", "a comment has either value or ref, not both and not neither", marker)
    }
    guard let ref else { return }
    guard try FragmentRules.check(ref, in: scope, marker) == .noteOfUnit else {
      throw XLIFFRules.broken(
        "mrk.comment", "ref of a comment points to a note of the same unit (#n=ID)", marker)
    }
  }

  /// `cp` is for what XML cannot hold, nothing else.
  static func checkCodePoint(_ element: XMLElement) throws {
    guard let value = element.core("hex").flatMap({ UInt32($0, radix: 16) }) else { return }
    let isXML =
      value == 9 || value == 10 || value == 13 || (0x20...0xD7FF).contains(value)
      || (0xE000...0xFFFD).contains(value) || (0x10000...0x10FFFF).contains(value)
    if isXML || value > 0x10FFFF {
      throw XLIFFRules.broken("cp.hex", "<cp> is for characters that XML cannot hold", element)
    }
  }

  private func checkCopies(_ all: [XMLElement]) throws {
    for element in all {
      guard let id = element.core("copyOf") else { continue }
      guard let base = all.first(where: { $0.core("id") == id }) ?? scope.unit?.sources[id] else {
        throw XLIFFRules.broken("copyOf", "there is no code \"\(id)\" to copy", element)
      }
      if base.core("canCopy") == "no" {
        throw XLIFFRules.broken("copyOf", "the code \"\(id)\" may not be copied", element)
      }
      if base.core("dataRef") != nil || base.core("dataRefStart") != nil {
        throw XLIFFRules.broken(
          "copyOf", "the code \"\(id)\" has original data: refer to that instead", element)
      }
    }
  }

  /// Codes that keep their order may be neither copied nor deleted, and begin with `firstNo`.
  private func checkOrder(_ all: [XMLElement]) throws {
    var begun = false
    for element in all {
      guard let value = element.core("canReorder"), value != "yes" else { continue }
      if element.core("canCopy") != "no" || element.core("canDelete") != "no" {
        throw XLIFFRules.broken(
          "canReorder", "canReorder=\"\(value)\" needs canCopy=\"no\" and canDelete=\"no\"", element
        )
      }
      if value == "firstNo" { begun = true }
      if !begun {
        throw XLIFFRules.broken(
          "canReorder", "the first code that keeps its order has canReorder=\"firstNo\"", element)
      }
    }
  }

  private func checkPairs(
    _ all: [XMLElement], start: String, end: String, _ isComplete: Bool
  ) throws {
    var open: [String: XMLElement] = [:]
    for element in all {
      if element.standardName == start, element.core("isolated") != "yes" {
        open[element.core("id") ?? ""] = element
      } else if element.standardName == end {
        if end == "ec" { try checkEndCode(element) }
        guard let id = element.core("startRef") else { continue }
        guard let first = open.removeValue(forKey: id) else {
          if !isComplete { continue }
          throw XLIFFRules.broken(
            "\(end).startRef", "there is no open <\(start)> \"\(id)\" before it in the unit",
            element)
        }
        if end == "ec" { try compare(first, element) }
      }
    }
    guard isComplete, let (id, first) = open.min(by: { $0.key < $1.key }) else { return }
    let hint = start == "sc" ? "; a code that ends elsewhere has isolated=\"yes\"" : ""
    throw XLIFFRules.broken("\(start).end", "<\(start)> \"\(id)\" has no <\(end)>\(hint)", first)
  }

  /// Standing alone it has an id, else a reference to its beginning; some attributes only alone.
  private func checkEndCode(_ code: XMLElement) throws {
    let isolated = code.core("isolated") == "yes"
    if isolated == (code.core("id") == nil) || isolated == (code.core("startRef") != nil) {
      throw XLIFFRules.broken(
        "ec.isolated", "<ec> has id if it is isolated, startRef if it is not", code)
    }
    if isolated { return }
    if code.core("dir") != nil {
      throw XLIFFRules.broken("ec.dir", "dir stands on an isolated <ec> only", code)
    }
    for module in ["fs", "slr"] {
      if code.attributes.contains(where: { XLIFFNamespace.short($0.name.namespace) == module }) {
        throw XLIFFRules.broken(
          "ec.\(module)", "attributes of module \(module) stand on an isolated <ec> only", code)
      }
    }
  }

  private func compare(_ start: XMLElement, _ end: XMLElement) throws {
    for name in ["canCopy", "canDelete", "canOverlap"] {
      if (start.core(name) ?? "yes") == (end.core(name) ?? "yes") { continue }
      throw XLIFFRules.broken("ec.\(name)", "\(name) of <ec> must be that of its <sc>", end)
    }
    let keeps = start.core("canReorder") ?? "yes" != "yes"
    if keeps != (end.core("canReorder") ?? "yes" != "yes") || end.core("canReorder") == "firstNo" {
      throw XLIFFRules.broken(
        "ec.canReorder", "canReorder of <ec> must be \(keeps ? "no" : "yes"), after its <sc>", end)
    }
  }
}
