/// Text between tags.
struct MarkupForm: SlotForm {
  let isXML: Bool

  func run(_ text: String, formats: [String]) -> String { MarkupForm.escaped(text, isXML: isXML) }

  /// `<`, `>` and `&` as references, and the no-break space, which nobody sees in an editor.
  static func escaped(_ text: String, isXML: Bool, quote: Character? = nil) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where quote == "\"": result += "&quot;"
      case "'" where quote == "'": result += "&#39;"
      case "\u{A0}": result += isXML ? "&#160;" : "&nbsp;"
      case "\0"..<" " where character != "\n" && character != "\t": result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}

/// The value of an attribute; quotes are put around one that had none.
struct AttributeForm: SlotForm {
  let quote: UInt8?
  let isXML: Bool

  func run(_ text: String, formats: [String]) -> String {
    let mark = Character(UnicodeScalar(quote ?? UInt8(ascii: "\"")))
    return MarkupForm.escaped(text, isXML: isXML, quote: mark)
  }

  var around: (before: String, after: String) { quote == nil ? ("\"", "\"") : ("", "") }
}
