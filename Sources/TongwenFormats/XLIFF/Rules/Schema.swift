/// What an element of XLIFF 2 may hold: its attributes with their types, what stands in it in which
/// order, and whether others' attributes and elements may.
///
/// Core: XLIFF 2.2 part 1, section 4; modules: part 2. Versions 2.0 and 2.1 are parts of the same.
struct XLIFFElementRule: Sendable {
  var attributes: [String: XLIFFType] = [:]
  var required: Set<String> = []
  /// What stands in it, in order; `nil` for anything.
  var content: [XLIFFSlot]?
  /// Text stands beside the elements.
  var isMixed = false
  /// Attributes of other namespaces may stand on it.
  var isExtensible = false

  init(
    _ attributes: [String: XLIFFType] = [:], required: Set<String> = [], content: [XLIFFSlot]? = [],
    isMixed: Bool = false, isExtensible: Bool = false
  ) {
    (self.attributes, self.required, self.content) = (attributes, required, content)
    (self.isMixed, self.isExtensible) = (isMixed, isExtensible)
  }
}

/// A place in the order of an element's content.
struct XLIFFSlot: Sendable {
  let names: Set<String>
  let least: Int
  let most: Int

  /// Any number of elements of other namespaces; modules count as such where they may stand.
  static let others = XLIFFSlot(["*"], 0, .max)

  init(_ names: Set<String>, _ least: Int, _ most: Int) {
    (self.names, self.least, self.most) = (names, least, most)
  }

  static func optional(_ name: String) -> XLIFFSlot { XLIFFSlot([name], 0, 1) }
  static func one(_ name: String) -> XLIFFSlot { XLIFFSlot([name], 1, 1) }
  static func some(_ names: String...) -> XLIFFSlot { XLIFFSlot(Set(names), 1, .max) }
  static func any(_ names: String...) -> XLIFFSlot { XLIFFSlot(Set(names), 0, .max) }
}

enum XLIFFSchema {
  static let inline = XLIFFSlot(["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"], 0, .max)

  static let rules: [String: XLIFFElementRule] =
    structure
    .merging(inlines) { one, _ in one }.merging(modules) { one, _ in one }

  private static let structure: [String: XLIFFElementRule] = [
    "xliff": XLIFFElementRule(
      ["version": .version, "srcLang": .language, "trgLang": .language],
      required: ["version", "srcLang"],
      content: [.optional("notes"), .optional("mda:metadata"), .some("file")], isExtensible: true),
    "file": XLIFFElementRule(
      [
        "id": .nmtoken, "canResegment": .yesNo, "original": .any, "translate": .yesNo,
        "srcDir": .direction, "trgDir": .direction,
      ], required: ["id"],
      content: [.optional("skeleton"), .others, .optional("notes"), .some("unit", "group")],
      isExtensible: true),
    "skeleton": XLIFFElementRule(["href": .any], content: nil, isMixed: true),
    "group": XLIFFElementRule(
      container, required: ["id"],
      content: [.others, .optional("notes"), .any("unit", "group")], isExtensible: true),
    "unit": XLIFFElementRule(
      container, required: ["id"],
      content: [
        .others, .optional("notes"), .optional("originalData"), .some("segment", "ignorable"),
      ], isExtensible: true),
    "segment": XLIFFElementRule(
      ["id": .nmtoken, "canResegment": .yesNo, "state": .state, "subState": .userDefined],
      content: [.one("source"), .optional("target")]),
    "ignorable": XLIFFElementRule(
      ["id": .nmtoken], content: [.one("source"), .optional("target")]),
    "notes": XLIFFElementRule(content: [.some("note")]),
    "note": XLIFFElementRule(
      [
        "id": .nmtoken, "appliesTo": .sourceOrTarget, "category": .any, "priority": .priority,
        "ref": .any,
      ], isMixed: true, isExtensible: true),
    "originalData": XLIFFElementRule(content: [.some("data")]),
    "data": XLIFFElementRule(
      ["id": .nmtoken, "dir": .direction], required: ["id"], content: [.any("cp")], isMixed: true),
    "source": XLIFFElementRule(content: [inline], isMixed: true),
    "target": XLIFFElementRule(["order": .positive], content: [inline], isMixed: true),
  ]

  private static let container: [String: XLIFFType] = [
    "id": .nmtoken, "name": .any, "canResegment": .yesNo, "translate": .yesNo, "srcDir": .direction,
    "trgDir": .direction, "type": .userDefined,
  ]

  /// Attributes that all codes share.
  private static let code: [String: XLIFFType] = [
    "id": .nmtoken, "canCopy": .yesNo, "canDelete": .yesNo, "canReorder": .yesNoFirstNo,
    "copyOf": .nmtoken, "subType": .userDefined, "type": .codeType,
  ]
  private static let single: [String: XLIFFType] = [
    "disp": .any, "equiv": .any, "dataRef": .nmtoken, "subFlows": .nmtokens,
  ]
  private static let half: [String: XLIFFType] = [
    "canOverlap": .yesNo, "dir": .direction, "isolated": .yesNo,
  ]
  private static let pair: [String: XLIFFType] = [
    "canOverlap": .yesNo, "dir": .direction, "dispStart": .any, "dispEnd": .any, "equivStart": .any,
    "equivEnd": .any, "dataRefStart": .nmtoken, "dataRefEnd": .nmtoken, "subFlowsStart": .nmtokens,
    "subFlowsEnd": .nmtokens,
  ]
  private static let marker: [String: XLIFFType] = [
    "id": .nmtoken, "translate": .yesNo, "type": .markerType, "ref": .any, "value": .any,
  ]

  private static let inlines: [String: XLIFFElementRule] = [
    "cp": XLIFFElementRule(["hex": .hex], required: ["hex"]),
    "ph": XLIFFElementRule(
      code.merging(single) { one, _ in one }, required: ["id"], isExtensible: true),
    "pc": XLIFFElementRule(
      code.merging(pair) { one, _ in one }, required: ["id"], content: [inline], isMixed: true,
      isExtensible: true),
    "sc": XLIFFElementRule(
      code.merging(single) { one, _ in one }.merging(half) { one, _ in one }, required: ["id"],
      isExtensible: true),
    "ec": XLIFFElementRule(
      code.merging(single) { one, _ in one }.merging(half) { one, _ in one }
        .merging(["startRef": .nmtoken]) { one, _ in one }, isExtensible: true),
    "mrk": XLIFFElementRule(
      marker, required: ["id"], content: [inline], isMixed: true, isExtensible: true),
    "sm": XLIFFElementRule(marker, required: ["id"], isExtensible: true),
    "em": XLIFFElementRule(["startRef": .nmtoken], required: ["startRef"]),
  ]
}
