extension LanguageTable {
  /// French. Abbreviations after the Lexique des règles typographiques en usage à l'Imprimerie nationale.
  static let french = LanguageTable(
    code: "fr",
    titles: """
      M MM Mme Mmes Mlle Mlles Mgr Me Mes Dr Drs Pr Prs Prof St Ste Sts Stes S.A S.M S.E R.P Vve Gal Gén
      Cdt Cne Col Lt Sgt Adj Capt Maj Brig Pdt Prés Sén Dép
      """,
    numbers: """
      p pp art al chap ch t tom vol fig figs n no nº n° nos num éd réf tél téléphone fax bd av rte r
      janv févr fév mars avr juil juill sept oct nov déc lun mar mer jeu ven sam dim réf par parag ann
      vers v s S
      """,
    inner: """
      c.-à-d c.à.d p.ex ex env cf av apr apr.J av.J J.-C i.e op.cit loc.cit ibid id in-8 in-4 hab boul
      adj adv admin anc angl arr arch auj bibl biogr bull cap cath cent circ coll comm comp conf cont
      coord corr dép dept dir div doc éc écon édit éd elect ency env esp ét établ étym exc excl expr
      ext fém fig fr franç géogr géol gouv gr gram hist ill impr inc ind inf ing inst int introd inv
      irrég ital jur lat lib litt loc long masc math max méc méd mém mil min mod mus myth nat nég norm
      obj obs off ord orig ouvr part pers pharm phil phon phot phys plur poét pol pop préf préh prép
      princ priv probabl prod prof pron prov psych publ qq qqch qqn quot rel relig rem rép rév rom
      sc scient sect sing soc spéc stat subst suiv sup suppl symb syn tech techn théol trad trav trim
      typ univ us var vx zool c
      """,
    endings:
      "etc M.-à-d Cie Ltd Inc Corp Co S.A S.A.R.L Sté Ets J.-C av.J.-C ap.J.-C suiv sq sqq bd av",
    units: "min sec hl kg km mn fr frs",
    starters: """
      le la les l' un une des du de d' au aux ce cet cette ces c'est c'était cela ça ceci celui celle ceux
      celles il elle ils elles on je j'ai j'avais tu nous vous mon ma mes ton ta tes son sa ses notre
      nos votre vos leur leurs qui que qu' quoi quel quelle quels quelles quand où comment pourquoi
      combien si dans en sur sous par pour avec sans chez vers contre entre depuis pendant après avant
      dès durant lors lorsque puisque parce comme car mais ou et donc or ni puis ensuite enfin alors
      ainsi aussi cependant toutefois néanmoins pourtant malgré grâce selon outre outre-mer hors
      aujourd'hui hier demain maintenant ici là plus moins très tout tous toute toutes plusieurs
      certains certaines chaque aucun aucune quelques autre autres même d'autres d'après d'abord
      l'on n' ne pas y était est sont a ont voici voilà à dont deux trois quatre cinq
      """,
    speech:
      "dit demande demanda répond répondit lance lança déclare déclara ajoute ajouta s'exclame"
  )
}
