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
