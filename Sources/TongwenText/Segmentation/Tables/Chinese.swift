extension LanguageTable {
  /// Chinese, simplified and traditional. Latin text inside it is mostly English, so the words are
  /// those of English; what Chinese itself needs is in `WideWords`.
  static let chinese: LanguageTable = {
    var table = english
    table.code = "zh"
    return table
  }()
}
