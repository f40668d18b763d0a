/// The units this project reads: identifier, dimension, factor to the dimension's base, and the names in
/// Chinese and English, the first of each the one that is written.
///
/// Factors are the definitions of the SI brochure (9th edition) and of Chinese market units (1 里 = 500 m,
/// 1 亩 = 1/15 ha, 1 斤 = 500 g).
enum UnitRows {
  typealias Row = (
    id: String, dimension: QuantityUnit.Dimension, factor: String, chinese: String, english: String
  )

  static let all: [Row] = currencies + lengths + areas + volumes + masses + times + others

  /// What a name without its country may mean.
  static let general: [String: [String]] = [
    "dollar": ["USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MOP"],
    "krone": ["SEK", "NOK", "DKK", "ISK", "CZK"],
    "CNY": ["HKD", "TWD", "MOP"],
    "rupee": ["INR", "PKR", "LKR", "NPR"],
    "peso": ["PHP", "MXN", "ARS"],
    "pound-any": ["GBP", "pound", "EGP"],
    "foot": ["chi"],
    "degree": ["celsius", "fahrenheit"],
    "cent": ["pence"],
    "ton": ["ton-short"],
    "ounce": ["fluid-ounce"],
  ]

  private static let currencies: [Row] = [
    (
      "CNY", .currency, "1", "元, 人民币, 元人民币, 块, 块钱, 圆, 塊, 塊錢",
      "yuan, rmb, cny, renminbi, renminbi yuan, chinese yuan, kuai, cn¥"
    ),
    (
      "USD", .currency, "1", "美元, 美金, 美刀",
      "us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, american dollar, usd"
    ),
    ("dollar", .currency, "1", "刀", "dollars, dollar, bucks, buck"),
    (
      "HKD", .currency, "1", "港元, 港币, 港幣, 港纸",
      "hong kong dollars, hong kong dollar, hkd, hk dollars, hk dollar"
    ),
    (
      "TWD", .currency, "1", "新台币, 新臺幣, 台币, 新台幣, 元新台币, 元新台幣",
      "new taiwan dollars, taiwan dollars, nt dollars, twd, ntd"
    ),
    (
      "SGD", .currency, "1", "新加坡元, 新元, 新币, 坡币, 新幣",
      "singapore dollars, singapore dollar, sgd"
    ),
    ("MOP", .currency, "1", "澳门元, 澳门币", "patacas, pataca, mop"),
    (
      "AUD", .currency, "1", "澳元, 澳币, 澳大利亚元, 澳幣",
      "australian dollars, australian dollar, aud"
    ),
    ("CAD", .currency, "1", "加元, 加拿大元, 加币, 加幣", "canadian dollars, canadian dollar, cad"),
    (
      "NZD", .currency, "1", "新西兰元, 纽元, 纽币, 新西兰币, 紐幣",
      "new zealand dollars, new zealand dollar, nzd"
    ),
    ("EUR", .currency, "1", "欧元, 歐元", "euros, euro, eur"),
    (
      "GBP", .currency, "1", "英镑, 英鎊, 镑, 鎊",
      "pounds sterling, pound sterling, british pounds, gbp, quid, sterling"
    ),
    ("pound-any", .currency, "1", "", "pounds, pound"),
    ("pence", .currency, "1", "便士", "pence, penny, pennies"),
    ("cent", .currency, "1", "美分, 分钱", "cents, cent, us cents"),
    ("JPY", .currency, "1", "日元, 日圆, 日圓, 日币, 円", "yen, jpy, japanese yen"),
    ("KRW", .currency, "1", "韩元, 韩圆, 韓元, 韩币, 韓圜", "won, krw, south korean won, korean won"),
    ("RUB", .currency, "1", "卢布, 盧布, 俄罗斯卢布", "rubles, ruble, roubles, rouble, rub"),
    ("INR", .currency, "1", "印度卢比", "indian rupees, indian rupee, inr, rs, rs."),
    ("rupee", .currency, "1", "卢比, 盧比", "rupees, rupee"),
    ("PKR", .currency, "1", "巴基斯坦卢比", "pakistani rupees, pakistani rupee, pkr"),
    ("LKR", .currency, "1", "斯里兰卡卢比", "sri lankan rupees, lkr"),
    ("NPR", .currency, "1", "尼泊尔卢比", "nepalese rupees, npr"),
    ("CHF", .currency, "1", "瑞士法郎, 瑞郎", "swiss francs, swiss franc, chf"),
    ("MYR", .currency, "1", "马来西亚林吉特, 马币, 令吉, 林吉特, 马来西亚令吉", "ringgit, ringgits, myr"),
    ("THB", .currency, "1", "泰铢, 泰銖, 铢", "baht, thb, bahts, thai baht"),
    ("IDR", .currency, "1", "印尼盾, 印尼卢比", "rupiah, idr, indonesian rupiah"),
    ("VND", .currency, "1", "越南盾, 越盾", "dong, vnd, vietnamese dong"),
    ("PHP", .currency, "1", "菲律宾比索", "philippine pesos, php"),
    ("peso", .currency, "1", "比索, 披索", "pesos, peso"),
    ("MXN", .currency, "1", "墨西哥比索", "mexican pesos, mxn"),
    ("ARS", .currency, "1", "阿根廷比索", "argentine pesos, ars"),
    ("BRL", .currency, "1", "雷亚尔, 巴西雷亚尔", "reais, real, brl"),
    ("ZAR", .currency, "1", "兰特, 南非兰特", "rand, zar, rands"),
    ("TRY", .currency, "1", "里拉, 土耳其里拉", "lira, liras, turkish lira, turkish liras"),
    ("krone", .currency, "1", "克朗", "kroner, krone, kronor, krona, crowns, koruna, korunas"),
    ("SEK", .currency, "1", "瑞典克朗", "swedish kronor, swedish krona, sek"),
    ("NOK", .currency, "1", "挪威克朗", "norwegian kroner, norwegian krone, nok"),
    ("DKK", .currency, "1", "丹麦克朗", "danish kroner, danish krone, dkk"),
    ("CZK", .currency, "1", "捷克克朗", "czech crowns, czech koruna, czk"),
    ("PLN", .currency, "1", "兹罗提, 波兰兹罗提", "zlotys, zloty, pln"),
    ("UAH", .currency, "1", "格里夫纳", "hryvnia, hryvnias, uah"),
    ("ILS", .currency, "1", "谢克尔, 新谢克尔", "shekels, shekel"),
    ("AED", .currency, "1", "迪拉姆", "dirhams, dirham, aed"),
    ("SAR", .currency, "1", "里亚尔, 沙特里亚尔", "riyals, riyal"),
    ("EGP", .currency, "1", "埃镑, 埃及镑", "egyptian pounds, egp"),
  ]

