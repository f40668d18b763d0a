extension LanguageTable {
  /// Italian. Abbreviations after the lists of Treccani and the Accademia della Crusca's advice.
  static let italian = LanguageTable(
    code: "it",
    titles: """
      Sig Sigg Sig.ra Sig.re Sig.na Sig.r Sigra Sra Dott Dott.ssa Dottssa Dr Dr.ssa Prof Proff Prof.ssa
      Ing Avv Arch Geom Rag Ragg On Onn Sen Mons Don Sac S SS Rev Can Card Cav Comm Gr.Uff Gen Col Cap
      Magg Ten Serg Mar Amm Isp Comm Pres V.Pres Vice Dir Min Egr Gent Gent.mo Gent.ma Gentmo Ill
      Ill.mo Spett Spett.le Chiar Chiar.mo Chiar.ma Em Sua P Fr Madre Mr Mrs Ms D psicol
      """,
    numbers: """
      n nn nr num p pag pagg pp art artt c cap capp vol voll fig figg tav tavv ed par cfr v vv t tel
      fax cell lett co comma prot sez s.n int scala gen genn feb febb mar apr mag giu lug ag ago set
      sett ott nov dic lun mart merc gio giov ven sab dom cod
      """,
    inner: """
      ad.es ad p.es es i.e c.a ca cfr cit op.cit loc.cit ibid id ecc.mo s.d s.l s.n a.C d.C av dell nell
      abbr agg agr amm anat ant arc archeol arch art astr aut avv biol bot brev cat chim
      class com comp compl cong contr corr cosm crist dat dec deriv dial dim dir dipl
      eccl econ edil elettr enol ent esp est etim fam farm femm fig filol filos fis fot franc
      geogr geol geom giorn giur gram idraul imp indef inf ingl inter interr inv it ital lat
      lett ling loc long mar mat mecc med metall meteor mil min mitol mus naut neg obs ord orig part
      pass pers pitt plur poet pol pop pref prep pres pron prov psic psicol rad rel relig rem ret
      rif sc scherz scient scol scult sec seg sim sing sogg sost spec spreg st stat stor sup suff tecn
      teol term tess tip tosc trad trans v vd vet voc volg zool
      """,
    endings: """
      ecc etc S.p.A S.r.l S.n.c S.a.s Spa Srl F.lli Flli C Co Inc Ltd Corp a.C d.C az
      N.B P.S ss seg segg
      """,
    units: "min sec ora km kg cm mm h mq mc lt gr",
    starters: """
      il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle
      all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla
      sui sugli sulle sull' di a da in con su per tra fra e ed o od ma però anche se che chi cui quale
      quali quando dove come perché quanto quanti questo questa questi queste quello quella quelli
      quelle quel quei egli ella esso essa essi esse lui lei loro io tu noi voi mi ti si ci vi ne mio
      mia tuo suo sua suoi sue nostro nostra vostro non no sì già ora oggi ieri domani poi dopo prima
      allora quindi dunque infatti inoltre invece tuttavia infine così più meno molto molti molte tutti
      tutto tutte ogni alcuni alcune altri altre altro nessuno ciascuno durante secondo contro verso
      senza dietro davanti attraverso mentre sebbene benché affinché poiché siccome è sono era erano fu
      furono ha hanno aveva c'è ecco grazie salve buongiorno due tre quattro arrivederci chiamate
      """
  )
}
