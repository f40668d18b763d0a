/// Rules about a file, its groups, and what is inherited in it.
struct FileRules {
  let file: XMLElement
  let languages: XLIFFLanguages
  let ids: XLIFFIds

  private var id: String { file.core("id") ?? "" }

  /// - Throws: `XLIFFComplaint.broken`
  func check() throws {
    if let skeleton = file.first("skeleton") { try check(skeleton: skeleton) }
    let profiles = file.standard("slr:profiles").first
    let modules = ModuleRules(
      file: file, languages: languages, generalProfile: profiles?.core("generalProfile"),
      storageProfile: profiles?.core("storageProfile"))
    try walk(file, Inherited(language: file.xml("lang"), space: file.xml("space")), [], modules)
  }

  /// What a part inherits from what it stands in.
  struct Inherited {
    var language: String?
    var space: String?

    func updated(by element: XMLElement) -> Inherited {
      Inherited(language: element.xml("lang") ?? language, space: element.xml("space") ?? space)
    }
  }

  private func walk(
    _ element: XMLElement, _ inherited: Inherited, _ around: [XMLElement], _ modules: ModuleRules
  ) throws {
    let path = around + [element]
    let scope = FragmentScope(path: path, ids: ids)
    try modules.check(element, path, scope)
    for note in element.first("notes")?.standard("note") ?? [] {
      if let ref = note.core("ref") { try FragmentRules.check(ref, in: scope, note) }
    }
    for child in element.elements {
      switch child.standardName {
      case "group": try walk(child, inherited.updated(by: child), path, modules)
      case "unit":
        let inside = inherited.updated(by: child)
        try checkTexts(of: child, inside)
        try walk(child, inside, path, modules)
        try UnitRules(unit: child, scope: FragmentScope(path: path + [child], ids: ids)).check()
        try checkSubflows(of: child)
      default: break
      }
    }
  }

  private func check(skeleton: XMLElement) throws {
    let isEmpty = skeleton.children.isEmpty
    if (skeleton.core("href") != nil) == isEmpty { return }
    throw XLIFFRules.broken(
      "skeleton.href", "<skeleton> has either content or href, not both and not neither", skeleton)
  }

  /// Languages and white space of sources and targets.
  private func checkTexts(of unit: XMLElement, _ inherited: Inherited) throws {
    for part in unit.elements where part.isPart {
      guard let source = part.first("source") else { continue }
      let own = inherited.updated(by: source)
      try check(own.language, languages.source, "srcLang", source)
      guard let target = part.first("target") else { continue }
      guard languages.target != nil else {
        throw XLIFFRules.broken(
          "trgLang", "<xliff> needs trgLang, since there is a <target>", target)
      }
      let other = inherited.updated(by: target)
      try check(other.language, languages.target, "trgLang", target)
      if (own.space ?? "default") != (other.space ?? "default") {
        throw XLIFFRules.broken(
          "target.space", "xml:space of <target> must be that of its <source>", target)
      }
    }
  }

  private func check(
    _ given: String?, _ wanted: String?, _ name: String, _ element: XMLElement
  ) throws {
    guard let given, given.lowercased() != wanted?.lowercased() else { return }
    throw XLIFFRules.broken(
      "\(element.name.local).lang",
      "xml:lang \"\(given)\" of <\(element.name.written)> is not \(name) \"\(wanted ?? "")\"",
      element)
  }

  /// The units that codes point into.
  private func checkSubflows(of unit: XMLElement) throws {
    for code in unit.elements.filter(\.isPart).flatMap(\.inlines) {
      for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
        for flow in code.core(name)?.split(whereSeparator: \.isWhitespace) ?? []
        where ids.units["\(id)/\(flow)"] == nil {
          throw XLIFFRules.broken("subFlows", "\(name): the file has no unit \"\(flow)\"", code)
        }
      }
    }
  }
}
