extension String {
  /// As text of an XML element: `<`, `>`, `&` and carriage returns as references. What XML 1.0 cannot
  /// hold at all (most control characters) becomes U+FFFD.
  var xmlEscaped: String {
    utf8.contains(where: XMLText.needsCare) ? XMLText.escape(self, false) : self
  }

  /// As the value of an attribute between double quotes: as text, quotes and white space too.
  var xmlAttribute: String {
    utf8.contains { XMLText.needsCare($0) || $0 == 34 || $0 < 32 }
      ? XMLText.escape(self, true) : self
  }
}

/// What must be written otherwise in XML.
enum XMLText {
  /// `&`, `<`, `>`, control characters, and 0xEF, which begins U+FFFE and U+FFFF.
  static func needsCare(_ byte: UInt8) -> Bool {
    byte == 38 || byte == 60 || byte == 62 || byte < 32 && byte != 9 && byte != 10 || byte == 0xEF
  }

  static func escape(_ text: String, _ isAttribute: Bool) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute: result += "&#10;"
      case "\t" where isAttribute: result += "&#9;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension XMLStart {
  /// The start tag as XML.
  var written: String {
    let declared = namespaces.map { prefix, uri in
      " xmlns\(prefix.isEmpty ? "" : ":" + prefix)=\"\(uri.xmlAttribute)\""
    }
    let values = attributes.map { " \($0.name.written)=\"\($0.value.xmlAttribute)\"" }
    return "<" + name.written + declared.joined() + values.joined() + ">"
  }
}
