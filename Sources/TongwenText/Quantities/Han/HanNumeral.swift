/// A numeral of a text with Han figures: 109.8亿, 三千五, 六七十, 1万2, 十几, 数百.
struct HanNumeral {
  var value: ExactNumber
  var upper: ExactNumber?
  var start: Int
  var end: Int
  /// The power of ten of the last scale word.
  var scale = 0
  /// Arabic digits stand in it.
  var digits: Digits?
  /// Only Han digits without scales: 二〇二四.
  var isPositional = false
  /// 几 or 数 takes the place of a digit.
  var isVague = false
  /// Two digits stand where one would: 六七千.
  var isPair = false
  /// 多 or 余 follows.
  var hasMore = false
  /// How many figures were read; 0 for none.
  var figures = 0
  /// No digit before the first scale: 百万, 千.
  var startsWithScale = false
}

/// The Han figures themselves.
enum HanFigure {
  @inline(__always) static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x4E00, 0x58F9, 0x5F0C: 1  // 一 壹 弌
    case 0x4E8C, 0x4E24, 0x8D30, 0x5169, 0x8CB3: 2  // 二 两 贰 兩 貳
    case 0x4E09, 0x53C1: 3  // 三 叁
    case 0x56DB: 4  // 四 (肆 and 伍 are other words too)
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六 (陆 is a surname and land)
    case 0x4E03, 0x67D2: 7  // 七 柒
    case 0x516B, 0x634C: 8  // 八 捌
    case 0x4E5D, 0x7396: 9  // 九 玖
    case 0x3007, 0x96F6: 0  // 〇 零
    default: nil
    }
  }

  @inline(__always) static func scale(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341, 0x62FE: 1  // 十 拾
    case 0x767E, 0x4F70: 2  // 百 佰
    case 0x5343, 0x4EDF: 3  // 千 仟
    case 0x4E07, 0x842C: 4  // 万 萬
    case 0x4EBF, 0x5104: 8  // 亿 億
    case 0x5146: 12  // 兆
    case 0xC2ED...0xCC9C, 0xB9CC, 0xBC31: hangulScale(scalar)
    default: nil
    }
  }

  /// 십 백 천 만 억 조; only after digits, since they are syllables of other words too.
  private static func hangulScale(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC2ED: 1
    case 0xBC31: 2
    case 0xCC9C: 3
    case 0xB9CC: 4
    case 0xC5B5: 8
    case 0xC870: 12
    default: nil
    }
  }

  /// 几, 数: some, before a scale or after 十.
  @inline(__always) static func isSome(_ scalar: UInt32) -> Bool {
    scalar == 0x51E0 || scalar == 0x5E7E || scalar == 0x6570 || scalar == 0x6578
  }

  /// 多, 余, 来: more than, after a scale.
  @inline(__always) static func isMore(_ scalar: UInt32) -> Bool {
    scalar == 0x591A || scalar == 0x4F59 || scalar == 0x9918 || scalar == 0x6765
      || scalar == 0x9980
  }

  /// 半.
  static let half: UInt32 = 0x534A

  /// A scale that begins a unit of measure instead: 千瓦, 千米, 兆焦.
  static func isUnitPrefix(in text: ScalarText, at place: Int) -> Bool {
    let next = text[place + 1]
    if next == 0x5B57, text[place + 2] != 0x8282 { return false }  // 千字 is no 千字节
    switch text[place] {
    case 0x5343:
      return [0x74E6, 0x7C73, 0x514B, 0x5361, 0x7126, 0x8D6B, 0x5E15, 0x5B57].contains(next)
    case 0x5146: return [0x74E6, 0x7126, 0x8D6B, 0x5B57, 0x5E15].contains(next)
    case 0x767E, 0x4E07: return next == 0x5206  // 百分, 万分
    default: return false
    }
  }
}