  private static let lengths: [Row] = [
    ("meter", .length, "1", "米, 公尺", "meters, meter, metres, metre, m"),
    (
      "kilometer", .length, "1000", "公里, 千米, km, KM",
      "kilometers, kilometer, kilometres, kilometre, km, kms, kilometer-long"
    ),
    (
      "centimeter", .length, "0.01", "厘米, 公分, cm, CM",
      "centimeters, centimeter, centimetres, centimetre, cm"
    ),
    (
      "millimeter", .length, "0.001", "毫米, mm, 公厘",
      "millimeters, millimeter, millimetres, millimetre, mm"
    ),
    (
      "micrometer", .length, "0.000001", "微米",
      "micrometers, micrometer, microns, micron, micrometres"
    ),
    (
      "nanometer", .length, "0.000000001", "纳米, 奈米",
      "nanometers, nanometer, nm, nanometres, nanometre"
    ),
    ("mile", .length, "1609.344", "英里, 哩, 英哩", "miles, mile"),
    (
      "nautical-mile", .length, "1852", "海里, 海浬",
      "nautical miles, nautical mile, sea miles, nm, nmi"
    ),
    ("yard", .length, "0.9144", "码, 碼", "yards, yard, yd, yds"),
    ("foot", .length, "0.3048", "英尺, 呎, 英呎", "feet, foot, ft, ft."),
    ("inch", .length, "0.0254", "英寸, 吋, 寸, 英吋", "inches, inch, in."),
    ("li", .length, "500", "里, 华里", "li"),
    ("chi", .length, "1/3", "尺", "chi"),
    (
      "light-year", .length, "9460730472580800", "光年",
      "light years, light-years, light year, light-year"
    ),
  ]

