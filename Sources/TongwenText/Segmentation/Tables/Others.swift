extension LanguageTable {
  /// Languages with a short table: what is special in their marks and their commonest abbreviations.
  static let others: [LanguageTable] = [
    LanguageTable(
      code: "da",
      titles: "Hr Fr Frk Dr Prof Skt Sct Pastor cand mag stud adv afd dir",
      numbers:
        "nr kap s bd fig pkt stk kl ca jan feb mar apr jun jul aug sep sept okt nov dec tlf art",
      inner: """
        f.eks bl.a d.v.s dvs evt ifm iht jf mht pga vedr vha mfl vejl inkl ekskl m.h.t p.g.a i.h.t o.lign
        forb hhv henh hhv resp såk jvf sml tidl ang angl alm adj betegn dansk da egl eksp fhv fmd gl
        """,
      endings: "osv etc m.m m.fl m.v o.l A/S ApS Co Inc Ltd s.u S.U e.Kr f.Kr mio mia tsk stk",
      starters: """
        den det de en et han hun jeg du vi i der dette denne disse her hvad hvem hvor hvornår hvordan
        hvorfor men og eller så da når hvis som for med på til fra af om under over efter før ved mens
        også ikke nu dengang derfor dermed desuden alle mange nogle ingen hver er var har havde kan
        """,
      hasOrdinals: true),
    LanguageTable(
      code: "nl",
      titles: "Dhr Mevr Mw Dr Drs Ir Ing Mr Prof Ds St H.M Z.K.H wnd burg mej jhr jkvr",
      numbers:
        "nr nrs blz pag art hfst fig afb deel jan feb mrt apr jun jul aug sep sept okt nov dec tel",
      inner: """
        bijv bv d.w.z i.p.v m.b.t o.a m.a.w t.a.v t.o.v n.a.v v.d v.a e.d a.h.w z.o.z enz.v aanw vnw
        ca circa evt excl incl max min o.m plm vgl zgn zog resp afk alg bijz bnw eng fr lat ned znw ww
        """,
      endings: "enz etc e.a e.v N.V B.V Co Inc Ltd jl ll v.Chr n.Chr",
      starters: """
        de het een hij zij ze wij we ik jij u dit dat deze die er hier daar wat wie waar wanneer hoe waarom
        maar en of want dus toen als in op aan met voor door van bij naar om uit over na onder tussen tegen
        ook nog niet nu dan alle veel sommige is was zijn waren heeft had kan
        """),
    LanguageTable(
      code: "pl",
      titles: "dr prof mgr inż hab płk gen kpt por ks św p pp ul al pl red lek adw abp bp",
      numbers: "nr s str t r rys tab rozdz art ust pkt poz tel w ok",
      inner: """
        m.in tzn tzw np tj jw wg zob por ok ang niem fr łac bałt gr ros czes pol ukr słow hiszp wł tur im
        godz pocz poł kon ur zm bł tow zw mjr ww w.w śp woj pow gm
        """,
      endings: "itd itp in tys mln mld r w n.e p.n.e Co Inc Ltd", units: "zł gr km cm mm kg",
      starters: """
        w we z ze na do od po za przed przez przy dla o u nad pod między oraz i a ale lecz jednak więc bo
        gdy kiedy jeśli że to ten ta te ci tak tam tu nie on ona ono oni jest był była było są były ma
        jego jej ich jako także również następnie potem dzięki podczas według
        """),
    LanguageTable(
      code: "bg",
      titles: "г-н г-жа д-р проф доц акад инж св ул бул гр с пл ген полк",
      numbers: "стр с т гл чл ал фиг табл № бр тел",
      inner: "т.е т.нар напр вж вкл др.п ок т.г н.г ср м.г англ нем фр лат гр",
      endings: "др т.н лв ст хил млн млрд н.е г",
      starters: """
        в във на по от за с със при през след преди до без над под между и а но или че като когато ако
        той тя то те аз ние вие това този тази тези тук там кой какво къде как защо не е са беше бяха
        """),
    LanguageTable(
      code: "uk",
      titles: "п пан проф доц акад д-р вул просп пл св м с р о оз ім",
      numbers:
        "с стор т гл ст п рис табл № вип січ лют бер квіт трав черв лип серп вер жовт лист груд",
      inner: "т.зв напр див тобто англ нім фр лат грец рос укр пор",
      endings: "т.д т.п ін млн млрд тис грн коп н.е ст в",
      times: "р рр",
      starters: """
        в у на по від за з із до при після перед без над під між і а але або що як коли якщо він вона воно
        вони я ми ви це цей ця ці тут там хто де чому не є був була було були також потім
        """),
    LanguageTable(
      code: "kk",
      titles: "проф акад ген",
      numbers: "№ б бет т",
      inner: "т.б.с мыс қ",
      endings: "т.б т.с.с б.з.б б.з млрд млн мың"),
    LanguageTable(
      code: "cs",
      titles: "p pí Ing Mgr MUDr JUDr PhDr RNDr Bc doc prof sv gen plk por",
      numbers: "č str s r kap obr tab odst čl tel",
      inner: "např tzv tzn tj mj popř příp resp srov viz angl něm fr lat cca ca max min",
      endings: "atd apod aj s.r.o a.s tis mil mld Kč n.l př.n.l",
      starters: """
        v ve na do od po za před přes při pro o u nad pod mezi i a ale avšak však tedy protože když
        jestliže že to ten ta ti tak tam zde on ona ono oni je byl byla bylo jsou má jeho její jako také
        """,
      hasOrdinals: true),
    LanguageTable(
      code: "sv",
      titles: "Hr Fr Dr Prof S:t",
      numbers: "nr s sid kap fig tel jan feb mar apr jun jul aug sep sept okt nov dec kl ca",
      inner:
        "t.ex bl.a d.v.s dvs s.k f.d fr.o.m t.o.m p.g.a m.a.o resp inkl exkl jfr jmf eng ty lat",
      endings: "osv etc m.m m.fl f.Kr e.Kr milj mdr st",
      starters: """
        den det de en ett han hon jag du vi ni i på av för med till från om under över efter vid men och
        eller så då när om som detta denna dessa här där vad vem var hur varför inte nu också alla många
        """),
    LanguageTable(
      code: "el", titles: "κ κα κος Δρ Καθ Αγ", inner: "π.χ δηλ βλ π.Χ μ.Χ",
      endings: "κ.λπ κλπ κ.ά",
      semicolonEnds: true),
    LanguageTable(code: "hy", colonEnds: true),
  ]
}
