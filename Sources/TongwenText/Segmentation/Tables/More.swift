extension LanguageTable {
  /// Languages of which only the commonest abbreviations are told, after their national style guides;
  /// small letters never begin a sentence in them, since most have ordinals and years with a stop.
  static let more: [LanguageTable] =
    ["nb", "nn", "no"].map(norwegian) + ["hr", "bs", "sr"].map(serboCroatian)
    + ["id", "ms"].map(malay) + [
      finnish, hungarian, romanian, slovene, slovak, turkish, vietnamese,
    ]

  private static func norwegian(_ code: String) -> LanguageTable {
    LanguageTable(
      code: code, titles: "hr fr dr prof st adv dir",
      numbers: "nr kap s bd fig pkt kl ca jan feb mar apr jun jul aug sep sept okt nov des tlf art",
      inner: """
        f.eks bl.a d.v.s dvs evt iht jf mht pga vha mfl inkl ekskl p.g.a m.h.t resp tidl ang alm adj eng
        """,
      endings: "osv etc m.m m.fl m.v o.l A/S AS e.Kr f.Kr mill mrd kr stk",
      starters: """
        den det de en et ei han hun jeg du vi i der dette denne disse her hva hvem hvor når hvordan hvorfor
        men og eller så da hvis som for med på til fra av om under over etter før ved mens også ikke nå
        derfor alle mange noen ingen hver er var har hadde kan
        """,
      hasOrdinals: true, hasSmallStarts: false)
  }

  private static func serboCroatian(_ code: String) -> LanguageTable {
    LanguageTable(
      code: code, titles: "dr mr prof doc akad ing gosp gđa gđica sv ul inž",
      numbers: "br str čl st sl tab knj sv god tel",
      inner: "npr tj tzv odn tzn usp v lat engl njem fr tal oko i.e",
      endings: "itd i.sl sl mil mlrd tis pr.Kr n.e p.n.e d.o.o d.d",
      starters: """
        u na po od do za s sa iz pri prema nakon prije i a ali ili dok kada ako jer on ona ono oni ja ti mi
        vi to taj ta ovo ovaj ova tamo ovdje tko što gdje kako zašto je su bio bila bilo
        """,
      hasOrdinals: true, hasSmallStarts: false)
  }

  private static func malay(_ code: String) -> LanguageTable {
    LanguageTable(
      code: code, titles: "pt cv dr drs dra prof ir h hj tn ny sdr yth jl jln kol",
      numbers: "no hal hlm bab gbr tab rp rm tel", inner: "a.n d.a u.p s.d tgl",
      endings: "dll dsb dst dkk tbk S.H S.E M.M M.Si Ph.D",
      hasSmallStarts: false)
  }

  private static let finnish = LanguageTable(
    code: "fi", titles: "prof tri dos maist hra rva nti p",
    numbers: "nro n s ks klo kpl mom art puh tel",
    inner: "esim mm ks vrt ts eli so nk ns ym.m tms.n ent nyk",
    endings: "jne ym yms ynnä tms eKr jKr milj mrd Oy Oyj",
    starters: """
      hän he se ne minä sinä me te tämä tuo nämä nuo ja mutta tai vaan kun jos koska että jossa siellä
      täällä mikä kuka missä miten miksi on oli ovat olivat
      """,
    hasOrdinals: true, hasSmallStarts: false)

  private static let hungarian = LanguageTable(
    code: "hu", titles: "dr ifj id özv prof szt Mr",
    numbers: "sz old o kb ca jan febr márc ápr máj jún júl aug szept okt nov dec tel",
    inner: "pl ill ún vö ti lásd ld kb u.n tkp",
    endings: "stb i.sz i.e Kft Bt Zrt Nyrt Rt",
    starters: """
      a az egy ez ezek azok ő ők én te mi ti és de vagy hogy ha mert amikor míg itt ott ki mi hol hogyan
      miért volt van nem is már még
      """,
    hasOrdinals: true, hasSmallStarts: false)

  private static let romanian = LanguageTable(
    code: "ro", titles: "dl d-l dna d-na dra dr prof ing conf lect acad gen col sf str bd",
    numbers: "nr pag p art alin lit cap fig tab vol tel", inner: "ex cca aprox resp i.e",
    endings: "etc ș.a ş.a ș.a.m.d mil mld S.A S.R.L d.Hr î.Hr",
    starters: """
      în la de din cu pe pentru prin după până și dar iar sau însă când dacă deoarece el ea ei ele eu tu
      noi voi acest această acesta aceasta aici acolo cine ce unde cum este sunt era au a o un
      """,
    hasSmallStarts: false)

  private static let slovene = LanguageTable(
    code: "sl", titles: "dr mag prof doc akad ing g ga gdč sv ul inž",
    numbers: "št str čl odst sl tab pogl tel", inner: "npr tj t.i oz gl prim lat angl nem fr",
    endings: "itd ipd itn mio mrd tis pr.n.št d.o.o d.d",
    starters: """
      v na po od do za s z iz pri pred in a ali ter ko če ker on ona ono oni jaz ti mi vi to ta te tam
      tukaj kdo kaj kje kako zakaj je so bil bila bilo
      """,
    hasOrdinals: true, hasSmallStarts: false)

  private static let slovak = LanguageTable(
    code: "sk", titles: "p pán Ing Mgr MUDr JUDr PhDr RNDr Bc doc prof sv gen plk ul",
    numbers: "č str s r kap obr tab ods čl tel",
    inner: "napr tzv tzn tj resp porov lat angl nem fr cca",
    endings: "atď a.i a.s s.r.o tis mil mld n.l pred.n.l",
    starters: """
      v vo na do od po za pred cez pri pre o u nad pod medzi i a ale avšak však teda keď ak že to ten tá
      tí tak tam tu on ona ono oni je bol bola bolo sú má jeho jej ako tiež
      """,
    hasOrdinals: true, hasSmallStarts: false)

  private static let turkish = LanguageTable(
    code: "tr", titles: "dr prof doç yrd av sn alb gen hz op uzm müh mah cad sok",
    numbers: "no s bkz mad fık tel böl", inner: "bkz örn yak yy krş",
    endings: "vb vs vd A.Ş Ltd Şti İ.Ö İ.S M.Ö M.S",
    starters: """
      bu şu o bunlar onlar ben sen biz siz ve ama fakat ancak çünkü eğer bir burada orada kim ne nerede
      nasıl neden niçin daha sonra
      """,
    hasOrdinals: true, hasSmallStarts: false)

  private static let vietnamese = LanguageTable(
    code: "vi", titles: "tp tx ts ths gs pgs bs ks ls nsưt nsnd", numbers: "số tr đt",
    inner: "vd tt", endings: "v.v vv", hasSmallStarts: false)
}
