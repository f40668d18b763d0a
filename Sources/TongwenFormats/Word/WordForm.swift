/// Text of a Word paragraph as runs.
struct WordForm: SlotForm {
  /// `w:` as the file has it.
  let prefix: String
  /// The properties of the runs that have no formatting of their own, as XML.
  let base: String
  /// What closes the run in which the slot begins, and opens the one in which it ends.
  let around: (before: String, after: String)

  func run(_ text: String, formats: [String]) -> String {
    "<\(prefix)r>" + (formats.last ?? base) + content(text) + "</\(prefix)r>"
  }

  /// Tabs and line ends are elements of a run.
  private func content(_ text: String) -> String {
    var result = ""
    var piece = ""
    func flush() {
      if piece.isEmpty { return }
      result += "<\(prefix)t xml:space=\"preserve\">\(piece.xmlEscaped)</\(prefix)t>"
      piece = ""
    }
    for character in text {
      switch character {
      case "\t":
        flush()
        result += "<\(prefix)tab/>"
      case "\n", "\r\n":
        flush()
        result += "<\(prefix)br/>"
      default: piece.append(character)
      }
    }
    flush()
    return result
  }
}
