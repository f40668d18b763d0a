extension LanguageTable {
  /// Arabic. Abbreviations are mostly single letters, which the rule for initials knows.
  static let arabic = LanguageTable(
    code: "ar",
    titles: "د أ م أ.د ا.د د.م السيد.د ص.ب",
    numbers: "ص رقم ج ط هـ ق.م ت",
    inner: "إلخ.م الخ.م ق.م ب.م هـ م",
    endings: "إلخ الخ",
    speech: """
      قال قالت قالوا يقول تقول أضاف أضافت وأضاف وأضافت صرح صرحت أكد أكدت وأكد أعلن أعلنت ذكر ذكرت أوضح
      أوضحت وأوضح وقال وقالت قائلا قائلة قائلاً مضيفا مضيفًا وتابع تابع وكتب كتب كتبت سأل سألت أجاب
      """,
    hasClauses: true
  )
}
