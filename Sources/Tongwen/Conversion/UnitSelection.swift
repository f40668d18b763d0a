/// Chooses the units and texts of two languages.
struct UnitSelection {
  private let format: UnitFormat?
  private let from: Language?
  private let to: Language?

  /// - Parameter format: a bilingual one takes one text of each language, the source's first.
  init(_ format: UnitFormat?, from: Language?, to: Language?) {
    (self.format, self.from, self.to) = (format, from, to)
  }

  /// The unit with the texts that are wanted, the source first; `nil` without them.
  func selected(_ unit: TranslationUnit) -> TranslationUnit? {
    if format?.isBilingual == true { return pair(unit) }
    if from == nil && to == nil { return unit }
    let sources = from.map { from in unit.variants.filter { $0.language.matches(from) } }
    let targets = to.map { to in unit.variants.filter { $0.language.matches(to) } }
    if sources?.isEmpty == true || targets?.isEmpty == true { return nil }
    var unit = unit
    let first = sources ?? unit.variants.without(targets ?? [])
    unit.variants = first + (targets ?? unit.variants.without(first))
    return unit.variants.count > 1 ? unit : nil
  }

  /// How many texts in the two languages have no room beside the source and the target.
  func further(_ unit: TranslationUnit) -> Int {
    let ours = unit.variants.filter { variant in
      [from, to].contains { $0.map(variant.language.matches) ?? false }
    }
    return ours.count - (selected(unit)?.variants.count ?? ours.count)
  }

  /// The source and, if there is one, the target.
  private func pair(_ unit: TranslationUnit) -> TranslationUnit? {
    guard let from, let source = unit.variants.first(where: { $0.language.matches(from) }) else {
      return nil
    }
    let target = unit.variants.first { variant in
      to.map { variant.language.matches($0) } ?? false && variant.language != source.language
    }
    var unit = unit
    unit.variants = [source] + [target].compactMap { $0 }
    return unit
  }
}

extension [TranslationUnit.Variant] {
  /// Those in other languages.
  fileprivate func without(_ others: Self) -> Self {
    filter { variant in !others.contains { $0.language == variant.language } }
  }
}
