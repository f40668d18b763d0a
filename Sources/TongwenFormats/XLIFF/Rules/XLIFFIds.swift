/// All ids of a file by what they stand in; duplicates are refused on the way.
struct XLIFFIds {
  /// What can be referred to in a file, a group or a unit.
  struct Container {
    var notes: Set<String> = []
    var data: Set<String> = []
    /// Segments, ignorables and what is inline in sources.
    var sources: [String: XMLElement] = [:]
    /// What is inline in targets.
    var targets: Set<String> = []
    /// Ids of modules' and others' elements, by the prefix of the standard or the namespace.
    var others: [String: Set<String>] = [:]
  }

  private(set) var files: [String: Container] = [:]
  /// By `file/id`.
  private(set) var groups: [String: Container] = [:]
  private(set) var units: [String: Container] = [:]

  /// - Throws: `XLIFFComplaint.broken`
  init(_ root: XMLElement) throws {
    for file in root.standard("file") {
      let id = file.core("id") ?? ""
      if files[id] != nil { throw Self.twice("file.id", id, "file", file) }
      files[id] = try container(file)
      try add(file, to: id)
    }
  }

  private mutating func add(_ parent: XMLElement, to file: String) throws {
    for child in parent.elements {
      let key = file + "/" + (child.core("id") ?? "")
      switch child.standardName {
      case "group":
        if groups[key] != nil { throw Self.twice("group.id", child.core("id"), "file", child) }
        groups[key] = try container(child)
        try add(child, to: file)
      case "unit":
        if units[key] != nil { throw Self.twice("unit.id", child.core("id"), "file", child) }
        units[key] = try unit(child)
      default: break
      }
    }
  }

  private func container(_ element: XMLElement) throws -> Container {
    var found = Container()
    for child in element.elements {
      switch child.standardName {
      case "notes":
        found.notes = try unique("note.id", child.standard("note"), "<notes>")
      case "originalData":
        found.data = try unique("data.id", child.standard("data"), "<originalData>")
      case "file", "group", "unit", "segment", "ignorable": break
      default: try others(child, into: &found)
      }
    }
    return found
  }

  /// Ids of elements that are not the core's: unique where they stand and among their own kind.
  private func others(_ element: XMLElement, into found: inout Container) throws {
    let namespace = element.name.namespace
    let kind = XLIFFNamespace.short(namespace) ?? namespace
    if let id = element.core("id") ?? element.xml("id") {
      let isNew = found.others[kind, default: []].insert(id).inserted
      // Modules say themselves among what their ids are unique.
      if !isNew && XLIFFNamespace.short(namespace) == nil {
        throw Self.twice("extension.id", id, "the element's file, group or unit", element)
      }
    }
    for child in element.elements where child.name.namespace == namespace || !child.isCore {
      try others(child, into: &found)
    }
  }

  private func unit(_ unit: XMLElement) throws -> Container {
    var found = try container(unit)
    let parts = unit.elements.filter(\.isPart)
    for part in parts {
      try addSource(part, to: &found)
      for code in part.first("source")?.inlines ?? [] { try addSource(code, to: &found) }
    }
    for code in parts.flatMap({ $0.first("target")?.inlines ?? [] }) {
      guard let id = code.core("id") else { continue }
      if !found.targets.insert(id).inserted {
        throw Self.twice("inline.id", id, "targets of the unit", code)
      }
      if let other = found.sources[id], !other.corresponds(to: code) {
        throw Self.twice("inline.id", id, "unit", code)
      }
    }
    return found
  }

  private func addSource(_ element: XMLElement, to found: inout Container) throws {
    guard let id = element.core("id") else { return }
    if found.sources.updateValue(element, forKey: id) != nil {
      throw Self.twice("\(element.isPart ? "segment" : "inline").id", id, "unit", element)
    }
  }

  private func unique(
    _ rule: String, _ elements: [XMLElement], _ scope: String
  ) throws -> Set<String> {
    var found = Set<String>()
    for element in elements {
      guard let id = element.core("id") else { continue }
      if !found.insert(id).inserted { throw Self.twice(rule, id, scope, element) }
    }
    return found
  }

  static func twice(
    _ rule: String, _ id: String?, _ scope: String, _ element: XMLElement
  ) -> XLIFFComplaint {
    XLIFFRules.broken(rule, "the id \"\(id ?? "")\" stands twice in \(scope)", element)
  }
}

extension XMLElement {
  var isCore: Bool { XLIFFNamespace.short(name.namespace) == "" }
  var isPart: Bool { standardName == "segment" || standardName == "ignorable" }

  /// Everything inline, in the order of the text, what is inside after what it is in.
  var inlines: [XMLElement] { elements.flatMap { [$0] + $0.inlines } }

  /// Codes correspond to codes and markers to markers, whatever form they take.
  fileprivate func corresponds(to other: XMLElement) -> Bool {
    !isPart && isMarker == other.isMarker
  }

  var isMarker: Bool { standardName == "mrk" || standardName == "sm" }
}
