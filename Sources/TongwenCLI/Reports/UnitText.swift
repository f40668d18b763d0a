import Tongwen

/// Translation units as a person reads them: where from, then a line for each language.
struct UnitText {
  let style: Style

  func text(_ unit: TranslationUnit) -> String {
    ([head(unit)] + unit.variants.map { row($0.language, $0.text) }).joined(separator: "\n") + "\n"
  }

  /// A unit before and after a change: lines that differ twice.
  func change(_ old: TranslationUnit, _ new: TranslationUnit) -> String {
    var lines = [head(new)]
    for (before, after) in zip(old.variants, new.variants) {
      if before.text == after.text {
        lines.append(row(after.language, after.text))
      } else {
        lines.append(style.red(row(before.language, before.text, "−")))
        lines.append(style.green(row(after.language, after.text, "+")))
      }
    }
    if old == new { lines.append(style.dim("  nothing to change")) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(_ unit: TranslationUnit) -> String {
    let status = unit.status == .unreviewed ? "" : "  \(unit.status.rawValue)"
    let place = unit.place.map { $0 == unit.id ? "" : "  \($0)" } ?? ""
    return style.bold(unit.id) + style.dim(place + status)
  }

  private func row(_ language: Language, _ text: String, _ mark: String = " ") -> String {
    "\(mark) " + language.tag.padded(8) + text
  }
}

extension String {
  /// With spaces up to a width in columns of a terminal, at least one.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - DisplayWidth.of(self)))
  }

  /// With spaces before it up to a width.
  func right(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) + self
  }
}