  private static let areas: [Row] = [
    (
      "square-meter", .area, "1", "平方米, 平米, 平方公尺, m2, ㎡, m²",
      "square meters, square meter, square metres, square metre, sq m, m2, sqm, m²"
    ),
    (
      "square-kilometer", .area, "1000000", "平方公里, 平方千米",
      "square kilometers, square kilometer, square kilometres, square kilometre, sq km, km2, km²"
    ),
    ("square-mile", .area, "2589988.110336", "平方英里", "square miles, square mile, sq mi"),
    ("square-foot", .area, "0.09290304", "平方英尺", "square feet, square foot, sq ft"),
    ("square-centimeter", .area, "0.0001", "平方厘米", "square centimeters, square centimetres"),
    ("hectare", .area, "10000", "公顷, 公頃", "hectares, hectare, ha"),
    ("acre", .area, "4046.8564224", "英亩, 英畝", "acres, acre"),
    ("mu", .area, "10000/15", "亩, 畝", "mu"),
  ]

  private static let volumes: [Row] = [
    (
      "cubic-meter", .volume, "1", "立方米, 立方, 立方公尺, m3, m³",
      "cubic meters, cubic meter, cubic metres, cubic metre, m3, m³"
    ),
    (
      "cubic-kilometer", .volume, "1000000000", "立方公里, 立方千米",
      "cubic kilometers, cubic kilometres"
    ),
    ("cubic-centimeter", .volume, "0.000001", "立方厘米", "cubic centimeters, cubic centimetres, cc"),
    ("liter", .volume, "0.001", "升, 公升, L", "liters, liter, litres, litre, l"),
    (
      "milliliter", .volume, "0.000001", "毫升, ml, mL, ML",
      "milliliters, milliliter, millilitres, millilitre, ml"
    ),
    ("gallon", .volume, "0.003785411784", "加仑", "gallons, gallon"),
    ("barrel", .volume, "0.158987294928", "桶", "barrels, barrel"),
    ("fluid-ounce", .volume, "0.0000295735295625", "液体盎司", "fluid ounces, fluid ounce, fl oz"),
  ]

  private static let masses: [Row] = [
    (
      "kilogram", .mass, "1", "公斤, 千克, kg, KG, Kg",
      "kilograms, kilogram, kilos, kilo, kg, kgs, kilogrammes, kilogramme"
    ),
    ("gram", .mass, "0.001", "克, 公克", "grams, gram, g, grammes"),
    ("milligram", .mass, "0.000001", "毫克, mg", "milligrams, milligram, mg"),
    ("microgram", .mass, "0.000000001", "微克", "micrograms, microgram"),
    ("ton", .mass, "1000", "吨, 公吨, 噸", "tons, ton, tonnes, tonne, metric tons, metric ton"),
    ("ton-short", .mass, "907.18474", "短吨", "short tons, short ton"),
    ("catty", .mass, "0.5", "斤, 市斤", "jin, catties, catty"),
    ("liang", .mass, "0.05", "两重", "liang, taels, tael"),
    ("pound", .mass, "0.45359237", "磅, 英磅", "lbs, lb"),
    ("ounce", .mass, "0.028349523125", "盎司, 安士", "ounces, ounce, oz"),
    ("carat", .mass, "0.0002", "克拉", "carats, carat"),
  ]

