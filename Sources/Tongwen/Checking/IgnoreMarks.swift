/// Remarks in a draft that accept findings where they stand: `tongwen-ignore`, with rules or without.
///
///     <!-- tongwen-ignore number.missing -->
///
/// A remark holds for its own line and, if it stands alone there, for the next line that is not blank.
/// Without rules it holds for all; a category stands for all of its rules.
struct IgnoreMarks: Sendable {
  private var byLine: [Int: [Set<String>]] = [:]

  /// Finds the remarks in the text of a file.
  init(_ text: String) {
    guard text.contains("tongwen-ignore") else { return }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      guard let mark = line.firstRange(of: "tongwen-ignore") else { continue }
      let rules = IgnoreMarks.rules(line[mark.upperBound...])
      add(rules, to: number)
      let isAlone = !line[..<mark.lowerBound].contains { $0.isLetter || $0.isNumber }
      guard isAlone, let next = lines[(number + 1)...].firstIndex(where: IgnoreMarks.hasText) else {
        continue
      }
      add(rules, to: next)
    }
  }

  /// Whether a finding is accepted by a remark.
  func accepts(_ finding: Finding, line: Int) -> Bool {
    byLine[line - 1]?.contains {
      $0.isEmpty || $0.contains(finding.rule) || $0.contains(finding.category.rawValue)
    } ?? false
  }

  private mutating func add(_ rules: Set<String>, to line: Int) {
    byLine[line, default: []].append(rules)
  }

  private static func hasText(_ line: Substring) -> Bool { !line.allSatisfy(\.isWhitespace) }

  /// The rules named behind the mark, up to the end of the remark.
  private static func rules(_ rest: Substring) -> Set<String> {
    let end = rest.firstRange(of: "--")?.lowerBound ?? rest.endIndex
    let words = rest[..<end].split { $0 == " " || $0 == "," || $0 == "\t" }
    return Set(
      words.prefix { $0.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" } }.map(String.init))
  }
}
