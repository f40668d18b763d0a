extension Readings {
  /// A Han name in pinyin as the press writes it: family name first, the given name in one word; `nil` where a
  /// character has no reading.
  ///
  ///     Readings.mandarin.name("王家功")   // "Wang Jiagong"
  ///     Readings.mandarin.name("单田芳")   // "Shan Tianfang"
  ///     Readings.mandarin.name("欧阳修")   // "Ouyang Xiu"
  ///     Readings.mandarin.name("吕玲")     // "Lyu Ling"
  ///     Readings.mandarin.name("杨安娥")   // "Yang An'e"
  public func name(_ han: String) -> String? {
    let scalars = han.unicodeScalars.map(\.value).filter { $0 != 0x20 && $0 != 0xB7 }
    guard scalars.count >= 2, scalars.count <= 6 else { return word(han) }
    let isDouble = scalars.count > 2 && Surnames.contains(scalars[0], scalars[1])
    let family = isDouble ? 2 : 1
    guard let surname = surname(Array(scalars[..<family])),
      let given = joined(scalars[family...].map { usual($0) })
    else { return nil }
    return surname + " " + given
  }

  /// Han characters in pinyin as one word with a capital: 重庆 by the most usual readings.
  public func word(_ han: String) -> String? {
    let scalars = han.unicodeScalars.map(\.value)
    return scalars.isEmpty ? nil : joined(scalars.map { usual($0) })
  }

  /// Whether a Latin word reads a family name of two characters: `Ouyang`, `Sima`, `Zhuge`.
  package static func isDoubleSurname(_ word: String) -> Bool {
    doubleSurnames.contains(word.lowercased())
  }

  private static let doubleSurnames = Set(
    Surnames.allDoubles.compactMap { mandarin.surname($0)?.lowercased() })

  private func surname(_ scalars: [UInt32]) -> String? {
    let text = String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
    if let known = Surnames.doubleReadings[text] { return Self.capitalised(known) }
    return joined(
      scalars.enumerated().map { place, scalar in
        scalars.count == 1 ? Surnames.readings[scalar] ?? usual(scalar) : usual(scalar)
      })
  }

  private func usual(_ scalar: UInt32) -> String? {
    numbers(of: scalar).first.map { spelling($0).text }
  }

  /// One capitalised word; an apostrophe before a syllable that begins with a vowel; ü as yu.
  private func joined(_ syllables: [String?]) -> String? {
    var word = ""
    for syllable in syllables {
      guard let syllable, let first = syllable.first else { return nil }
      if !word.isEmpty, "aeo".contains(first) { word += "'" }
      word +=
        syllable.contains("v")
        ? syllable.split(separator: "v", omittingEmptySubsequences: false).joined(separator: "yu")
        : syllable
    }
    return Self.capitalised(word)
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
