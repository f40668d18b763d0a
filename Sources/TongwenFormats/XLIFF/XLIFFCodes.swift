/// Writes the texts of one unit with their codes as elements of a version of XLIFF.
///
/// Codes that were elements of the same version are written as they were; others become `<bpt>`, `<ept>`
/// and `<ph>` around their native code in version 1, `<sc>`, `<ec>` and `<ph>` beside `<originalData>` in
/// version 2. Source and target share ids, and no text has one twice.
struct XLIFFCodes {
  private let version: XLIFF.Version
  /// Native codes of version 2 in their order.
  private(set) var data: [String] = []
  private var ids: [Key: String] = [:]
  private var taken: Set<String> = []

  /// A code by what it is, its id, and the how many of its kind it is in its text.
  private struct Key: Hashable {
    var isSpan: Bool
    var id: String
    var number: Int
  }

  init(_ version: XLIFF.Version) { self.version = version }

  /// The text as it stands between the tags of its element.
  mutating func written(_ content: MarkedText) -> String {
    if content.codes.isEmpty { return content.text.xmlEscaped }
    let bytes = Array(content.text.utf8)
    var (result, offset) = ("", 0)
    var counts: [Key: Int] = [:]
    for (index, code) in content.codes.enumerated() {
      let end = min(max(code.offset, offset), bytes.count)
      result += String(decoding: bytes[offset..<end], as: UTF8.self).xmlEscaped
      offset = end
      let count = Key(isSpan: code.kind != .alone, id: code.id, number: code.kind == .close ? 1 : 0)
      let number = counts[count, default: 0]
      counts[count] = number + 1
      let key = Key(isSpan: count.isSpan, id: code.id, number: number)
      result += element(code, key, partner: partner(of: index, in: content.codes))
    }
    return result + String(decoding: bytes[offset...], as: UTF8.self).xmlEscaped
  }

  /// The code that ends or begins the span of this one.
  private func partner(of index: Int, in codes: [InlineCode]) -> InlineCode? {
    let code = codes[index]
    switch code.kind {
    case .open: return codes[index...].first { $0.kind == .close && $0.id == code.id }
    case .close: return codes[..<index].last { $0.kind == .open && $0.id == code.id }
    case .alone: return nil
    }
  }

  private mutating func element(_ code: InlineCode, _ key: Key, partner: InlineCode?) -> String {
    guard let name = code[version.mark], !name.contains(":") else {
      return foreign(code, key, hasPartner: partner != nil)
    }
    if XLIFFInline.spans.contains(name) && code.kind == .close {
      return partner == nil ? "" : "</\(name)>"
    }
    if XLIFFInline.spans.contains(name) && partner == nil { return "" }
    let attributes = attributes(of: code, partner: partner)
    if XLIFFInline.spans.contains(name) { return "<\(name)\(attributes)>" }
    guard let content = code["content"] else { return "<\(name)\(attributes)/>" }
    return "<\(name)\(attributes)>\(content)</\(name)>"
  }

  /// The attributes of an element as it was, without those that point out of the unit.
  private mutating func attributes(of code: InlineCode, partner: InlineCode?) -> String {
    var text = ""
    for attribute in code.attributes where Self.isKept(attribute) {
      var value = attribute.value
      switch attribute.name {
      case "dataRef", "dataRefStart": value = dataID(code.original)
      case "dataRefEnd": value = dataID(partner?.original ?? "")
      default: break
      }
      text += " \(attribute.name)=\"\(value.xmlAttribute)\""
    }
    return text
  }

  private static func isKept(_ attribute: Property) -> Bool {
    let own: Set = ["xliff", "xliff2", "content", "subFlows", "subFlowsStart", "subFlowsEnd"]
    if own.contains(attribute.name) { return false }
    if attribute.name == "ref" { return !attribute.value.hasPrefix("#") }
    return !attribute.name.contains(":") || attribute.name.hasPrefix("xml:")
  }

  // MARK: Codes of other formats

  private mutating func foreign(_ code: InlineCode, _ key: Key, hasPartner: Bool) -> String {
    let id = token(key)
    let native = code.native
    if version == .v12 {
      let name = code.kind == .open ? "bpt" : code.kind == .close ? "ept" : "ph"
      return "<\(name) id=\"\(id)\">\(native.xmlEscaped)</\(name)>"
    }
    let data = native.isEmpty ? "" : " dataRef=\"\(dataID(native))\""
    switch code.kind {
    case .open: return "<sc id=\"\(id)\"\(data)\(hasPartner ? "" : " isolated=\"yes\"")/>"
    case .close where hasPartner: return "<ec startRef=\"\(id)\"\(data)/>"
    case .close: return "<ec id=\"\(id)\"\(data) isolated=\"yes\"/>"
    case .alone: return "<ph id=\"\(id)\"\(data)/>"
    }
  }

  /// The code's own id where it is a token and free: `~1` of TMX becomes `c1`.
  private mutating func token(_ key: Key) -> String {
    if let id = ids[key] { return id }
    let wanted = String(key.id.map { $0 == "~" ? "c" : $0 })
    var token = XMLTokens.isNmtoken(wanted) ? wanted : "c"
    var number = 2
    while !taken.insert(token).inserted {
      token = "\(wanted.isEmpty ? "c" : XMLTokens.isNmtoken(wanted) ? wanted : "c")-\(number)"
      number += 1
    }
    ids[key] = token
    return token
  }

  private mutating func dataID(_ native: String) -> String {
    if let index = data.firstIndex(of: native) { return "d\(index + 1)" }
    data.append(native)
    return "d\(data.count)"
  }
}

extension InlineCode {
  /// What the code is in its document: its native text, else the element of the format it comes from.
  var native: String {
    if !original.isEmpty { return original }
    guard let name = self["xliff"] ?? self["xliff2"] else { return "" }
    if kind == .close { return "</\(name)>" }
    let kept = attributes.filter { !["xliff", "xliff2", "content"].contains($0.name) }
      .map { " \($0.name)=\"\($0.value.xmlAttribute)\"" }.joined()
    return "<\(name)\(kept)\(XLIFFInline.spans.contains(name) ? "" : "/")>"
  }

  /// Whether its attributes are those of an element of XLIFF.
  var isXLIFF: Bool { self["xliff"] != nil || self["xliff2"] != nil }
}
