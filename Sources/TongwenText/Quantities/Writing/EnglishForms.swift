/// Figures in English.
struct EnglishForms {
  var style: QuantityWriter.Style

  func text(for quantity: Quantity) -> String? {
    guard let plain = plain(quantity) else { return nil }
    guard let hedge = Self.hedges[quantity.approximation], quantity.kind != .vague else {
      return plain
    }
    return hedge + " " + plain
  }

  private func plain(_ quantity: Quantity) -> String? {
    let number = number(quantity.value)
    switch quantity.kind {
    case .cardinal: return number
    case .ordinal: return quantity.value.whole.map(Self.ordinal)
    case .percent: return style.percent == .sign ? number + "%" : number + " percent"
    case .percentagePoint:
      return number
        + (quantity.value == ExactNumber(1) ? " percentage point" : " percentage points")
    case .fraction: return fraction(quantity.value)
    case .multiple: return quantity.value == ExactNumber(2) ? "twice" : number + " times"
    case .year: return quantity.value.whole.map { "\($0)" }
    case .month: return quantity.value.whole.flatMap(Self.month)
    case .day: return quantity.value.whole.map(Self.ordinal)
    case .weekday: return quantity.value.whole.flatMap(Self.weekday)
    case .clock: return quantity.value.whole.map(clock)
    case .decade: return quantity.value.whole.map { $0 < 100 ? "the '\($0)s" : "the \($0)s" }
    case .century: return quantity.value.whole.map { "the \(Self.ordinal($0)) century" }
    case .money: return money(quantity)
    case .measure: return measure(quantity)
    case .vague: return vague(quantity.value)
    }
  }

  private static let hedges: [Quantity.Approximation: String] = [
    .about: "about", .nearly: "nearly", .moreThan: "more than", .atLeast: "at least",
    .lessThan: "less than", .atMost: "up to",
  ]

  // MARK: Numbers

  private static let scales = [(12, "trillion"), (9, "billion"), (6, "million")]

  /// 10.98 billion; 146,000; 12,345,678 where a scale word would need more than three decimals.
  func number(_ value: ExactNumber) -> String {
    for (power, word) in Self.scales {
      guard let small = value.scaled(by: -power), !(small < ExactNumber(1)) else { continue }
      if small.denominator == 1, small.exponent >= -3 {
        return "\(NumberForm.grouped(small)) \(word)"
      }
      break
    }
    return NumberForm.grouped(value)
  }

  static func ordinal(_ value: Int) -> String {
    let isTeen = (11...13).contains(value % 100)
    let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][value % 10] ?? "th"
    return "\(value)\(ending)"
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let parts = [
    2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
    9: "ninth",
    10: "tenth",
  ]

  private func fraction(_ value: ExactNumber) -> String? {
    for bottom in 2...10 {
      guard let top = value.times(ExactNumber(bottom))?.whole, (1..<bottom).contains(top) else {
        continue
      }
      if bottom == 2 { return "half" }
      return Self.small[top] + "-" + (Self.parts[bottom] ?? "") + (top > 1 ? "s" : "")
    }
    return value.description
  }

  private func vague(_ value: ExactNumber) -> String? {
    guard let whole = value.whole else { return nil }
    switch whole {
    case 10..<20: return "more than ten"
    case 20..<100: return "dozens of"
    case 100..<1000: return "hundreds of"
    case 1000..<10_000: return "thousands of"
    case 10_000..<100_000: return "tens of thousands of"
    case 100_000..<1_000_000: return "hundreds of thousands of"
    case 1_000_000..<10_000_000: return "millions of"
    case 10_000_000..<100_000_000: return "tens of millions of"
    case 100_000_000..<1_000_000_000: return "hundreds of millions of"
    case 1_000_000_000...: return "billions of"
    default: return nil
    }
  }

  // MARK: Money and measures

  private static let symbols = [
    "USD": "US$", "dollar": "$", "HKD": "HK$", "EUR": "€", "GBP": "£", "TWD": "NT$", "AUD": "A$",
    "CAD": "C$", "SGD": "S$", "NZD": "NZ$", "BRL": "R$", "INR": "₹",
  ]

  private func money(_ quantity: Quantity) -> String? {
    guard let unit = quantity.unit else { return nil }
    let number = number(quantity.value)
    switch style.currency {
    case .symbol:
      if let symbol = Self.symbols[unit.id] { return symbol + number }
    case .code where unit.id.utf8.count == 3: return "\(unit.id) \(number)"
    case .code, .words: break
    }
    return unit.english.map { "\(number) \(Self.capitalised($0))" }
  }

  /// The country of a currency with its capital: US dollars, New Zealand dollars.
  private static func capitalised(_ currency: String) -> String {
    let words = currency.split(separator: " ").map(String.init)
    if words.last == "sterling" { return currency }
    let country = words.dropLast().map { word in
      ["us", "hk"].contains(word)
        ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    }
    return (country + words.suffix(1)).joined(separator: " ")
  }

  private func measure(_ quantity: Quantity) -> String? {
    guard let unit = quantity.unit else { return nil }
    let isOne = quantity.value == ExactNumber(1)
    guard let name = isOne ? unit.singular : unit.english else { return nil }
    return "\(number(quantity.value)) \(name)"
  }

  // MARK: Calendar

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static func month(_ value: Int) -> String? {
    months.indices.contains(value - 1) ? months[value - 1] : nil
  }

  static func weekday(_ value: Int) -> String? {
    weekdays.indices.contains(value - 1) ? weekdays[value - 1] : nil
  }

  private func clock(_ minutes: Int) -> String {
    let hour = minutes / 60 % 24
    let rest = minutes % 60
    let shown = hour % 12 == 0 ? 12 : hour % 12
    let half = hour < 12 ? "a.m." : "p.m."
    return rest == 0 ? "\(shown) \(half)" : "\(shown):\(rest < 10 ? "0" : "")\(rest) \(half)"
  }

  /// April 1, 2024; April 2024; 1 April.
  func text(for date: DateParts) -> String? {
    guard let number = date.month, let month = Self.month(number) else {
      return date.year.map { "\($0)" }
    }
    let year = date.year.map { "\($0)" }
    guard let day = date.day else { return [month, year].compactMap { $0 }.joined(separator: " ") }
    if style.dates == .dayFirst {
      return ["\(day)", month, year].compactMap { $0 }.joined(separator: " ")
    }
    return ["\(month) \(day)", year].compactMap { $0 }.joined(separator: ", ")
  }
}

/// Numbers in digits.
enum NumberForm {
  /// Commas between groups of three: 1,071.5.
  static func grouped(_ value: ExactNumber) -> String {
    let text = value.description
    guard value.denominator == 1 else { return text }
    let parts = text.split(separator: ".", maxSplits: 1)
    let whole = parts.first ?? ""
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      let left = whole.count - place
      if place > 0, left % 3 == 0, digit != "-" { grouped += "," }
      grouped.append(digit)
    }
    return parts.count > 1 ? grouped + "." + parts[1] : grouped
  }
}

extension QuantityUnit {
  /// The name that English writes, in the plural.
  var english: String? { UnitTable.shared.units[Int(row)].english.first }

  var singular: String? {
    let names = UnitTable.shared.units[Int(row)].english
    return names.count > 1 ? names[1] : names.first
  }

  /// The name that Chinese writes; dollars of no country are American ones.
  var chinese: String? {
    id == "dollar" ? "美元" : UnitTable.shared.units[Int(row)].chinese.first
  }
}
