/// Rules of the modules that stand in a file, a group or a unit.
struct ModuleRules {
  let file: XMLElement
  let languages: XLIFFLanguages
  let generalProfile: String?
  let storageProfile: String?

  /// Checks what modules say on the element and directly in it.
  ///
  /// - Parameter path: from the file to the element.
  /// - Throws: `XLIFFComplaint.broken`
  func check(_ element: XMLElement, _ path: [XMLElement], _ scope: FragmentScope) throws {
    let sizes = SizeRules(
      generalProfile: generalProfile, storageProfile: storageProfile,
      data: Set(path.flatMap { $0.standard("slr:data") }.flatMap(\.ids)))
    try sizes.check(element)
    try Self.checkStyle(element)
    for child in element.elements {
      switch child.standardName {
      case "mtc:matches": try Self.check(matches: child, scope)
      case "gls:glossary": try Self.check(glossary: child, scope)
      case "mda:metadata":
        try Self.unique(child.inlines.filter { $0.core("id") != nil }, "metadata")
      case "res:resourceData": try ResourceRules(file: file, languages: languages).check(child)
      case "ctr:changeTrack": try ChangeRules(container: element).check(child)
      case "val:validation": try Self.check(validation: child)
      case "segment", "ignorable", "notes":
        for inline in child.inlines {
          try sizes.check(inline)
          try Self.checkStyle(inline)
        }
      default: break
      }
    }
  }

  private static func checkStyle(_ element: XMLElement) throws {
    if element.attribute("fs", "subFs") != nil && element.attribute("fs", "fs") == nil {
      throw XLIFFRules.broken("fs.subFs", "subFs needs fs", element)
    }
  }

  private static func check(matches: XMLElement, _ scope: FragmentScope) throws {
    let all = matches.standard("mtc:match")
    try unique(all.filter { $0.core("id") != nil }, "matches")
    for match in all {
      if match.core("subType") != nil && match.core("type") == nil {
        throw XLIFFRules.broken("mtc.subType", "subType needs type", match)
      }
      if let ref = match.core("ref") { try FragmentRules.check(ref, in: scope, match) }
      let data = match.first("originalData")?.standard("data") ?? []
      for text in match.elements where text.name.local == "source" || text.name.local == "target" {
        try InlineRules(texts: [text], data: data, scope: scope).check(isComplete: false)
      }
    }
  }

  private static func check(glossary: XMLElement, _ scope: FragmentScope) throws {
    let entries = glossary.standard("gls:glossEntry")
    let translations = entries.flatMap { $0.standard("gls:translation") }
    try unique((entries + translations).filter { $0.core("id") != nil }, "glossary")
    for entry in entries
    where entry.first("translation") == nil && entry.first("definition") == nil {
      throw XLIFFRules.broken(
        "gls.glossEntry", "<glossEntry> needs a <translation> or a <definition>", entry)
    }
    for element in entries + translations {
      if let ref = element.core("ref") { try FragmentRules.check(ref, in: scope, element) }
    }
  }

  /// Exactly one condition; `existsInSource` only with one that can be met in a source.
  private static func check(validation: XMLElement) throws {
    for rule in validation.standard("val:rule") {
      let own = ["isPresent", "isNotPresent", "startsWith", "endsWith"]
        .filter { rule.core($0) != nil }
      let others = rule.attributes.count {
        XLIFFNamespace.short($0.name.namespace) == nil
          && !$0.name.namespace.isEmpty && $0.name.namespace != XLIFFNamespace.xml
      }
      if own.count + others != 1 {
        throw XLIFFRules.broken(
          "val.rule", "<rule> has exactly one of isPresent, isNotPresent, startsWith, endsWith",
          rule)
      }
      if rule.core("existsInSource") != nil && (own.isEmpty || own == ["isNotPresent"]) {
        throw XLIFFRules.broken(
          "val.existsInSource", "existsInSource needs isPresent, startsWith or endsWith", rule)
      }
    }
  }

  static func unique(_ elements: [XMLElement], _ scope: String) throws {
    var found = Set<String>()
    for element in elements {
      let id = element.core("id") ?? ""
      if !found.insert(id).inserted {
        throw XLIFFIds.twice("\(scope).id", id, "<\(scope)>", element)
      }
    }
  }
}

/// The size and length restriction module.
struct SizeRules {
  let generalProfile: String?
  let storageProfile: String?
  /// Ids in the module's data beside the element and beside what it is in.
  let data: Set<String>

