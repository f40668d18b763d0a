/// Whether two lines of a text are one paragraph that was wrapped.
struct LineJoin {
  let lines: TextLines
  /// The longest line of the block, in columns; `nil` where the text is not wrapped by hand.
  let width: Int?
  let dangling: Set<String>
  /// Most lines of the block end without a mark, so that one that does may be wrapped too.
  let isRunning: Bool

  /// Text broken by hand is between 40 and 130 columns wide.
  static let widths = 40...130

  /// What stands between the lines when they are joined; `nil` where they stay apart.
  func glue(_ line: TextLine, _ next: TextLine, firstOfUnit: TextLine) -> String? {
    let (head, foot) = (lines.head(next), lines.foot(line))
    guard let first = head.first, let last = foot.last else { return nil }
    if LineMarks.beginsItem(head) { return nil }
    if isContinuation(first) { return "" }
    let glue = last.isEastAsian || first.isEastAsian ? "" : " "
    if isHyphen(foot), isSmall(first) { return "" }
    if next.indent > line.indent, line.number != firstOfUnit.number || isCased(first) {
      return isSmall(first) && !endsSentence(foot) ? glue : nil
    }
    if endsSentence(foot) { return isRunning && isFull(line, next) ? glue : nil }
    if isFull(line, next), last != ":" || isSmall(first) { return glue }
    return goesOn(line, foot, first, firstOfUnit) ? glue : nil
  }

  /// The line has no room for the next line's first word.
  private func isFull(_ line: TextLine, _ next: TextLine) -> Bool {
    guard let width else { return false }
    let needed = line.indent + line.columns + 1 + lines.firstWord(next)
    return needed > (isRunning ? width - width / 20 : width)
  }

  /// A line that says by its own words that it goes on.
  private func goesOn(
    _ line: TextLine, _ foot: [Unicode.Scalar], _ first: Unicode.Scalar, _ firstOfUnit: TextLine
  ) -> Bool {
    guard let last = foot.last, last != ":", last != "：", last != ";" else { return false }
    if last == "、" || last == "，" { return true }
    if last.isEastAsian && first.isEastAsian { return endsInParticle(line, last) }
    if isSmall(first) { return last == "," || beginsSentence(firstOfUnit) }
    if last == "," { return line.columns >= LineJoin.widths.lowerBound }
    if first == "(" || first == "[" { return line.columns >= 50 }
    return dangling.contains(lastWord(foot))
  }

  // MARK: Characters

  private func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isTerminal && scalar != "…" || ",;:)]}%，；：、）」』】》”’".unicodeScalars.contains(scalar)
  }

  private func isSmall(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isLowercase }

  private func isCased(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isCased }

  private func isHyphen(_ foot: [Unicode.Scalar]) -> Bool {
    guard foot.count > 1, let last = foot.last else { return false }
    return (last == "-" || last == "\u{AD}") && foot[foot.count - 2].properties.isAlphabetic
  }

  private func endsSentence(_ foot: [Unicode.Scalar]) -> Bool {
    foot.last(where: { !$0.isClosing })?.isTerminal ?? false
  }

  /// The unit's first letter is a capital, or it begins with a bullet or a number.
  private func beginsSentence(_ line: TextLine) -> Bool {
    let head = lines.head(line)
    if LineMarks.beginsItem(head) { return true }
    guard let first = head.first(where: { !$0.isOpening }) else { return false }
    return !isSmall(first)
  }

  private func lastWord(_ foot: [Unicode.Scalar]) -> String {
    let word = foot.reversed().prefix { $0.properties.isAlphabetic || $0 == "'" || $0 == "’" }
    var text = String.UnicodeScalarView()
    for scalar in word.reversed() { text.append(scalar) }
    return String(text).lowercased()
  }

  /// A Japanese particle or a Chinese 的 cannot end a line of its own; a heading 第一章　はじめに may.
  private func endsInParticle(_ line: TextLine, _ last: Unicode.Scalar) -> Bool {
    guard "のをはがとへでにも的和与及".unicodeScalars.contains(last) else { return false }
    let head = lines.head(line, 16)
    return head.first != "第" && !head.contains("\u{3000}")
  }
}