  private static let times: [Row] = [
    ("second", .time, "1", "秒, 秒钟, 秒鐘", "seconds, second, secs, sec"),
    ("millisecond", .time, "0.001", "毫秒", "milliseconds, millisecond, ms"),
    ("minute", .time, "60", "分钟, 分鐘", "minutes, minute, mins, min"),
    (
      "hour", .time, "3600", "小时, 小時, 个小时, 钟头, 个钟头, 個小時, 鐘頭, 個鐘頭",
      "hours, hour, hrs, hr"
    ),
    ("day", .time, "86400", "天, 昼夜", "days, day"),
    ("night", .time, "86400", "晚, 夜", "nights, night"),
    ("week", .time, "604800", "周, 星期, 个星期, 週, 個星期, 礼拜, 个礼拜, 個禮拜, 禮拜", "weeks, week, wks"),
    ("month", .time, "2629746", "个月, 個月", "months, month"),
    ("quarter", .time, "7889238", "季度, 个季度, 個季度", "quarters, quarter"),
    (
      "year", .time, "31556952", "年, 岁, 周年, 周岁, 歲, 週年, 年间, 年間",
      "years, year, yrs, yr, years-old, year-old, yo, y/o, anniversary, anniversaries"
    ),
    ("decade", .time, "315569520", "个十年", "decades, decade"),
    ("century", .time, "3155695200", "个世纪, 個世紀", "centuries, century"),
  ]

  private static let others: [Row] = [
    (
      "celsius", .temperature, "1", "摄氏度, ℃, °C, 攝氏度",
      "degrees celsius, degree celsius, °c, ℃, celsius, degrees centigrade"
    ),
    ("degree", .temperature, "1", "度, °", "degrees, degree, °"),
    (
      "fahrenheit", .temperature, "1", "华氏度, ℉, °F, 華氏度",
      "degrees fahrenheit, degree fahrenheit, °f, ℉, fahrenheit"
    ),
    ("watt", .power, "1", "瓦, 瓦特", "watts, watt, w"),
    ("kilowatt", .power, "1000", "千瓦", "kilowatts, kilowatt, kw"),
    ("megawatt", .power, "1000000", "兆瓦, 兆瓦级", "megawatts, megawatt, mw"),
    ("gigawatt", .power, "1000000000", "吉瓦", "gigawatts, gigawatt, gw"),
    ("horsepower", .power, "735.49875", "马力, 馬力", "horsepower, hp"),
    ("joule", .energy, "1", "焦耳, 焦", "joules, joule"),
    ("kilojoule", .energy, "1000", "千焦", "kilojoules, kj"),
    ("megajoule", .energy, "1000000", "兆焦, 兆焦耳", "megajoules, megajoule, mj"),
    (
      "kilowatt-hour", .energy, "3600000", "千瓦时, 千瓦小时, 度电, 千瓦·时",
      "kilowatt-hours, kilowatt hours, kwh, kilowatt-hour"
    ),
    ("calorie", .energy, "4.184", "卡路里", "calories, calorie, cal"),
    ("kilocalorie", .energy, "4184", "千卡, 大卡", "kilocalories, kilocalorie, kcal"),
    ("knot", .speed, "1852/3600", "海里/小时", "knots, knot"),
    ("mile-per-hour", .speed, "0.44704", "英里每小时", "miles per hour, mph"),
    (
      "kilometer-per-hour", .speed, "1000/3600", "公里每小时, 千米每小时",
      "kilometers per hour, kilometres per hour, kph, km/h"
    ),
    ("pascal", .pressure, "1", "帕", "pascals, pascal"),
    ("hertz", .frequency, "1", "赫兹, 赫", "hertz, hz"),
    ("megahertz", .frequency, "1000000", "兆赫, 兆赫兹", "megahertz, mhz"),
    ("gigahertz", .frequency, "1000000000", "吉赫", "gigahertz, ghz"),
    ("gigabyte", .information, "1000000000", "吉字节, GB", "gigabytes, gigabyte, gb"),
    ("megabyte", .information, "1000000", "兆字节, MB", "megabytes, megabyte, mb"),
    ("terabyte", .information, "1000000000000", "太字节, TB", "terabytes, terabyte, tb"),
    ("kilobyte", .information, "1000", "千字节, KB", "kilobytes, kilobyte, kb"),
  ]
}
