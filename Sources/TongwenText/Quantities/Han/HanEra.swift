/// Years counted from the beginning of an era: 民国64年 is 1975, 令和5年 2023.
struct HanEra {
  /// Where its name begins.
  let start: Int
  /// The year before its first.
  let origin: Int

  /// The names with the year before the first: the Republic of China, and Japan since Meiji.
  private static let origins: [String: Int] = [
    "民国": 1911, "民國": 1911, "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018,
  ]
  private static let byName = Dictionary(
    uniqueKeysWithValues: origins.map { (Array($0.unicodeScalars.map(\.value)), $1) })

  /// The era whose name ends before a place, spaces between them or none.
  init?(before place: Int, in text: ScalarText) {
    let end = place > 0 && text[place - 1] == 32 ? place - 1 : place
    guard end >= 2, let origin = Self.byName[[text[end - 2], text[end - 1]]] else { return nil }
    (start, self.origin) = (end - 2, origin)
  }
}
