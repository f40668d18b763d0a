import CICU

/// Unicode's normalisation forms that this project uses.
public enum Normalisation: Int32, Sendable, CaseIterable {
  case nfc = 0
  case nfkc = 1
  /// Compatibility, case and default-ignorable characters folded: what two texts are compared by.
  case nfkcCasefold = 2
  case nfd = 3
}

extension String {
  /// The text in a normalisation form of Unicode.
  ///
  ///     "Ｌｉａｎｇｊｉａｎｇ　Ⅳ".normalised(.nfkcCasefold)  // "liangjiang iv"
  ///     "".normalised(.nfc)                             // ""
  public func normalised(_ form: Normalisation) -> String {
    if utf8.isEmpty { return self }
    return withICU { text, length in
      icuText(room: Int(length) + Int(length) / 2) {
        icu_normalise(form.rawValue, text, length, $0, $1)
      }
    } ?? self
  }
}
