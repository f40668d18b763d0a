extension LanguageTable {
  /// Portuguese, of Portugal and Brazil. Abbreviations after the Academia Brasileira de Letras' list.
  static let portuguese = LanguageTable(
    code: "pt",
    titles: """
      Sr Srs Sra Sras Srta Sr.ª D Da Dª Dr Drs Dra Dras Dr.ª Prof Profs Profa Prof.ª Eng Enga Eng.º Arq
      Arqt Exmo Exma Ex.mo Ex.ma Ilmo Ilma Il.mo Revmo Rev Pe Fr Frei Mons Sto Sta S Gen Gal Cel Ten
      Cap Maj Sarg Sgt Cb Alm Brig Pres Min Dep Sen Gov Des Adv Me Mestre V.Ex.ª V.Exa V.S.ª Av R Tv Pça
      """,
    numbers: """
      p pp pg pág págs art arts cap caps vol vols t fig figs n nº n° n.º núm no num ed fl fls tel ramal
      ref sec inc par al cx ap apto km jan fev mar abr maio mai jun jul ago set out nov dez seg ter
      qua qui sex sáb dom
      """,
    inner: """
      p.ex ex i.e aprox cf cfr v vd a.C d.C op.cit loc.cit ibid id adj adv abrev acad adm agric ant
      apart arq assoc bibl biol bras c ca cat cid cód col com comp contab coord corp d.p dept depto
      desc dic dir doc econ edif edit educ elem eletr engenh esc esp est etim exc ext fac fed
      fem fil fís gên geogr geol gram hab hist ib ingl inst int intern ital jur lat lit loc máx mín
      masc mat méd mil mun mús nac neg obs orig part pal pass pess pl poét pol port pref pres proc
      pron prov pseud publ quím rel rep res rod s séc sécs sg símb sin sing sociol subst suf téc
      teol trad trav univ us var zool
      """,
    endings: "etc Cia Ltda Ltd Inc Corp Co S.A S.A.R.L EUA E.U.A a.C d.C a.m p.m D.F Jr Fo",
    units: "min seg h hs km kg cm mm g gr l lts",
    starters: """
      o a os as um uma uns umas ao à aos às do da dos das no na nos nas pelo pela pelos pelas de em por
      para com sem sob sobre entre até desde contra após ante durante segundo conforme e ou mas porém
      contudo todavia entretanto portanto logo pois porque se que quem qual quais quando onde como
      quanto este esta estes estas isto esse essa esses essas isso aquele aquela aqueles ele ela eles
      elas eu tu você vocês nós me te se lhe seu sua seus suas meu minha nosso nossa não sim já também
      ainda além assim então depois antes agora hoje ontem amanhã aqui ali lá mais menos muito muitos
      muitas pouco alguns algumas algum nenhum cada todo toda todos todas outro outra outros outras
      finalmente atualmente posteriormente embora apesar é são era eram foi foram há tem têm havia está
      num numa nesse neste nessa nesta dois duas três quatro
      """
  )
}
