/// The words around figures that neither ICU nor CLDR lists, by language: scales in their inflected forms,
/// per cent, money, units, and the little words of ranges and dates.
enum LanguageWords {
  struct Row: Sendable {
    var scales: [(String, Int)]
    var percent: String
    var and: String
    var of: String
    var half: String
    var more: String = ""
    var calendar: String = ""
    var currencies: [(String, String)] = []
    var units: [(String, String)] = []
    /// Words that make a decade of the year behind them, and of the year before them.
    var decadesBefore: String = ""
    var decadesAfter: String = ""
    var centuries: String = ""
    var clock: String = ""
  }

  static let rows: [String: Row] = [
    "de": Row(
      scales: [
        ("hundert", 2), ("tausend", 3), ("million", 6), ("millionen", 6), ("mio", 6),
        ("milliarde", 9),
        ("milliarden", 9), ("mrd", 9), ("billion", 12), ("billionen", 12),
      ],
      percent: "prozent", and: "und", of: "", half: "halb halbe halben halbes hälfte",
      more: "über mehr", calendar: "",
      currencies: [("euro", "EUR"), ("dollar", "dollar"), ("pfund", "pound-any"), ("yuan", "CNY")],
      units: [
        ("jahre", "year"), ("jahren", "year"), ("jahr", "year"), ("monate", "month"),
        ("monaten", "month"), ("wochen", "week"), ("tage", "day"), ("tagen", "day"),
        ("stunden", "hour"),
        ("stunde", "hour"), ("minuten", "minute"), ("minute", "minute"), ("kilometer", "kilometer"),
        ("meter", "meter"), ("tonnen", "ton"), ("grad", "degree"), ("quadratmeter", "square-meter"),
      ], centuries: "jahrhundert jahrhunderts jahrhunderte jahrhunderten", clock: "uhr"),
    "fr": Row(
      scales: [
        ("cent", 2), ("cents", 2), ("mille", 3), ("million", 6), ("millions", 6), ("milliard", 9),
        ("milliards", 9), ("billion", 12), ("billions", 12),
      ],
      percent: "", and: "et", of: "de d", half: "demi demie moitié",
      currencies: [
        ("euros", "EUR"), ("euro", "EUR"), ("dollars", "dollar"), ("livres", "pound-any"),
      ],
      units: [
        ("ans", "year"), ("années", "year"), ("mois", "month"), ("semaines", "week"),
        ("jours", "day"),
        ("heures", "hour"), ("minutes", "minute"), ("kilomètres", "kilometer"), ("mètres", "meter"),
        ("tonnes", "ton"), ("degrés", "degree"),
      ], decadesBefore: "années", centuries: "siècle siècles", clock: "h"),
    "es": Row(
      scales: [
        ("cien", 2), ("ciento", 2), ("mil", 3), ("millón", 6), ("millones", 6), ("billón", 12),
        ("billones", 12),
      ],
      percent: "", and: "y", of: "de del", half: "medio media mitad",
      currencies: [("euros", "EUR"), ("euro", "EUR"), ("dólares", "dollar"), ("pesos", "peso")],
      units: [
        ("años", "year"), ("meses", "month"), ("semanas", "week"), ("días", "day"),
        ("horas", "hour"),
        ("minutos", "minute"), ("kilómetros", "kilometer"), ("metros", "meter"),
        ("toneladas", "ton"),
        ("grados", "degree"),
      ], decadesBefore: "años década", centuries: "siglo siglos"),
    "it": Row(
      scales: [
        ("cento", 2), ("mille", 3), ("mila", 3), ("milione", 6), ("milioni", 6), ("mln", 6),
        ("miliardo", 9), ("miliardi", 9), ("mld", 9),
      ],
      percent: "", and: "e", of: "di del", half: "mezzo mezza metà",
      currencies: [("euro", "EUR"), ("dollari", "dollar"), ("sterline", "pound-any")],
      units: [
        ("anni", "year"), ("mesi", "month"), ("settimane", "week"), ("giorni", "day"),
        ("ore", "hour"),
        ("minuti", "minute"), ("chilometri", "kilometer"), ("metri", "meter"),
        ("tonnellate", "ton"),
        ("gradi", "degree"),
      ], decadesBefore: "anni", centuries: "secolo secoli"),
    "pt": Row(
      scales: [
        ("cem", 2), ("cento", 2), ("mil", 3), ("milhão", 6), ("milhões", 6), ("bilhão", 9),
        ("bilhões", 9), ("trilhão", 12), ("trilhões", 12),
      ],
      percent: "", and: "e", of: "de do", half: "meio meia metade",
      currencies: [("euros", "EUR"), ("dólares", "dollar"), ("reais", "BRL")],
      units: [
        ("anos", "year"), ("meses", "month"), ("semanas", "week"), ("dias", "day"),
        ("horas", "hour"),
        ("minutos", "minute"), ("quilômetros", "kilometer"), ("metros", "meter"),
        ("toneladas", "ton"),
      ], decadesBefore: "anos década", centuries: "século séculos"),
    "ru": Row(
      scales: [
        ("сто", 2), ("сотня", 2), ("тысяча", 3), ("тысячи", 3), ("тысяч", 3), ("тысячу", 3),
        ("тыс", 3),
        ("миллион", 6), ("миллиона", 6), ("миллионов", 6), ("млн", 6), ("миллиард", 9),
        ("миллиарда", 9),
        ("миллиардов", 9), ("млрд", 9), ("триллион", 12), ("триллиона", 12), ("триллионов", 12),
        ("трлн", 12),
      ],
      percent: "процент процента процентов процентам процентами", and: "", of: "",
      half: "половина половины половину полтора",
      calendar:
        "понедельник 1 понедельника 1 вторник 2 среда 3 среду 3 четверг 4 пятница 5 пятницу 5 суббота 6 субботу 6 "
        + "воскресенье 7",
      currencies: [
        ("рублей", "RUB"), ("рубля", "RUB"), ("руб", "RUB"), ("долларов", "dollar"),
        ("доллара", "dollar"), ("евро", "EUR"),
      ],
      units: [
        ("лет", "year"), ("года", "year"), ("месяцев", "month"), ("месяца", "month"),
        ("недель", "week"),
        ("дней", "day"), ("дня", "day"), ("часов", "hour"), ("часа", "hour"), ("минут", "minute"),
        ("километров", "kilometer"), ("км", "kilometer"), ("метров", "meter"), ("тонн", "ton"),
        ("градусов", "degree"),
      ], decadesAfter: "годы годов годах", centuries: "век века веке веков веком"),
    "pl": Row(
      scales: [
        ("sto", 2), ("tysiąc", 3), ("tysiące", 3), ("tysięcy", 3), ("tys", 3), ("milion", 6),
        ("miliona", 6), ("miliony", 6), ("milionów", 6), ("mln", 6), ("miliard", 9),
        ("miliardy", 9),
        ("miliarda", 9), ("miliardów", 9), ("mld", 9), ("bilion", 12), ("biliony", 12),
        ("bilionów", 12),
      ],
      percent: "procent procenta procentu procentów proc", and: "", of: "",
      half: "pół połowa połowę połowy",
      calendar:
        "środę 3 sobotę 6 niedzielę 7 poniedziałku 1 wtorku 2 środy 3 czwartku 4 piątku 5 soboty 6 niedzieli 7",
      currencies: [
        ("złotych", "PLN"), ("złote", "PLN"), ("zł", "PLN"), ("euro", "EUR"), ("dolarów", "dollar"),
        ("dolary", "dollar"),
      ],
      units: [
        ("lat", "year"), ("lata", "year"), ("miesięcy", "month"), ("miesiące", "month"),
        ("tygodni", "week"), ("tygodnie", "week"), ("dni", "day"), ("godzin", "hour"),
        ("godziny", "hour"), ("minut", "minute"), ("kilometrów", "kilometer"), ("metrów", "meter"),
        ("ton", "ton"), ("stopni", "degree"),
      ], decadesBefore: "lata latach", centuries: "wiek wieku wieków"),
    "cs": Row(
      scales: [
        ("sto", 2), ("set", 2), ("tisíc", 3), ("tisíce", 3), ("tisíců", 3), ("tis", 3),
        ("milion", 6),
        ("miliony", 6), ("milionů", 6), ("milionu", 6), ("mil", 6), ("mio", 6), ("miliarda", 9),
        ("miliardy", 9), ("miliard", 9), ("mld", 9), ("bilion", 12), ("bilionů", 12),
      ],
      percent: "procent procenta procentech procentům procentní procento", and: "", of: "",
      half: "půl polovina poloviny polovinu",
      calendar: "středu 3 sobotu 6 neděli 7 pondělí 1 úterý 2 čtvrtka 4 pátku 5 soboty 6",
      currencies: [
        ("korun", "CZK"), ("koruny", "CZK"), ("kč", "CZK"), ("eur", "EUR"), ("dolarů", "dollar"),
        ("dolary", "dollar"),
      ],
      units: [
        ("let", "year"), ("roky", "year"), ("roků", "year"), ("měsíců", "month"),
        ("měsíce", "month"),
        ("týdnů", "week"), ("týdny", "week"), ("dní", "day"), ("dny", "day"), ("dnů", "day"),
        ("hodin", "hour"), ("hodiny", "hour"), ("minut", "minute"), ("kilometrů", "kilometer"),
        ("metrů", "meter"), ("tun", "ton"), ("stupňů", "degree"),
      ], decadesAfter: "léta let letech", centuries: "století"),
    "ar": Row(
      scales: [
        ("مئة", 2), ("مائة", 2), ("ألف", 3), ("آلاف", 3), ("مليون", 6), ("ملايين", 6), ("مليار", 9),
        ("مليارات", 9), ("تريليون", 12),
      ],
      percent: "بالمئة بالمائة", and: "", of: "", half: "نصف",
      currencies: [("دولار", "dollar"), ("يورو", "EUR"), ("ريال", "SAR"), ("درهم", "AED")],
      units: [
        ("سنة", "year"), ("عاما", "year"), ("عامًا", "year"), ("سنوات", "year"), ("أشهر", "month"),
        ("يوما", "day"), ("يومًا", "day"), ("أيام", "day"), ("ساعة", "hour"), ("دقيقة", "minute"),
        ("كيلومتر", "kilometer"), ("متر", "meter"),
      ]),
    "hi": Row(
      scales: [
        ("सौ", 2), ("हज़ार", 3), ("हजार", 3), ("लाख", 5), ("करोड़", 7), ("करोड़", 7), ("अरब", 9),
        ("खरब", 11), ("मिलियन", 6), ("बिलियन", 9), ("ट्रिलियन", 12), ("मिलिअन", 6),
      ],
      percent: "प्रतिशत फीसदी फ़ीसदी", and: "", of: "", half: "आधा आधी आधे",
      currencies: [("रुपये", "INR"), ("रुपए", "INR"), ("डॉलर", "dollar"), ("यूरो", "EUR")],
      units: [
        ("साल", "year"), ("वर्ष", "year"), ("महीने", "month"), ("दिन", "day"), ("दिनों", "day"),
        ("घंटे", "hour"), ("मिनट", "minute"), ("किलोमीटर", "kilometer"), ("मीटर", "meter"),
        ("किमी", "kilometer"),
      ], decadesAfter: "दशक", centuries: "सदी शताब्दी"),
  ]

