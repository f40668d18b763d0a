/// Writes the numbers of cells as people do, by the styles of a workbook.
struct CellValues: Sendable {
  /// Which styles, by number, show dates and times.
  private var dates: [Bool] = []
  private let startsIn1904: Bool

  /// - Throws: `ZipComplaint`, `XMLComplaint`
  init(_ archive: ZipArchive, styles: String?, startsIn1904: Bool) throws {
    self.startsIn1904 = startsIn1904
    guard let styles else { return }
    var custom: Set<Int> = []
    var found: [Bool] = []
    try archive.trees(styles, named: ["numFmt", "xf"]) { element, path in
      if element.name.local == "numFmt" {
        if let id = element["numFmtId"].flatMap({ Int($0) }),
          CellValues.isDate(element["formatCode"] ?? "")
        {
          custom.insert(id)
        }
      } else if path.last?.local == "cellXfs" {
        let id = element["numFmtId"].flatMap { Int($0) } ?? 0
        found.append(custom.contains(id) || CellValues.builtIn.contains { $0.contains(id) })
      }
    }
    dates = found
  }

  /// Numbers of formats for dates and times, the East Asian ones among them (ECMA-376, 18.8.30).
  private static let builtIn = [14...22, 27...36, 45...47, 50...58]

  /// A format code with days, months, years, hours or seconds outside of quotes and brackets.
  static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == "[" {
        isBracketed = true
      } else if character == "]" {
        isBracketed = false
      } else if !isQuoted && !isBracketed && "ymdhs".contains(character) {
        return true
      }
    }
    return false
  }

  /// The text of a number as the file has it; what is no number stays as it is.
  func text(_ value: String, style: Int?) -> String {
    guard let number = Double(value), number.isFinite else { return value }
    if let style, dates.indices.contains(style), dates[style], (0..<2_958_466).contains(number) {
      return date(number)
    }
    if number.rounded() == number, abs(number) < 1e15 { return String(Int(number)) }
    return "\(number)"
  }

  /// Days and their fractions since the last day of 1899. Excel counts a 29 February 1900, so days
  /// before 1 March 1900 are one off.
  private func date(_ serial: Double) -> String {
    let seconds = Int((serial * 86_400).rounded())
    var (days, time) = (seconds / 86_400, seconds % 86_400)
    let hasDay = days > 0 || startsIn1904
    if startsIn1904 { days += 1462 } else if days < 60 { days += 1 }
    let (year, month, day) = Self.civil(days - 25_569)
    let clock = [time / 3600, time / 60 % 60, time % 60].map { Self.padded($0) }
    time = time % 60
    let hours = time == 0 ? clock.prefix(2).joined(separator: ":") : clock.joined(separator: ":")
    if !hasDay { return hours }
    let date = "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))"
    return seconds % 86_400 == 0 ? date : date + " " + hours
  }

  /// Year, month and day of a number of days since 1970 (Howard Hinnant, `civil_from_days`).
  private static func civil(_ days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
