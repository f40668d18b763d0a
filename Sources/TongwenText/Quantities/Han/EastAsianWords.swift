/// What stands around figures in Japanese and Korean; figures and most units are read as in Chinese.
enum EastAsianWords {
  typealias Suffixes = [(String, HanLexicon.Suffix)]

  static let japanese: Suffixes =
    [
      ("年", .year), ("月", .month), ("日", .day), ("時", .clock), ("%", .percent), ("パーセント", .percent),
      ("ポイント", .percentagePoint), ("割", .tenths), ("倍", .multiple), ("年代", .decade),
      ("世紀", .century), ("代", .ages),
    ]
    + units([
      ("円", "JPY"), ("ドル", "dollar"), ("米ドル", "USD"), ("ユーロ", "EUR"), ("ポンド", "pound-any"),
      ("元", "CNY"), ("人民元", "CNY"), ("ウォン", "KRW"), ("ルピー", "rupee"), ("秒", "second"),
      ("分", "minute"), ("分間", "minute"), ("時間", "hour"), ("日間", "day"), ("週間", "week"),
      ("か月", "month"), ("ヶ月", "month"), ("カ月", "month"), ("ヵ月", "month"), ("箇月", "month"),
      ("年間", "year"), ("歳", "year"), ("メートル", "meter"), ("キロメートル", "kilometer"),
      ("キロ", "kilometer"),
      ("km", "kilometer"), ("センチ", "centimeter"), ("マイル", "mile"), ("フィート", "foot"), ("トン", "ton"),
      ("キログラム", "kilogram"), ("グラム", "gram"), ("kg", "kilogram"), ("リットル", "liter"),
      ("ヘクタール", "hectare"), ("平方メートル", "square-meter"), ("平方キロメートル", "square-kilometer"),
      ("度", "degree"), ("キロワット", "kilowatt"),
    ])

  static let korean: Suffixes =
    [
      ("년", .year), ("월", .month), ("일", .day), ("시", .clock), ("%", .percent), ("퍼센트", .percent),
      ("배", .multiple), ("년대", .decade), ("세기", .century), ("%포인트", .percentagePoint),
    ]
    + units([
      ("원", "KRW"), ("달러", "dollar"), ("유로", "EUR"), ("엔", "JPY"), ("위안", "CNY"),
      ("파운드", "pound-any"),
      ("초", "second"), ("분", "minute"), ("시간", "hour"), ("일간", "day"), ("주", "week"),
      ("주일", "week"),
      ("개월", "month"), ("년간", "year"), ("세", "year"), ("살", "year"), ("미터", "meter"),
      ("킬로미터", "kilometer"), ("km", "kilometer"), ("톤", "ton"), ("킬로그램", "kilogram"),
      ("kg", "kilogram"),
      ("헥타르", "hectare"), ("도", "degree"),
    ])

  private static func units(_ rows: [(String, String)]) -> Suffixes {
    rows.compactMap { name, id in QuantityUnit(id).map { (name, HanLexicon.Suffix.unit($0)) } }
  }

  /// 月曜日, 월요일: the day of the week by the character before 曜 or 요일.
  static func weekday(before scalar: UInt32) -> Int? {
    switch scalar {
    case 0x6708, 0xC6D4: 1  // 月 월
    case 0x706B, 0xD654: 2  // 火 화
    case 0x6C34, 0xC218: 3  // 水 수
    case 0x6728, 0xBAA9: 4  // 木 목
    case 0x91D1, 0xAE08: 5  // 金 금
    case 0x571F, 0xD1A0: 6  // 土 토
    case 0x65E5, 0xC77C: 7  // 日 일
    default: nil
    }
  }
}

extension HanGrammar {
  static let japanese = HanGrammar(lexicon: HanLexicon(suffixes: EastAsianWords.japanese))
  static let korean = HanGrammar(lexicon: HanLexicon(suffixes: EastAsianWords.korean))
}