  /// Symbols of units that every language writes.
  static let symbols: [(String, String)] = [
    ("km", "kilometer"), ("m", "meter"), ("cm", "centimeter"), ("mm", "millimeter"),
    ("kg", "kilogram"),
    ("g", "gram"), ("mg", "milligram"), ("t", "ton"), ("ha", "hectare"),
    ("km²", "square-kilometer"),
    ("m²", "square-meter"), ("km2", "square-kilometer"), ("m2", "square-meter"), ("l", "liter"),
    ("ml", "milliliter"), ("kw", "kilowatt"), ("mw", "megawatt"), ("gw", "gigawatt"),
    ("km/h", "kilometer-per-hour"), ("gb", "gigabyte"), ("mb", "megabyte"), ("min", "minute"),
    ("°c", "celsius"), ("eur", "EUR"), ("usd", "USD"),
  ]
}

extension LatinLexicon {
  /// The lexicon of a language from ICU's data and the rows above; `nil` where there is no row.
  convenience init?(language: String) {
    guard let row = LanguageWords.rows[language] else { return nil }
    let numbers = LocaleNumbers(locale: language)
    func words(_ text: String, _ meaning: LatinMeaning) -> [(String, LatinMeaning)] {
      text.split(separator: " ").map { (String($0), meaning) }
    }
    let weekdays = row.calendar.split(separator: " ")
    let inflected = stride(from: 0, to: weekdays.count - weekdays.count % 2, by: 2).compactMap {
      place in
      Int(weekdays[place + 1]).map { (String(weekdays[place]), LatinMeaning.weekday($0)) }
    }
    let all =
      row.scales.map { ($0.0, LatinMeaning.scale($0.1)) } + words(row.percent, .percent)
      + words(row.and, .and) + words(row.of, .of) + words(row.half, .half)
      + words(row.clock, .clock)
      + words(row.centuries, .numberedCentury) + words(row.decadesBefore, .decadeBefore)
      + words(row.decadesAfter, .decadeAfter) + inflected
      + numbers.calendar + numbers.words + numbers.shortMonths
    let units = (LanguageWords.symbols + row.currencies + row.units).compactMap { name, id in
      QuantityUnit(id).map { (name, $0) }
    }
    self.init(
      words: all, units: units, style: numbers.style, capitalisesCalendar: language == "de",
      doubtfulMonths: [])
  }
}

extension LatinGrammar {
  static let german = LatinGrammar(language: "de")
  static let french = LatinGrammar(language: "fr")
  static let spanish = LatinGrammar(language: "es")
  static let italian = LatinGrammar(language: "it")
  static let portuguese = LatinGrammar(language: "pt")
  static let russian = LatinGrammar(language: "ru")
  static let polish = LatinGrammar(language: "pl")
  static let czech = LatinGrammar(language: "cs")
  static let arabic = LatinGrammar(language: "ar")
  static let hindi = LatinGrammar(language: "hi")

  private convenience init(language: String) {
    self.init(lexicon: LatinLexicon(language: language) ?? .english)
  }
}
