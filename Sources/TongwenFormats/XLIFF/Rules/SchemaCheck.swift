/// Checks a tree of XLIFF 2 against the tables of `XLIFFSchema`: what stands where, and the form of
/// every value.
struct SchemaCheck {
  /// Checks the element and all that is in it.
  ///
  /// - Throws: `XLIFFComplaint.broken`
  static func check(_ element: XMLElement) throws {
    guard let name = element.standardName else { return }
    guard let rule = XLIFFSchema.rules[name] else {
      // Elements of ITS and its module hold what they will.
      if name.hasPrefix("its") { return }
      throw complaint("element", "<\(element.name.written)> is no element of XLIFF 2", element)
    }
    try checkAttributes(of: element, rule)
    guard let slots = rule.content else { return }
    if !rule.isMixed { try refuseText(in: element) }
    try checkContent(of: element, name, slots)
    for child in element.elements { try check(child) }
  }

  private static func checkAttributes(of element: XMLElement, _ rule: XLIFFElementRule) throws {
    for attribute in element.attributes {
      let name = attribute.name
      if name.namespace.isEmpty {
        guard let type = rule.attributes[name.local] else {
          throw complaint(
            "attribute", "<\(element.name.written)> has no attribute \(name.local)", element)
        }
        try checkValue(attribute, type, element)
      } else if name.namespace == XLIFFNamespace.xml {
        try checkXML(attribute, element)
      } else {
        try checkForeign(attribute, element, rule)
      }
    }
    for local in rule.required.sorted() where element.core(local) == nil {
      throw complaint(
        "attribute.required", "<\(element.name.written)> needs the attribute \(local)", element)
    }
  }

  private static func checkXML(_ attribute: XMLAttribute, _ element: XMLElement) throws {
    switch attribute.name.local {
    case "lang":
      if element.standardName == "mtc:match" {
        throw complaint("match.lang", "<match> may not have xml:lang", element)
      }
      try checkValue(attribute, .language, element)
    case "space":
      try checkValue(attribute, element.standardName == "data" ? .preserve : .space, element)
    default: break
    }
  }

  private static func checkForeign(
    _ attribute: XMLAttribute, _ element: XMLElement, _ rule: XLIFFElementRule
  ) throws {
    let short = XLIFFNamespace.short(attribute.name.namespace)
    // The schema of 2.2 leaves out where plural, gender and select stand: on <unit> and <segment>.
    if short == "pgs" { return }
    guard rule.isExtensible else {
      throw complaint(
        "attribute.extension",
        "\(attribute.name.written) may not stand on <\(element.name.written)>", element)
    }
    guard let short, let types = XLIFFSchema.moduleAttributes[short] else { return }
    guard let type = types[attribute.name.local] else {
      throw complaint(
        "attribute.module", "the module has no attribute \(attribute.name.written)", element)
    }
    try checkValue(attribute, type, element)
  }

  private static func checkValue(
    _ attribute: XMLAttribute, _ type: XLIFFType, _ element: XMLElement
  ) throws {
    if type.accepts(attribute.value) { return }
    let known = type.values.map {
      $0.count > 12 ? "" : "; it is one of \($0.joined(separator: ", "))"
    }
    throw complaint(
      "attribute.value",
      "\(attribute.name.written) cannot be \"\(attribute.value)\"\(known ?? "")", element)
  }

  private static func refuseText(in element: XMLElement) throws {
    for case .text(let text) in element.children where !text.allSatisfy(\.isWhitespace) {
      throw complaint("content.text", "<\(element.name.written)> holds no text", element)
    }
  }

  /// Walks the slots along the children: each child takes the first slot from the current one on that
  /// knows it.
  private static func checkContent(
    of element: XMLElement, _ name: String, _ slots: [XLIFFSlot]
  ) throws {
    var slot = 0
    var count = 0
    for child in element.elements {
      try checkPlace(of: child, in: element, name)
      while slot < slots.count, !(fits(child, slots[slot]) && count < slots[slot].most) {
        try leave(slots[slot], count, element)
        slot += 1
        count = 0
      }
      if slot == slots.count {
        throw complaint(
          "content", "<\(child.name.written)> may not stand here in <\(element.name.written)>",
          child)
      }
      count += 1
    }
    while slot < slots.count {
      try leave(slots[slot], count, element)
      slot += 1
      count = 0
    }
  }

  private static func leave(_ slot: XLIFFSlot, _ count: Int, _ element: XMLElement) throws {
    if count >= slot.least { return }
    let names = slot.names.sorted().map { "<\($0)>" }.joined(separator: " or ")
    throw complaint("content.required", "<\(element.name.written)> needs \(names)", element)
  }

  private static func fits(_ child: XMLElement, _ slot: XLIFFSlot) -> Bool {
    guard let name = child.standardName else { return slot.names.contains("*") }
    if slot.names.contains(name) { return true }
    return slot.names.contains("*") && name.contains(":")
  }

  /// A module's elements stand only where the module says.
  private static func checkPlace(
    of child: XMLElement, in element: XMLElement, _ name: String
  ) throws {
    guard let childName = child.standardName, let places = XLIFFSchema.places[childName] else {
      return
    }
    if places.contains(name) { return }
    throw complaint(
      "module.place", "<\(child.name.written)> may not stand in <\(element.name.written)>", child)
  }

  private static func complaint(
    _ rule: String, _ words: String, _ element: XMLElement
  ) -> XLIFFComplaint {
    .broken(rule: "xliff.\(rule)", words, at: element.place)
  }
}
