/// Words of Chinese and Japanese that decide what a mark does, as UTF-8.
///
/// Collected for this project from news and fiction; a word is added where it is frequent after a
/// quotation and not the start of a sentence.
enum WideWords {
  private static func bytes(_ list: String) -> [[UInt8]] {
    list.split(separator: " ").map { Array($0.utf8) }
  }

  private static func scalars(_ list: String) -> Set<UInt32> {
    Set(list.unicodeScalars.map(\.value))
  }

  /// After `！”` or `？”` these go on with the sentence that holds the quotation.
  static let particles = bytes("的 地 等 之 和 与 與 及 或 是 为 為 一 这样 這樣 这句 這句 这一 這一 来 來")
  /// After `。”` too.
  static let linkingParticles = bytes("的")
  /// After 」 these mark the quotation's part in the sentence.
  static let japaneseParticles = bytes("と って という が は を に も の へ で や など か だ な")
  /// After 。 without a quotation these begin no sentence.
  static let bareParticles = bytes("の を")
  /// Who something new is told of.
  static let pronouns = bytes("他 她 它 我 你 您 咱")
  /// Words that begin sentences although they begin like a particle.
  static let japaneseStarters = bytes(
    """
    とにかく とても ところ ともかく とりわけ とはいえ とすれば はい はじめ もう もし もちろん もっと もともと でも できれば \
    ですが ですから ではなぜ では だが だから だって だけど なお なぜ なに なん なら なるほど なんと のち のちに かつ かれ かの \
    かなり やがて やはり やっと やっぱり にも にもかかわらず
    """)
  /// What may follow `……` at the start of the next sentence.
  static let starters = bytes("然后 然後 于是 於是 但是 但 可是 不过 不過 接着 接著 随后 隨後 所以 最后 最後 忽然 突然 后来 後來")
  /// Verbs of speech of two characters.
  static let speech = bytes(
    """
    表示 指出 强调 強調 介绍 介紹 回答 解释 解釋 感叹 感嘆 补充 補充 透露 坦言 直言 写道 寫道 说道 說道 问道 問道 笑道 答道 喊道 \
    叫道 反问 反問 追问 追問 质问 質問 大喊 大叫 高喊 高呼 惊呼 驚呼 提问 提問 询问 詢問 说着 說著 嘀咕 嘟囔 自言自语 自言自語 心想
    """)
  /// Verbs of speech and thought of one character; they must close their clause.
  static let shortSpeech = scalars("说說道问問答喊叫嚷吼写寫称稱曰想叹嘆")
  /// What may stand between such a verb and the end of its clause.
  static let verbEndings = scalars("道着著了说說想问問我他她你们們")
  static let negations = scalars("不没沒未无無")
}
