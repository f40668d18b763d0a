import Tongwen

/// Glossaries of any size: made names of two to four Han characters and a kind of institution, in English
/// two capitalised words and the kind.
enum MadeTerms {
  static func entries(_ count: Int) -> [ConceptEntry] {
    var random = Lcg(state: 7)
    return (0..<count).map { number in
      let kind = kinds[random.next(kinds.count)]
      let length = 2 + random.next(3)
      let han = String((0..<length).map { _ in characters[random.next(characters.count)] })
      let english = "\(word(&random)) \(word(&random)) \(kind.1)"
      return ConceptEntry(
        id: "made-\(number)",
        terms: [
          Term(han + kind.0, .chinese),
          Term(english, .english),
        ])
    }
  }

  private static func word(_ random: inout Lcg) -> String {
    let text = (0..<2 + random.next(3)).map { _ in syllables[random.next(syllables.count)] }
      .joined()
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let kinds = [
    ("研究院", "Institute"), ("新区", "New Area"), ("公司", "Company"), ("大学", "University"),
    ("银行", "Bank"), ("委员会", "Commission"),
  ]

  private static let characters = Array(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法"
      + "所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前")

  private static let syllables = [
    "ba", "chen", "dong", "fu", "gan", "hui", "jiang", "ke", "lin", "ming", "nor", "pen", "qing",
    "ran", "shan", "ter", "wick", "xi", "yuan", "zhou", "ston", "bridge", "mar", "vel", "hart",
  ]
}
