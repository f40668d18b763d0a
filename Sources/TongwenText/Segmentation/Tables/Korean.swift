extension LanguageTable {
  /// Korean. Sentences end in a full stop and a space; Latin text inside is mostly English.
  static let korean: LanguageTable = {
    var table = english
    table.code = "ko"
    return table
  }()
}
