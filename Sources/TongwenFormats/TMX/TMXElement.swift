/// The elements of TMX.
enum TMXElement: String {
  case tmx, header, ude, map, body, tu, tuv, seg, prop, note
  case bpt, ept, ph, it, hi, ut, sub
  case unknown

  init(_ name: XMLName) { self = TMXElement(rawValue: name.local) ?? .unknown }

  /// Holds a native code of the document.
  var isCode: Bool {
    switch self {
    case .bpt, .ept, .ph, .it, .ut: true
    default: false
    }
  }
}

/// The attributes of `<tu>` and `<tuv>` that mean something to us.
enum TMXAttribute: String {
  case tuid, creationdate, creationid, changedate, changeid, lang
  case xmlLang = "xml:lang"
  case other

  var isLanguage: Bool { self == .xmlLang || self == .lang }
}
