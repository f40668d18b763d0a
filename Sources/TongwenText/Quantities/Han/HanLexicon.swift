/// What stands after and before figures in a language that writes them with Han characters; a class, since it
/// is handed on for each text.
final class HanLexicon: Sendable {
  /// What a word after a figure makes of it.
  enum Suffix: Sendable {
    case year, month, day, numberOrDay, clock, minute
    case percent, permille, percentagePoint, tenths, discount, multiple
    case decade, century
    /// 后: 90后.
    case generation
    /// 代 of Japanese ages: 30代.
    case ages
    case unit(QuantityUnit)
  }

  let suffixes: MeaningTable<Suffix>
  let prefixes: MeaningTable<Quantity.Approximation>
  let afterwards: MeaningTable<Quantity.Approximation>
  let currencies: MeaningTable<QuantityUnit>
  /// Words with figures that count nothing: 一些, 统一, 万一.
  let idioms: MeaningTable<Bool>
  /// Whole words with a value of their own: 翻番, 成千上万.
  let words: MeaningTable<HanWord>

  static let chinese = HanLexicon()

  private convenience init() { self.init(suffixes: Self.ownSuffixes) }

  /// The lexicon of a language by what follows its figures; the Chinese names of units follow.
  init(suffixes own: [(String, Suffix)]) {
    var suffixes = own
    var currencies = Self.currencySigns.compactMap { sign, id in
      QuantityUnit(id).map { (sign, $0) }
    }
    for (row, unit) in UnitTable.shared.units.enumerated() {
      let unit = (QuantityUnit(row: UInt8(row)), unit.chinese)
      suffixes += unit.1.map { ($0, Suffix.unit(unit.0)) }
      if unit.0.isCurrency { currencies += unit.1.filter { $0.count > 1 }.map { ($0, unit.0) } }
    }
    self.suffixes = MeaningTable(suffixes)
    self.currencies = MeaningTable(currencies)
    prefixes = MeaningTable(Self.hedges)
    afterwards = MeaningTable(Self.lateHedges)
    idioms = MeaningTable(
      Self.idle.split { $0 == " " || $0 == "\n" }.map { (String($0), true) } + Self.notIdle)
    words = MeaningTable(HanWord.all)
  }

  private static let ownSuffixes: [(String, Suffix)] = [
    ("年", .year), ("年度", .year), ("年份", .year), ("月", .month), ("月份", .month),
    ("日", .day), ("号", .numberOrDay), ("號", .numberOrDay),
    ("时", .clock), ("點", .clock), ("点", .clock), ("時", .clock), ("点钟", .clock), ("點鐘", .clock),
    ("%", .percent), ("‰", .permille), ("pct", .percent),
    ("个百分点", .percentagePoint), ("百分点", .percentagePoint), ("個百分點", .percentagePoint),
    ("成", .tenths), ("折", .discount), ("倍", .multiple),
    ("年代", .decade), ("后", .generation), ("後", .generation), ("世纪", .century), ("世紀", .century),
  ]

  private static let currencySigns: [(String, String)] = [
    ("$", "dollar"), ("us$", "USD"), ("hk$", "HKD"), ("nt$", "TWD"), ("s$", "SGD"), ("a$", "AUD"),
    ("c$", "CAD"), ("nz$", "NZD"), ("r$", "BRL"), ("£", "GBP"), ("€", "EUR"), ("¥", "CNY"),
    ("rmb", "CNY"), ("usd", "USD"), ("cny", "CNY"), ("hkd", "HKD"), ("eur", "EUR"), ("gbp", "GBP"),
    ("₽", "RUB"), ("₹", "INR"), ("₩", "KRW"), ("jp¥", "JPY"), ("cn¥", "CNY"), ("aud", "AUD"),
  ]

  private static let hedges: [(String, Quantity.Approximation)] = [
    ("近", .nearly), ("将近", .nearly), ("接近", .nearly), ("約", .about), ("约", .about),
    ("大约", .about), ("大約", .about), ("大概", .about), ("约合", .about), ("约为", .about),
    ("超过", .moreThan), ("超過", .moreThan), ("超", .moreThan), ("逾", .moreThan), ("过", .moreThan),
    ("突破", .moreThan), ("多于", .moreThan), ("高于", .moreThan), ("大于", .moreThan),
    ("至少", .atLeast), ("不少于", .atLeast), ("不低于", .atLeast), ("最少", .atLeast),
    ("不到", .lessThan), ("不足", .lessThan), ("少于", .lessThan), ("低于", .lessThan),
    ("小于", .lessThan), ("未满", .lessThan), ("最多", .atMost), ("至多", .atMost),
    ("不超过", .atMost), ("不超過", .atMost), ("不多于", .atMost), ("多达", .atMost),
    ("不会超过", .atMost), ("不會超過", .atMost), ("没有超过", .atMost), ("沒有超過", .atMost), ("未超过", .atMost),
    ("未超過", .atMost), ("不得超过", .atMost), ("不能超过", .atMost), ("不會少於", .atLeast), ("不会少于", .atLeast),
    ("不少於", .atLeast), ("不低於", .atLeast), ("不得少于", .atLeast), ("少於", .lessThan), ("低於", .lessThan),
  ]

