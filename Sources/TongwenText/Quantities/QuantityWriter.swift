/// Writes a figure as a language writes it, exactly.
///
///     let chinese = QuantityReader(language: .chinese), english = QuantityWriter(language: .english)
///     english.text(for: chinese.quantities(in: "109.8亿美元")[0])    // "US$10.98 billion"
///     english.text(for: chinese.quantities(in: "60余名")[0])        // "more than 60"
///     english.text(for: chinese.quantities(in: "2024年4月1日"))      // "April 1, 2024"
///
/// Chinese and English are written in full; for other languages there is nothing to offer (`nil`).
public struct QuantityWriter: Sendable {
  /// A house's choices among right forms.
  public struct Style: Hashable, Sendable {
    /// `US$10.98 billion` or `USD 10.98 billion` or `10.98 billion US dollars`.
    public enum Currency: String, Hashable, Sendable, CaseIterable {
      case symbol, code, words
    }

    /// `April 1, 2024` or `1 April 2024`.
    public enum DateOrder: String, Hashable, Sendable, CaseIterable {
      case monthFirst, dayFirst
    }

    /// `58%` or `58 percent`.
    public enum Percent: String, Hashable, Sendable, CaseIterable {
      case sign, word
    }

    /// How currencies are written.
    public var currency: Currency = .symbol
    /// How dates are written.
    public var dates: DateOrder = .monthFirst
    /// How percentages are written.
    public var percent: Percent = .sign

    /// One with the defaults.
    public init() {}
  }

  /// The language that is written.
  public let language: Language
  /// The forms of the house.
  public var style: Style

  /// Makes one from its parts.
  public init(language: Language, style: Style = Style()) {
    (self.language, self.style) = (language, style)
  }

  /// A figure with its unit and hedge; `nil` where the language is not known or the figure cannot be said.
  public func text(for quantity: Quantity) -> String? {
    switch language.code {
    case "en": EnglishForms(style: style).text(for: quantity)
    case "zh": ChineseForms().text(for: quantity).map(inScript)
    default: nil
    }
  }

  /// In traditional characters where the language is written with them: 1.037億.
  private func inScript(_ text: String) -> String {
    language.maximised.script == "Hant" ? Transliteration.simplifiedTraditional.apply(text) : text
  }

  /// A number in digits alone, grouped as the language groups them: `10,980,000,000`, in Chinese `10980000000`.
  public func digits(_ value: ExactNumber) -> String {
    language.code == "zh" ? value.description : NumberForm.grouped(value)
  }

  /// The parts of one expression (a date, a time) together; one figure as by `text(for:)`.
  public func text(for quantities: [Quantity]) -> String? {
    guard let first = quantities.first else { return nil }
    if quantities.count == 1 { return text(for: first) }
    let date = DateParts(quantities)
    guard let date else { return nil }
    switch language.code {
    case "en": return EnglishForms(style: style).text(for: date)
    case "zh": return ChineseForms().text(for: date).map(inScript)
    default: return nil
    }
  }

  /// The expressions of a list, in order: the parts of a date together, every other figure by itself.
  public static func expressions(of quantities: [Quantity]) -> [[Quantity]] {
    var groups: [[Quantity]] = []
    for quantity in quantities {
      if let last = groups.last?.last, last.isCalendar, last.kind != quantity.kind,
        last.expression == quantity.expression
      {
        groups[groups.count - 1].append(quantity)
      } else {
        groups.append([quantity])
      }
    }
    return groups
  }
}

/// Year, month and day of one date.
struct DateParts {
  var year: Int?
  var month: Int?
  var day: Int?

  init?(_ quantities: [Quantity]) {
    for quantity in quantities {
      guard let value = quantity.value.whole else { return nil }
      switch quantity.kind {
      case .year: year = value
      case .month: month = value
      case .day: day = value
      default: return nil
      }
    }
    if let month, !(1...12).contains(month) { return nil }
    if day != nil, month == nil { return nil }
  }
}
