/// Figures in Chinese.
struct ChineseForms {
  func text(for quantity: Quantity) -> String? {
    guard let plain = plain(quantity) else { return nil }
    guard let hedge = Self.hedges[quantity.approximation], quantity.kind != .vague else {
      return plain
    }
    return hedge + plain
  }

  private func plain(_ quantity: Quantity) -> String? {
    let number = number(quantity.value)
    switch quantity.kind {
    case .cardinal: return number
    case .ordinal: return "第" + number
    case .percent: return number + "%"
    case .percentagePoint: return number + "个百分点"
    case .fraction: return fraction(quantity.value)
    case .multiple: return number + "倍"
    case .year: return quantity.value.whole.map { "\($0)年" }
    case .month: return quantity.value.whole.map { "\($0)月" }
    case .day: return quantity.value.whole.map { "\($0)日" }
    case .weekday: return quantity.value.whole.flatMap(Self.weekday)
    case .clock: return quantity.value.whole.map(clock)
    case .decade: return quantity.value.whole.map(decade)
    case .century: return number + "世纪"
    case .money: return quantity.unit?.chinese.map { number + $0 }
    case .measure: return quantity.unit.flatMap(measureName).map { number + $0 }
    case .vague: return vague(quantity.value)
    }
  }

  private static let hedges: [Quantity.Approximation: String] = [
    .about: "约", .nearly: "近", .moreThan: "超过", .atLeast: "至少", .lessThan: "不到", .atMost: "至多",
  ]

  /// 109.8亿, 14.6万, 12141; plain digits where 万 would need more than two decimals.
  func number(_ value: ExactNumber) -> String {
    for (power, word) in [(12, "万亿"), (8, "亿"), (4, "万")] {
      guard let small = value.scaled(by: -power), !(small < ExactNumber(1)) else { continue }
      let decimals = power == 4 ? -2 : -4
      if small.denominator == 1, small.exponent >= decimals { return small.description + word }
      if power == 4 { break }
    }
    return value.description
  }

  private static let figures = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  private func fraction(_ value: ExactNumber) -> String? {
    for bottom in 2...10 {
      guard let top = value.times(ExactNumber(bottom))?.whole, (1..<bottom).contains(top) else {
        continue
      }
      if bottom == 2 { return "一半" }
      return Self.figures[bottom] + "分之" + Self.figures[top]
    }
    return value.description
  }

  private func vague(_ value: ExactNumber) -> String? {
    guard let whole = value.whole, whole >= 10 else { return nil }
    if whole < 20 { return "十几" }
    if whole < 100 { return "数十" }
    var (power, rest) = (0, whole)
    while rest >= 10 { (power, rest) = (power + 1, rest / 10) }
    let names = ["百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿"]
    return "数" + names[min(power - 2, names.count - 1)]
  }

  private func measureName(_ unit: QuantityUnit) -> String? {
    unit.id == "month" ? "个月" : unit.chinese
  }

  private static func weekday(_ value: Int) -> String? {
    (1...7).contains(value) ? "周" + (value == 7 ? "日" : figures[value]) : nil
  }

  private func clock(_ minutes: Int) -> String {
    let (hour, rest) = (minutes / 60, minutes % 60)
    return rest == 0 ? "\(hour)时" : "\(hour)时\(rest)分"
  }

  private func decade(_ value: Int) -> String {
    value < 100 ? "\(value)年代" : "\(value / 100 + 1)世纪\(value % 100)年代"
  }

  /// 2024年4月1日.
  func text(for date: DateParts) -> String? {
    var text = date.year.map { "\($0)年" } ?? ""
    if let month = date.month { text += "\(month)月" }
    if let day = date.day { text += "\(day)日" }
    return text.isEmpty ? nil : text
  }
}
