/// Segmentation Rules eXchange 2.0: rules in and out.
///
///     let rules = try SRX.read(FileInput("house.srx"))
///     try FileOutput.create("ours.srx") { try SRX.write(rules, to: $0) }
///
/// Read as real files are written: headers without `segmentsubflows`, elements of SRX 1.0, other
/// programs' extensions (left out). An expression is not looked at here, but where it is used.
public enum SRX {
  /// The namespace of SRX 2.0.
  static let namespace = "http://www.lisa.org/srx20"

  /// All rules of a file.
  ///
  /// - Throws: `SRXFileComplaint`, `XMLComplaint`, `DecodingComplaint`, `FileComplaint`
  public static func read(_ input: FileInput) throws -> SRXRules {
    let root = try XMLTreeReader.document(input)
    guard root.name.local == "srx" else {
      throw SRXFileComplaint.notSRX(root: root.name.written, at: root.place)
    }
    guard let body = root.first("body") else { throw SRXFileComplaint.noRules(at: root.place) }
    let header = root.first("header")
    var rules = SRXRules(
      cascade: header?["cascade"] == "yes", segmentsSubflows: header?["segmentsubflows"] != "no")
    rules.groups = try body.first("languagerules")?.elements("languagerule").map(group) ?? []
    let maps = body.first("maprules")?.elements.flatMap { element in
      element.name.local == "maprule" ? element.elements("languagemap") : [element]
    }
    rules.maps = try (maps ?? []).filter { $0.name.local == "languagemap" }.map(map)
    if rules.groups.isEmpty { throw SRXFileComplaint.noRules(at: body.place) }
    return rules
  }

  private static func group(_ element: XMLElement) throws -> SRXRules.Group {
    let name = try attribute("languagerulename", of: element)
    return SRXRules.Group(name, rules: try element.elements("rule").map(rule))
  }

  private static func rule(_ element: XMLElement) throws -> SRXRules.Rule {
    let isBreak = element["break"] ?? "yes"
    guard isBreak == "yes" || isBreak == "no" else {
      throw SRXFileComplaint.badBreak(isBreak, at: element.place)
    }
    return SRXRules.Rule(
      isBreak: isBreak == "yes", before: element.first("beforebreak")?.text ?? "",
      after: element.first("afterbreak")?.text ?? "", place: element.place)
  }

  private static func map(_ element: XMLElement) throws -> SRXRules.Map {
    SRXRules.Map(
      try attribute("languagepattern", of: element),
      try attribute("languagerulename", of: element), place: element.place)
  }

  private static func attribute(_ name: String, of element: XMLElement) throws -> String {
    guard let value = element[name] else {
      throw SRXFileComplaint.missing(attribute: name, of: element.name.written, at: element.place)
    }
    return value
  }

  // MARK: Writing

  /// The rules as a file of SRX 2.0.
  public static func text(_ rules: SRXRules) -> String {
    let header = """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="\(namespace)" version="2.0">
        <header segmentsubflows="\(yesNo(rules.segmentsSubflows))" cascade="\(yesNo(rules.cascade))">
          <formathandle type="start" include="no"/>
          <formathandle type="end" include="yes"/>
          <formathandle type="isolated" include="no"/>
        </header>
        <body>
          <languagerules>

      """
    let groups = rules.groups.map(text).joined()
    let maps = rules.maps.map {
      "      <languagemap languagepattern=\"\($0.pattern.xmlAttribute)\""
        + " languagerulename=\"\($0.group.xmlAttribute)\"/>\n"
    }
    return header + groups + "    </languagerules>\n    <maprules>\n" + maps.joined()
      + "    </maprules>\n  </body>\n</srx>\n"
  }

  private static func text(_ group: SRXRules.Group) -> String {
    "      <languagerule languagerulename=\"\(group.name.xmlAttribute)\">\n"
      + group.rules.map(text).joined() + "      </languagerule>\n"
  }

  private static func text(_ rule: SRXRules.Rule) -> String {
    """
            <rule break="\(yesNo(rule.isBreak))">
              <beforebreak>\(rule.before.xmlEscaped)</beforebreak>
              <afterbreak>\(rule.after.xmlEscaped)</afterbreak>
            </rule>

    """
  }

  private static func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }
}
