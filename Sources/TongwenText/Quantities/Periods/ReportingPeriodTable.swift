/// How languages name the parts of a year: a row has the names of its parts in their order.
///
/// The words are those of the statistical offices of each country in their reports.
final class ReportingPeriodTable: Sendable {
  /// The names of one form: first quarter, second quarter, …
  struct Row: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case quarters, halves, quartersUpTo }

    let kind: Kind
    let names: [String]

    /// The part that a number of the row stands for.
    func part(_ number: Int) -> ReportingPeriod.Part? {
      switch kind {
      case .quarters: .quarter(number)
      case .halves: .half(number)
      case .quartersUpTo: .quartersUpTo(number + 1)
      }
    }

    func text(for part: ReportingPeriod.Part) -> String? {
      switch (kind, part) {
      case (.quarters, .quarter(let number)), (.halves, .half(let number)): name(number)
      case (.quartersUpTo, .quartersUpTo(let number)): name(number - 1)
      default: nil
      }
    }

    private func name(_ number: Int) -> String? {
      names.indices.contains(number - 1) ? names[number - 1] : nil
    }
  }

  private struct Name: Sendable {
    var row: Row?
    var number: Int
  }

  private let words: MeaningTable<Name>
  /// In the order of the table: the first of a kind is the usual form.
  private let rows: [Row]
  private let isUnspaced: Bool

  private init(_ rows: String, isUnspaced: Bool = false) {
    self.isUnspaced = isUnspaced
    var names: [(String, Name)] = []
    var forms: [Row] = []
    for line in rows.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 1).map(String.init)
      let texts = fields[1].split(separator: ",").map {
        $0.trimmingPrefix { $0 == " " }.description
      }
      let kind: Row.Kind? =
        switch fields[0] {
        case "quarters": .quarters
        case "halves": .halves
        case "up to": .quartersUpTo
        default: nil
        }
      let row = kind.map { Row(kind: $0, names: texts) }
      if let row { forms.append(row) }
      for (index, text) in texts.enumerated() {
        names.append((text, Name(row: row, number: index + 1)))
      }
    }
    words = MeaningTable(names)
    self.rows = forms
  }

  /// A part in the first form that has it.
  func usualText(for part: ReportingPeriod.Part) -> String? {
    rows.lazy.compactMap { $0.text(for: part) }.first
  }

  /// The first place from a given one on where a name may begin; the text's count where none does.
  func nextBeginning(in text: ScalarText, from start: Int) -> Int {
    words.nextBeginning(in: text, from: start)
  }

  /// The longest name at a place, which is a whole word; the row is nil for words that only look like a period.
  func match(in text: ScalarText, at start: Int) -> (row: Row?, number: Int, end: Int)? {
    guard let match = words.longestMatch(in: text, at: start) else { return nil }
    if !isUnspaced, Scalar.isLetter(text[match.end]) || Scalar.isDigit(text[match.end]) {
      return nil
    }
    return (match.meaning.row, match.meaning.number, match.end)
  }

  static func of(_ language: Language) -> ReportingPeriodTable? { tables[language.code] }

  private static let tables: [String: ReportingPeriodTable] = [
    "zh": ReportingPeriodTable(
      """
      quarters:第一季度,第二季度,第三季度,第四季度
      quarters:一季度,二季度,三季度,四季度
      quarters:第1季度,第2季度,第3季度,第4季度
      quarters:1季度,2季度,3季度,4季度
      quarters:首季度
      quarters:首季
      quarters:第一季,第二季,第三季,第四季
      quarters:Q1,Q2,Q3,Q4
      halves:上半年,下半年
      up to:前二季度,前三季度
      up to:前两季度
      up to:前兩季度
      up to:前两个季度,前三个季度
      up to:前兩個季度,前三個季度
      up to:头两个季度,头三个季度
      none:近一季度,近二季度,近三季度,近四季度,近两季度,续二季度,续三季度,续四季度,續二季度,續三季度,續四季度
      none:去一季度,去二季度,去三季度,去四季度,十一季度,十二季度,十三季度,十四季度,来三季度,來三季度
      """, isUnspaced: true),
    "ja": ReportingPeriodTable(
      """
      quarters:第1四半期,第2四半期,第3四半期,第4四半期
      quarters:第一四半期,第二四半期,第三四半期,第四四半期
      halves:上半期,下半期
      halves:上期,下期
      """, isUnspaced: true),
    "ko": ReportingPeriodTable(
      """
      quarters:1분기,2분기,3분기,4분기
      quarters:1·4분기,2·4분기,3·4분기,4·4분기
      halves:상반기,하반기
      """, isUnspaced: true),
    "en": ReportingPeriodTable(
      """
      quarters:first quarter,second quarter,third quarter,fourth quarter
      quarters:first-quarter,second-quarter,third-quarter,fourth-quarter
      quarters:1st quarter,2nd quarter,3rd quarter,4th quarter
      quarters:first fiscal quarter,second fiscal quarter,third fiscal quarter,fourth fiscal quarter
      quarters:Q1,Q2,Q3,Q4
      quarters:opening quarter
      halves:first half,second half
      halves:first-half,second-half
      halves:H1,H2
      up to:first two quarters,first three quarters
      up to:first 2 quarters,first 3 quarters
      """),
    "de": ReportingPeriodTable(
      """
      quarters:erstes quartal,zweites quartal,drittes quartal,viertes quartal
      quarters:ersten quartal,zweiten quartal,dritten quartal,vierten quartal
      quarters:erste quartal,zweite quartal,dritte quartal,vierte quartal
      quarters:1. quartal,2. quartal,3. quartal,4. quartal
      quarters:Q1,Q2,Q3,Q4
      halves:erstes halbjahr,zweites halbjahr
      halves:ersten halbjahr,zweiten halbjahr
      halves:erste halbjahr,zweite halbjahr
      halves:1. halbjahr,2. halbjahr
      up to:ersten zwei quartalen,ersten drei quartalen
      """),
    "fr": ReportingPeriodTable(
      """
      quarters:premier trimestre,deuxième trimestre,troisième trimestre,quatrième trimestre
      quarters:1er trimestre,2e trimestre,3e trimestre,4e trimestre
      quarters:T1,T2,T3,T4
      halves:premier semestre,second semestre
      halves:1er semestre,2e semestre
      """),
    "es": ReportingPeriodTable(
      """
      quarters:primer trimestre,segundo trimestre,tercer trimestre,cuarto trimestre
      halves:primer semestre,segundo semestre
      """),
    "it": ReportingPeriodTable(
      """
      quarters:primo trimestre,secondo trimestre,terzo trimestre,quarto trimestre
      halves:primo semestre,secondo semestre
      """),
    "pt": ReportingPeriodTable(
      """
      quarters:primeiro trimestre,segundo trimestre,terceiro trimestre,quarto trimestre
      halves:primeiro semestre,segundo semestre
      """),
    "ru": ReportingPeriodTable(
      """
      quarters:первый квартал,второй квартал,третий квартал,четвёртый квартал
      quarters:первом квартале,втором квартале,третьем квартале,четвёртом квартале
      quarters:I квартал,II квартал,III квартал,IV квартал
      quarters:I квартале,II квартале,III квартале,IV квартале
      halves:первое полугодие,второе полугодие
      halves:первом полугодии,втором полугодии
      """),
  ]
}
