/// Words that cannot be the last of a line of its own: articles, prepositions, conjunctions, and
/// determiners before their noun. A line that ends in one goes on in the next.
enum DanglingWords {
  /// The words of a language in lower case; none for a language that is not here.
  static func of(_ language: Language?) -> Set<String> {
    Set((lists[language?.code ?? ""] ?? "").split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let lists = [
    "en": """
    a an the this these those my your his her its our their of in on at by for from to with without
    into under over after before during since until while although though because as and or nor but
    if when where which who whose that than very more most is are was were be been being has have had
    will would can could should may might must shall not no some any each every such between among
    """,
    "de": """
    der die das den dem des ein eine einer eines einem einen kein keine dieser diese dieses diesem
    diesen jeder jede jedes andere anderen anderer mehrere einige viele alle beide sein seine ihr ihre
    unser unsere mein meine in im an am auf aus bei mit nach von vom vor zu zum zur über unter um
    durch für gegen ohne zwischen und oder aber sondern dass wenn weil als wie ist sind war wird
    """,
    "fr": """
    le la les un une des du de au aux ce cet cette ces et ou mais que qui dont où dans en sur sous par
    pour avec sans son sa ses leur leurs notre nos votre vos à est sont
    """,
    "es": """
    el la los las un una unos unas al del de en a con contra desde entre hacia hasta para por según sin
    sobre tras y e o u ni que su sus mi es son
    """,
    "it": """
    il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla
    nel nella nei nelle sul sulla di a da in con su per tra fra e ed o ma che è sono
    """,
    "pt": """
    o a os as um uma uns umas ao à aos às do da dos das no na nos nas pelo pela de em por para com sem
    sobre entre até e ou mas que se seu sua é são
    """,
    "ru": "и в во на с со к ко о об от до из за по под при для без над через или но а что как не",
    "nl": "de het een van in op aan met voor door en of maar dat die te om bij naar uit over",
    "da": "en et den det de af i på til med for fra og eller men at som er var om ved",
  ]
}
