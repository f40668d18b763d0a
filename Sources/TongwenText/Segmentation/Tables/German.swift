extension LanguageTable {
  /// German. Abbreviations after Duden's list; starters are articles, pronouns, prepositions,
  /// conjunctions and adverbs, which are no part of an ordinal's noun phrase.
  static let german = LanguageTable(
    code: "de",
    titles: """
      Hr Hrn Fr Frl Dr Drs Dres Prof Profs Dipl Ing Mag St Skt Hl Bf Bgm Abg Gen Hptm Kfm Kfr Lt Maj Obst
      Oberst Rev Präs Univ.-Prof Priv.-Doz Dr.med Dr.phil Dr.jur Dr.rer.nat Dr.-Ing med phil jur rer
      nat h.c habil theol Dipl.-Ing Dipl.-Kfm Dipl.-Phys Dipl.-Inform Gebr Graf Frhr Fürst Kard
      """,
    numbers: """
      S Nr Nrn Nos Abs Abschn Abb Abt Anl Anm Art Aufl Bd Bde Bl Beil Bsp Fn Fußn Gl H Hs Jg Kap Lfd Lit Rn
      Rdnr Randnr Rz Satz Sp Str Tab Taf Teil Tel Telef Tl Ziff Z Vers V Vol Bst Ausg Hausnr Kl Kto
      Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So ca circa max min mind
      """,
    inner: """
      z.B z.Bsp d.h u.a u.ä u.U u.E u.d.T i.d.R i.A i.V i.S i.e.S i.w.S i.Z i.J m.E m.W s.o s.u s.a
      s o.ä o.g o.e v.a v.Chr v.u.Z z.T z.Z z.Zt z.Hd z.K a.D a.M a.d b.w bzw bspw beispielsw ca evtl
      event ev ggf gegebenenf ggfs gem inkl exkl insb insbes bes vgl sog sogen sogn resp zzgl zuzügl
      abzgl einschl ausschl allg allgem amtl angew bayr bayer best betr bez dt dtsch ehem eig eigtl
      engl entspr erb ev evang frz franz gegr geb gest gesch ges gew griech hebr hist höfl ital jap
      jmd jmdn jmds jur kath kaufm künstl lat landw lfd math mech med mhd ahd mögl monatl n.Chr nördl
      südl östl westl öff österr pers pol port prakt prov prot rd russ schweiz sec selbst span spez
      staatl städt stellv steuerl stv svw techn tschech türk u ugs ungar unbest urspr usf verb veraltet
      verh versch verst vermutl vorm wahrsch wiss wirtsch wöchentl z zus zw zwisch tägl jährl tgl
      dgl ders dies ebd ebda f ff hrsg hg bearb übers verf zit zgl vgl.a P.S Red d i.B g.F
      Z Z.T Z.B D.h U.a U.U u.Ä u.v.a u.v.m kompl trad unv priv amerik chem biol geogr geol
      """,
    endings: """
      usw usf etc u.s.w u.s.f dgl u.dgl o.Ä u.Ä u.v.m u.v.a u.a.m GmbH Co Ltd Inc Corp AG KG e.V E.V a.G
      m.b.H Mio Mrd Tsd St Stk Std Min Sek Sa So Chr Z ff f P.S a.D n.Chr v.Chr bzgl Jh Jhd Jhs Jhdt
      n.u.Z v.u.Z Tel Str Pl Bhf Hbf Hst
      """,
    units: "qm km cm mm kg Pf Uhr",
    starters: """
      der die das den dem des ein eine einer eines einem einen er sie es ich du wir ihr ihn ihm ihnen
      mein meine dein deine sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere euer
      dieser diese dieses diesem diesen jener jene jenes jeder jede jedes jedem alle alles allen viele
      vielen einige manche mehrere beide beiden andere anderen kein keine keiner man wer was wen wem wo
      wohin woher wann warum wieso weshalb wie wenn weil da dass daß ob obwohl während nachdem bevor
      seit seitdem bis als und oder aber denn doch sondern jedoch auch nur noch schon so dann damals
      danach davor dabei dadurch dafür dagegen daher darum deshalb deswegen daraufhin darauf daran
      darin darüber davon dazu dort hier heute gestern morgen jetzt nun später zuvor zunächst zuerst
      zuletzt schließlich außerdem zudem ferner weiterhin trotzdem dennoch allerdings hingegen
      stattdessen vielmehr insgesamt insbesondere vielleicht wahrscheinlich natürlich leider
      in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur über unter um durch für
      gegen ohne zwischen hinter neben trotz wegen laut gemäß entlang innerhalb außerhalb anhand
      aufgrund gegenüber angesichts anstelle mithilfe dank seitens
      ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen
      soll sollen sollte will wollen darf mag bitte ja nein nicht nichts niemand jemand etwas
      dessen deren dies sowohl entweder weder zwar sobald solange sofern falls indem anschließend
      """,
    ordinalNouns: """
      Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan
      Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Jahrhunderten Jahrtausend
      Jahrtausends Jh Jhd Jhdt Jahr Jahre Jahres Klasse Platz Rang Runde Spieltag Minute Auflage Etage
      Stock Geburtstag Weltkrieg Weltkrieges Weltkriegs Bundesliga Liga Mal Tag Woche Monat Quartal
      """,
    hasOrdinals: true, hasCapitalNouns: true
  )
}
