extension LanguageTable {
  /// Spanish. Abbreviations after the Real Academia's Ortografía, appendix 2.
  static let spanish = LanguageTable(
    code: "es",
    titles: """
      Sr Sres Sra Sras Srta Srtas Srs D Dña Dñas Da Dª Dr Dra Dres Dras Prof Profa Prof.ª Lic Licda Lcdo
      Lcda Ldo Ing Arq Mons Pbro Fr Rvdo Rev Hno Hna Hnos Sto Sta Sdo Gral Cnel Cap Cmdte Tte Sgto Alm
      Excmo Excma Ilmo Ilma Ilustr Magfco Mtro Mtra Mag Pdte Pdta Dip Sen Gob Min Ud Uds Vd Vds S.A.R
      S.M S.S P Ph Mlle Mme Mr Mrs Miss Mister C Cra Cía.Mt Mt Av Avda EE RR JJ CC FF AA
      """,
    numbers: """
      p pp pág págs art arts cap caps vol vols t ts fig figs núm núms no nos n n.º nº n° N° ed f fol
      párr párrf apdo apart ej lám lín ref sec tel tfno teléf fax ext c.p C.P km pto ptos
      ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom
      """,
    inner: """
      p.ej ej i.e aprox a.C d.C a.de.C cf cfr vid v gr v.gr admón adm adj adv afmo alt ant anón atte
      atto av ayte bco bibl biogr bol c cía col coord corp cta cte cód dcha depto dpto desct dir
      doc dto edit ef entlo env etim excl exp fac fáb fdo fem gen hist ibíd ibid ít íd imp impr
      incl ing inst int izq izqdo izqda lib lit loc máx mín masc ms ntra ntro nac neg ntro obs op op.cit
      orig pat pbro pdo perf pl plza pza pol pral prep pres pról prov publ rte rto rev s sig sigs sing sr
      suc sup trad tít urb v.b vto
      """,
    endings: """
      etc Cía Ltda Ltd Inc Corp Co S.A S.L S.R.L Hnos EE.UU UU EE.UU.A JJ.OO CC.OO FF.AA RR.HH a.C d.C
      a.m p.m m s.e.u.o q.e.p.d D.F D.C Bs
      """,
    units: "min mín seg hs h km kg cm mm gr grs lts pts pta ptas Km",
    starters: """
      el la los las lo un una unos unas al del de en a ante bajo con contra desde durante entre hacia
      hasta mediante para por según sin sobre tras y e o u ni pero mas sino aunque porque pues si que
      qué quien quién quienes cual cuál cuales cuándo cuando donde dónde cómo como cuánto cuántos cuyo
      este esta estos estas esto ese esa esos esas eso aquel aquella aquellos él ella ellos ellas ello
      yo tú usted ustedes nosotros vosotros me te se nos le les su sus mi mis tu tus nuestro nuestra
      nuestros no sí ya también tampoco además así entonces luego después antes ahora hoy ayer mañana
      aquí allí allá más menos muy mucho muchos muchas poco pocos algunos algunas algún alguna ninguno
      cada todo toda todos todas otro otra otros otras mismo sin embargo finalmente actualmente
      posteriormente es son era eran fue fueron ha han había hay está están tiene dos tres cuatro
      """
  )
}
