extension XLIFFSchema {
  /// The modules' elements: XLIFF 2.2 part 2, section 3, and change tracking of XLIFF 2.0.
  static let modules: [String: XLIFFElementRule] = matches.merging(data) { one, _ in one }
    .merging(checks) { one, _ in one }

  /// Elements of which each module's content begins, and where they may stand.
  static let places: [String: Set<String>] = [
    "mtc:matches": ["unit"], "gls:glossary": ["unit"],
    "mda:metadata": ["xliff", "file", "group", "unit", "mtc:match"],
    "res:resourceData": ["file", "group", "unit"],
    "ctr:changeTrack": ["file", "group", "unit"],
    "slr:profiles": ["file"], "slr:data": ["file", "group", "unit"],
    "val:validation": ["file", "group", "unit"],
  ]

  private static let matches: [String: XLIFFElementRule] = [
    "mtc:matches": XLIFFElementRule(content: [.some("mtc:match")]),
    "mtc:match": XLIFFElementRule(
      [
        "id": .nmtoken, "matchQuality": .percent, "matchSuitability": .percent, "origin": .any,
        "ref": .any, "reference": .yesNo, "similarity": .percent, "subType": .userDefined,
        "type": .matchType,
      ], required: ["ref"],
      content: [
        .optional("mda:metadata"), .optional("originalData"), .one("source"), .one("target"),
        .others,
      ], isExtensible: true),
    "gls:glossary": XLIFFElementRule(content: [.some("gls:glossEntry")]),
    "gls:glossEntry": XLIFFElementRule(
      ["id": .nmtoken, "ref": .any],
      content: [
        .one("gls:term"), .any("gls:translation"), .optional("gls:definition"), .others,
      ], isExtensible: true),
    "gls:term": XLIFFElementRule(["source": .any], isMixed: true, isExtensible: true),
    "gls:translation": XLIFFElementRule(
      ["id": .nmtoken, "ref": .any, "source": .any], isMixed: true, isExtensible: true),
    "gls:definition": XLIFFElementRule(["source": .any], isMixed: true, isExtensible: true),
  ]

  private static let data: [String: XLIFFElementRule] = [
    "mda:metadata": XLIFFElementRule(["id": .nmtoken], content: [.some("mda:metaGroup")]),
    "mda:metaGroup": XLIFFElementRule(
      ["id": .nmtoken, "category": .any, "appliesTo": .appliesTo],
      content: [.some("mda:metaGroup", "mda:meta")]),
    "mda:meta": XLIFFElementRule(["type": .any], required: ["type"], isMixed: true),
    "res:resourceData": XLIFFElementRule(
      ["id": .nmtoken], content: [.any("res:resourceItemRef"), .any("res:resourceItem")],
      isExtensible: true),
    "res:resourceItemRef": XLIFFElementRule(
      ["id": .nmtoken, "ref": .nmtoken], required: ["ref"], isExtensible: true),
    "res:resourceItem": XLIFFElementRule(
      ["id": .nmtoken, "mimeType": .any, "context": .yesNo],
      content: [.optional("res:source"), .optional("res:target"), .any("res:reference")],
      isExtensible: true),
    "res:source": XLIFFElementRule(["href": .any], content: nil, isMixed: true, isExtensible: true),
    "res:target": XLIFFElementRule(["href": .any], content: nil, isMixed: true, isExtensible: true),
    "res:reference": XLIFFElementRule(["href": .any], required: ["href"], isExtensible: true),
    "ctr:changeTrack": XLIFFElementRule(content: [.some("ctr:revisions")], isExtensible: true),
    "ctr:revisions": XLIFFElementRule(
      ["appliesTo": .nmtoken, "ref": .nmtoken, "currentVersion": .nmtoken],
      required: ["appliesTo"], content: [.some("ctr:revision")], isExtensible: true),
    "ctr:revision": XLIFFElementRule(
      ["author": .any, "datetime": .dateTime, "version": .nmtoken], content: [.some("ctr:item")],
      isExtensible: true),
    "ctr:item": XLIFFElementRule(
      ["property": .any], required: ["property"], content: nil, isMixed: true, isExtensible: true),
  ]

  private static let checks: [String: XLIFFElementRule] = [
    "slr:profiles": XLIFFElementRule(
      ["generalProfile": .any, "storageProfile": .any],
      content: [.optional("slr:normalization"), .others]),
    "slr:normalization": XLIFFElementRule(["general": .normalisation, "storage": .normalisation]),
    "slr:data": XLIFFElementRule(
      ["profile": .any], required: ["profile"], content: nil, isMixed: true),
    "val:validation": XLIFFElementRule(content: [.some("val:rule")], isExtensible: true),
    "val:rule": XLIFFElementRule(
      [
        "isPresent": .any, "occurs": .positive, "isNotPresent": .any, "startsWith": .any,
        "endsWith": .any, "existsInSource": .yesNo, "caseSensitive": .yesNo,
        "normalization": .normalisation, "disabled": .yesNo,
      ], isExtensible: true),
  ]

  /// Attributes of modules on core elements, with their types.
  static let moduleAttributes: [String: [String: XLIFFType]] = [
    "fs": ["fs": .style, "subFs": .any],
    "slr": [
      "storageRestriction": .any, "sizeRestriction": .any, "equivStorage": .any, "sizeInfo": .any,
      "sizeInfoRef": .nmtoken,
    ],
    "pgs": ["switch": .any, "case": .any],
    "ctr": [:], "mtc": [:], "gls": [:], "mda": [:], "res": [:], "val": [:],
  ]
}
