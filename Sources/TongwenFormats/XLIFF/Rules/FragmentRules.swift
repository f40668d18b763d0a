/// Where a reference stands: the file, groups and unit around it, and all ids.
struct FragmentScope {
  let path: [XMLElement]
  let ids: XLIFFIds

  private var file: String { path.first?.core("id") ?? "" }

  /// What can be referred to in the unit around.
  var unit: XLIFFIds.Container? {
    path.last { $0.standardName == "unit" }.flatMap {
      ids.units[file + "/" + ($0.core("id") ?? "")]
    }
  }

  /// The innermost file, group or unit around.
  var innermost: XLIFFIds.Container? {
    switch path.last?.standardName {
    case "unit": unit
    case "group": path.last.flatMap { ids.groups[file + "/" + ($0.core("id") ?? "")] }
    default: ids.files[file]
    }
  }

  /// What the file, group and unit of a reference hold; `nil` if there are none such.
  func container(_ selectors: [FragmentRules.Selector]) -> XLIFFIds.Container? {
    func id(_ prefix: String) -> String? { selectors.last { $0.prefix == prefix }?.id }
    let file = id("f") ?? self.file
    if let unit = id("u") { return ids.units[file + "/" + unit] }
    if let group = id("g") { return ids.groups[file + "/" + group] }
    return id("f") != nil ? ids.files[file] : innermost
  }
}

/// Fragment identifiers, XLIFF 2.2 section 4.5: `#[/]prefix=id/…/leaf`.
enum FragmentRules {
  struct Selector {
    let prefix: String?
    let id: String
  }

  enum Target {
    case noteOfUnit
    case other
  }

  private static let containers = ["f", "g", "u"]
  private static let leaves: Set<String> = ["n", "d", "t"]
  /// Prefixes of modules, and those registered for extensions.
  private static let modules: Set<String> = [
    "gls", "mda", "mtc", "res", "ctr", "slr", "val", "fs", "its", "itsm", "pgs", "tbx",
  ]

  /// Checks the form of a reference and that there is what it refers to. References to elsewhere are
  /// not looked at.
  ///
  /// - Throws: `XLIFFComplaint.broken`
  @discardableResult
  static func check(_ ref: String, in scope: FragmentScope, _ element: XMLElement) throws -> Target
  {
    guard ref.hasPrefix("#") else { return .other }
    let isAbsolute = ref.hasPrefix("#/")
    let parts = ref.dropFirst(isAbsolute ? 2 : 1).split(
      separator: "/", omittingEmptySubsequences: false)
    let selectors = try parts.map { try selector($0, ref, element) }
    try checkOrder(selectors, isAbsolute, ref, element)
    try resolve(selectors, ref, scope, element)
    let isOwn = selectors.count == 1 && scope.path.last?.standardName == "unit"
    let isNote = selectors.last?.prefix == "n"
    return isNote && (isOwn || selectors.contains { $0.prefix == "u" }) ? .noteOfUnit : .other
  }

  private static func selector(
    _ part: Substring, _ ref: String, _ element: XMLElement
  ) throws -> Selector {
    let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let prefix = pieces.count == 2 ? String(pieces[0]) : nil
    let id = String(pieces[pieces.count - 1])
    guard XMLTokens.isNmtoken(id), prefix.map(XMLTokens.isNmtoken) ?? true else {
      throw XLIFFRules.broken("ref.syntax", "\"\(ref)\" is no fragment identifier", element)
    }
    if let prefix, !containers.contains(prefix), !leaves.contains(prefix), !modules.contains(prefix)
    {
      throw XLIFFRules.broken("ref.prefix", "\"\(ref)\": the prefix \(prefix) is unknown", element)
    }
    return Selector(prefix: prefix, id: id)
  }

  /// File, group, unit in this order and once each, then at most one leaf.
  private static func checkOrder(
    _ selectors: [Selector], _ isAbsolute: Bool, _ ref: String, _ element: XMLElement
  ) throws {
    var last = -1
    for selector in selectors {
      let rank = selector.prefix.flatMap { containers.firstIndex(of: $0) } ?? containers.count
      if rank <= last {
        throw XLIFFRules.broken(
          "ref.order", "\"\(ref)\": the order is f, g, u, then one of n, d, t or an id", element)
      }
      last = rank
    }
    if isAbsolute && selectors.first?.prefix != "f" {
      throw XLIFFRules.broken("ref.order", "\"\(ref)\": after #/ comes f=", element)
    }
  }

  private static func resolve(
    _ selectors: [Selector], _ ref: String, _ scope: FragmentScope, _ element: XMLElement
  ) throws {
    guard let container = scope.container(selectors) else { throw nothing(ref, element) }
    guard let leaf = selectors.last, !containers.contains(leaf.prefix ?? "") else { return }
    let found: Bool
    switch leaf.prefix {
    case nil: found = container.sources[leaf.id] != nil
    case "t": found = container.targets.contains(leaf.id)
    case "n": found = container.notes.contains(leaf.id)
    case "d": found = container.data.contains(leaf.id)
    case let prefix?:
      // Others' elements are known by their namespace, not by the prefix registered for it.
      found =
        XLIFFSchema.moduleAttributes[prefix] == nil
        || container.others[prefix]?.contains(leaf.id) == true
    }
    if !found { throw nothing(ref, element) }
  }

  private static func nothing(_ ref: String, _ element: XMLElement) -> XLIFFComplaint {
    XLIFFRules.broken("ref", "\"\(ref)\" refers to nothing in the file", element)
  }
}
