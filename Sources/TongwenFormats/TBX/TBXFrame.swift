extension TBX {
  /// What stands around the entries of a file: its version and style, its header, and the references at its end.
  ///
  ///     let frame = try TBX.frame(of: FileInput("names.tbx"))
  ///     try TBX.write(entries, to: sink, style: frame.style, frame: frame)
  public struct Frame: Sendable {
    /// How the file is written.
    public let style: Style
    /// How many references its `<back>` has: bibliography, people, files.
    public let references: Int
    let type: String?
    let language: String?
    /// In TBX 3 names.
    let header: XMLElement?
    let back: XMLElement?
  }

  /// What stands around the entries.
  ///
  /// - Throws: `TBXComplaint`, `XMLComplaint`, `DecodingComplaint`, `FileComplaint`
  public static func frame(of input: FileInput) throws -> Frame {
    var root: XMLElement?
    var (header, back): (XMLElement?, XMLElement?)
    let reader = XMLTreeReader(
      takes: { name, path in path.count == 2 && name.local != "body" || isHeader(name) },
      onStart: { element, path in
        guard path.isEmpty else { return }
        if !["martif", "tbx"].contains(element.name.local) {
          throw TBXComplaint.notTBX(root: element.name.written, at: element.place)
        }
        root = element
      },
      onTree: { element, _ in
        if isHeader(element.name) {
          header = TBXStyle.canonical(element)
        } else if element.name.local == "back" {
          back = TBXStyle.canonical(element)
        }
      })
    try XMLParser.parse(input.open(), reader)
    return Frame(
      style: style(of: root), references: back?.references ?? 0, type: root?["type"],
      language: root?["xml:lang"], header: header, back: back)
  }

  private static func isHeader(_ name: XMLName) -> Bool {
    name.local == "martifHeader" || name.local == "tbxHeader"
  }

  private static func style(of root: XMLElement?) -> Style {
    if root?.name.local == "martif" { return .martif }
    return root?["style"] == "dct" ? .dct : .dca
  }
}

extension XMLElement {
  fileprivate var references: Int {
    elements.reduce(name.local == "refObject" ? 1 : 0) { $0 + $1.references }
  }
}

extension TBXWriter {
  /// The header of a frame, or one that says the title alone.
  func header(title: String) -> String {
    let name = style == .martif ? "martifHeader" : "tbxHeader"
    let own = "<fileDesc><sourceDesc><p>\(title.xmlEscaped)</p></sourceDesc></fileDesc>"
    let encoding = "<encodingDesc><p type=\"XCSURI\">TBXXCSV02.xcs</p></encodingDesc>"
    guard let header = frame?.header else {
      return "<\(name)>\(own)\(style == .martif ? encoding : "")</\(name)>\n"
    }
    var parts = header.elements.map(\.written)
    // Version 2 names its data categories in a file of their own.
    if style == .martif, header.first("encodingDesc") == nil {
      parts.insert(encoding, at: header.first("fileDesc") == nil ? 0 : 1)
    }
    return "<\(name)>\(parts.joined())</\(name)>\n"
  }

  /// The references at the end.
  var back: String {
    guard let back = frame?.back, !back.elements.isEmpty else { return "" }
    let parts = back.elements.map { part -> String in
      guard style == .martif, part.name.local == "refObjectSec" else { return part.written }
      var old = XMLElement(XMLName("refObjectList"))
      (old.attributes, old.children) = (part.attributes, part.children)
      return old.written
    }
    return "<back>\n\(parts.map { $0 + "\n" }.joined())</back>\n"
  }
}
