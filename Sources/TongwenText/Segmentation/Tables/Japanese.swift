extension LanguageTable {
  /// Japanese. Latin text inside it is mostly English; particles are in `WideWords`.
  static let japanese: LanguageTable = {
    var table = english
    table.code = "ja"
    table.isJapanese = true
    return table
  }()
}