  func check(_ element: XMLElement) throws {
    if element.attribute("slr", "sizeInfo") != nil && element.attribute("slr", "sizeInfoRef") != nil
    {
      throw XLIFFRules.broken(
        "slr.sizeInfo", "sizeInfo and sizeInfoRef exclude each other", element)
    }
    if let id = element.attribute("slr", "sizeInfoRef"), !data.contains(id) {
      throw XLIFFRules.broken(
        "slr.sizeInfoRef", "there is no \"\(id)\" in a <data> of the module here or above", element)
    }
    if generalProfile?.hasPrefix("xliff:") == true {
      try form("sizeRestriction", element, SizePattern.isRestriction)
      try form("sizeInfo", element, SizePattern.isNumber)
    }
    if storageProfile?.hasPrefix("xliff:") == true {
      try form("storageRestriction", element, SizePattern.isRestriction)
      try form("equivStorage", element, SizePattern.isNumber)
    }
  }

  private func form(
    _ name: String, _ element: XMLElement, _ accepts: (String) -> Bool
  ) throws {
    guard let value = element.attribute("slr", name), !accepts(value) else { return }
    throw XLIFFRules.broken(
      "slr.\(name)", "\(name) \"\(value)\" has not the form of the standard's profiles", element)
  }
}

/// The resource data module.
struct ResourceRules {
  let file: XMLElement
  let languages: XLIFFLanguages

  func check(_ resources: XMLElement) throws {
    let items = resources.standard("res:resourceItem")
    try ModuleRules.unique(resources.elements.filter { $0.core("id") != nil }, "resourceData")
    for item in items { try check(item: item) }
    let known = (file.standard("res:resourceData") + [resources])
      .flatMap { $0.standard("res:resourceItem") }.compactMap { $0.core("id") }
    for reference in resources.standard("res:resourceItemRef") {
      guard let id = reference.core("ref"), !known.contains(id) else { continue }
      throw XLIFFRules.broken(
        "res.resourceItemRef", "the file has no <resourceItem> \"\(id)\"", reference)
    }
  }

  private func check(item: XMLElement) throws {
    if item.elements.isEmpty {
      throw XLIFFRules.broken(
        "res.resourceItem", "<resourceItem> needs a <source>, <target> or <reference>", item)
    }
    for side in item.elements where side.name.local != "reference" {
      if (side.core("href") != nil) == (side.hasContent) {
        throw XLIFFRules.broken(
          "res.href", "<\(side.name.written)> has either content or href", side)
      }
      if !side.hasContent && item.core("mimeType") == nil {
        throw XLIFFRules.broken(
          "res.mimeType", "<resourceItem> needs mimeType, since its content is elsewhere", item)
      }
      guard side.name.local == "source", let given = side.xml("lang") else { continue }
      if given.lowercased() != languages.source?.lowercased() {
        throw XLIFFRules.broken(
          "res.lang", "xml:lang \"\(given)\" is not srcLang \"\(languages.source ?? "")\"", side)
      }
    }
  }
}

/// The change tracking module.
struct ChangeRules {
  /// What the changes are about: a file, a group or a unit.
  let container: XMLElement

  func check(_ track: XMLElement) throws {
    for revisions in track.standard("ctr:revisions") {
      let versions = revisions.standard("ctr:revision").map { $0.core("version") }
      if let current = revisions.core("currentVersion"), !versions.contains(current) {
        throw XLIFFRules.broken(
          "ctr.currentVersion", "no <revision> has the version \"\(current)\"", revisions)
      }
      let subject = try subject(of: revisions)
      for item in revisions.standard("ctr:revision").flatMap({ $0.standard("ctr:item") }) {
        try check(item, about: subject)
      }
    }
  }

  /// The element that was changed; `nil` where it cannot be told.
  private func subject(of revisions: XMLElement) throws -> XMLElement? {
    let name = revisions.core("appliesTo") ?? ""
    let instances = container.inlines.filter { $0.isCore && $0.name.local == name }
    if let ref = revisions.core("ref") {
      let all = container.inlines.filter { $0.core("id") == ref && $0.name.local != "revisions" }
      guard let found = all.first(where: { $0.name.local == name }) ?? all.first else {
        throw XLIFFRules.broken("ctr.ref", "there is no \"\(ref)\" here", revisions)
      }
      return found
    }
    if instances.count > 1 && instances.allSatisfy({ $0.core("id") != nil }) {
      throw XLIFFRules.broken(
        "ctr.appliesTo", "there are several <\(name)> with ids: ref must say which", revisions)
    }
    return instances.count == 1 ? instances.first : nil
  }

  private func check(_ item: XMLElement, about subject: XMLElement?) throws {
    guard let property = item.core("property"), property != "content", let subject else { return }
    if subject[property] == nil {
      throw XLIFFRules.broken(
        "ctr.property",
        "property is \"content\" or an attribute of <\(subject.name.written)>, not \"\(property)\"",
        item)
    }
  }
}

extension XMLElement {
  /// All ids of elements inside.
  fileprivate var ids: [String] { inlines.compactMap { $0.core("id") ?? $0.xml("id") } }

  fileprivate var hasContent: Bool {
    children.contains {
      switch $0 {
      case .element, .external: true
      case .text(let text): !text.allSatisfy(\.isWhitespace)
      case .comment, .instruction: false
      }
    }
  }
}