  private static let lateHedges: [(String, Quantity.Approximation)] = [
    ("多", .moreThan), ("余", .moreThan), ("餘", .moreThan), ("以上", .atLeast), ("左右", .about),
    ("上下", .about), ("许", .about), ("以下", .atMost), ("以内", .atMost), ("以內", .atMost),
  ]

  /// What only begins like an idiom.
  private static let notIdle = [("十分钟", false), ("十分鐘", false), ("十分之", false), ("一时间", true)]

  private static let idle = """
    一些 一样 一樣 一直 一起 一定 一般 统一 統一 唯一 一带一路 一帶一路 进一步 進一步 万一 萬一 十分 百姓 \
    老百姓 四川 三亚 三亞 三农 三農 一旦 一边 一邊 一切 一律 一致 一向 一路 一再 一时 一時 一番 一共 一流 \
    一体 一體 一线 一線 一举 一舉 一概 一贯 一貫 一味 一度 第一时间 一面 一方面 一系列 一会儿 一下 一点 \
    一點 有一点 之一 同一 一同 一早 一身 一心 一道 一如 一经 一經 一应 一應 一生 一千零一夜 百货 百貨 \
    百科 百度 万里长城 万物 萬物 万科 万达 千家万户 千方百计 千方百計 成百上千 百家姓 五星红旗 四面八方 \
    五颜六色 七上八下 乱七八糟 三三两两 三心二意 四季 四肢 四周 五官 六合 八卦 九州 九江 三峡 三峽 三星 \
    三明 三门峡 三沙 六安 六盘水 四平 五台山 五指山 七台河 八达岭 九寨沟 九龙 十堰 百色 万州 萬州 万宁 \
    丰台 两江 兩江 两岸 兩岸 两会 兩會 两极 十足 十字 十里洋场 百合 百年大计 千古 千秋 千岛湖 千禧 \
    万岁 萬歲 万分 万能 萬能 万圣节 万象 万豪 一汽 二手 二胎 二维码 二維碼 二氧化碳 二战 二戰 一战 \
    三明治 三角 三轮车 四合院 五金 五四 五一 六一 七一 八一 十一 双十一 双十二 九一八 \
    三八 三星堆 七夕 八成新 三亚市 张三 李四 王五 三国 三國 四大 三大 五大 两大 一国两制 一國兩制 \
    十六进制 十进制 二进制 八进制 十六進制 十進制 二進制 一一 千里 万里 千里之外 接二连三 独一无二 三番五次 七嘴八舌 五花八门 数一数二 举一反三 一五一十
    """
}

/// A word that is a figure by itself.
struct HanWord: Sendable {
  var kind: Quantity.Kind
  var value: ExactNumber
  var upper: ExactNumber?
  var isWeak = true

  static let all: [(String, HanWord)] = [
    ("翻番", factor(2)), ("翻一番", factor(2)), ("翻两番", factor(4)), ("翻了一番", factor(2)),
    ("翻了两番", factor(4)), ("翻三番", factor(8)), ("翻倍", factor(2)), ("翻了番", factor(2)),
    ("翻了一倍", factor(2)), ("加倍", factor(2)), ("成倍", factor(2)), ("翻了一翻", factor(2)),
    ("成百上千", vague(100, 10_000)), ("成千上万", vague(1000, 1_000_000)),
    ("成千上萬", vague(1000, 1_000_000)), ("数以万计", vague(10_000, 100_000)),
    ("数以千计", vague(1000, 10_000)), ("数以百计", vague(100, 1000)),
    ("数以百万计", vague(1_000_000, 10_000_000)), ("数以亿计", vague(100_000_000, 1_000_000_000)),
    ("數以萬計", vague(10_000, 100_000)), ("數以千計", vague(1000, 10_000)),
    ("上百", vague(100, 1000)), ("上千", vague(1000, 10_000)), ("上万", vague(10_000, 100_000)),
    ("上百万", vague(1_000_000, 10_000_000)), ("上千万", vague(10_000_000, 100_000_000)),
    ("上亿", vague(100_000_000, 1_000_000_000)), ("双", factor(2)), ("雙", factor(2)),
    ("俩", few(2)), ("仨", few(3)),
  ]

  private static func factor(_ value: Int) -> HanWord {
    HanWord(kind: .multiple, value: ExactNumber(value))
  }

  private static func few(_ value: Int) -> HanWord {
    HanWord(kind: .cardinal, value: ExactNumber(value))
  }

  private static func vague(_ low: Int, _ high: Int) -> HanWord {
    HanWord(kind: .vague, value: ExactNumber(low), upper: ExactNumber(high))
  }
}
