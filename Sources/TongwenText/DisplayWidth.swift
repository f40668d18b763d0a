import CICU

/// How many columns of a terminal text takes.
///
///     DisplayWidth.of("两江")  // 4
///     DisplayWidth.of("é")    // 1, also where the accent is a character of its own
///     DisplayWidth.of("")     // 0
public enum DisplayWidth {
  /// The columns of all characters.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// 2 for East Asian wide and full-width characters and emoji, 0 for marks and controls, else 1.
  public static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: return icu_char_is_wide(scalar.value) ? 2 : 1
    }
  }
}

extension DisplayWidth {
  /// Cuts a text into lines of at most so many columns: at spaces and around wide characters, but no
  /// line begins with a closing mark or ends with an opening one. A word longer than a line is cut.
  ///
  ///     DisplayWidth.lines(of: "to build a park", columns: 8)  // ["to build", "a park"]
  ///     DisplayWidth.lines(of: "两江新区，重庆", columns: 8)       // ["两江新", "区，重庆"]
  ///     DisplayWidth.lines(of: "", columns: 8)                 // [""]
  public static func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line: [Character] = []
    var (width, lastBreak) = (0, 0)
    for character in text {
      if mayBreak(line.last, character) { lastBreak = line.count }
      if width + of(character) > columns, !line.isEmpty, character != " " {
        let cut = lastBreak > 0 ? lastBreak : line.count
        lines.append(trimmed(line[..<cut]))
        line.removeFirst(cut)
        (width, lastBreak) = (of(String(line)), 0)
      }
      line.append(character)
      width += of(character)
    }
    return lines + [trimmed(line[...])]
  }

  private static func trimmed(_ line: ArraySlice<Character>) -> String {
    String(line.prefix((line.lastIndex { $0 != " " } ?? line.startIndex - 1) + 1 - line.startIndex))
  }

  private static func mayBreak(_ before: Character?, _ after: Character) -> Bool {
    guard let before, after != " " else { return false }
    if before == " " { return true }
    return (of(before) == 2 || of(after) == 2) && !opens(before) && !closes(after)
  }

  private static func opens(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  private static func closes(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }
}
