extension LanguageTable {
  /// English. Abbreviations after the usage of news agencies and the military, academic and postal
  /// lists of common style guides; starters are function words that open sentences far more often than
  /// they follow an abbreviation inside a name.
  static let english = LanguageTable(
    code: "en",
    titles: """
      Adm Amb Asst Att Atty Brig Cmdr Cdr Comdr Cpl Cmd Det Dir Ens Esq Fr Ft Hon Insp Jdg Lieut Maj
      Mgr Mons Msgr Mdm Mx Pfc Pres Pvt Rear Reps Res Rev Revd Rt Sens Sgts Supt Supts Surg Treas Vice
      Ven Ald Bp Abp Card Cllr Ch.Insp Gens Govs Profs Drs Hons Mlles Mmes Pte Sqn.Ldr Flt.Lt Wg.Cdr
      Lt.Col Lt.Gen Maj.Gen Brig.Gen Lt.Gov Lt.Cmdr Dist J.D Mts Pt Ste Sr.Lt Rt.Rev Rt.Hon
      """,
    numbers: """
      art arts app apps bk ch chap chaps cl col cols div ed eds eq eqs ex exh ext fn fol l ll ln lot nn
      nt op par para paras pg pgs pl pt pts r reg regs rev rm rms rs rt s sc sec secs sect sects sess
      ser sp stat stats tab tel ver vers vols wk yr
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Rs Sec §
      """,
    inner: """
      al.e anon assn assoc aux avg bet biol bldg cert cit chg coll comp conf contd cont def demon
      dept depts distr div econ educ elec encl eng env equip esp est exc exec fem fin fl freq ft.lb gen
      geog geol govt hist i.q ibid id illus incl incorp indiv ind inst int intl intro lang lat lit loc
      m.p.h masc math max med mfg mil misc mtg nat natl neg nom nos obs occ orig phil phys pop pos poss
      pref prelim prev prob prop prov pseud pub publ qty quot rel rep resp ret ret'd rtd sch sci sing
      sta subj suppl syn tech temp theol theor tr trans transl u.s.c univ usu vac var vet viz w/o yd
      btw aka a.k.a d.b.a b.k.a n.b q.v f/k/a s.t w.r.t c.f i.a o.b.o P.S P.P.S PS PPS
      """,
    endings: """
      Cos Cie Pty Plc Llc Llp Lp Mfg Esq Assn Assoc Bancorp Ctr Dept Dist Hosp Inst Intl Lab Labs Mfrs
      Natl Univ ave av blvd cres ct dr hwy ln pk pkwy pl rd sq st ste terr tpk apt bldg hgts hts jct
      Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ia Id Ida Ill Ind Kan Kans Ken Ky La Md Mass Mich Minn
      Miss Mo Mont Neb Nebr Nev Okla Ont Ore Pa Penn Penna Que Sask Tenn Tex Ut Va Vt Wash Wis Wisc Wyo
      Alta Man N.Y N.J N.M N.H N.C N.D S.C S.D R.I W.Va B.C P.R
      abbr Adj admin adv advt anat arch Bart bros cap dec deg dial dim ea fwd gal gov govt hon hrs
      mon tue tues wed thu thur thurs fri sat sun misc mss mus ms obj per perf pmt poc prof ref refs reg
      sec sp sq tel tem vol vols wkly ibid cit viz ff seq passim supra infra
      Ph.D.s D.D.S D.V.M Ed.D Psy.D J.D LL.B LL.M LL.D M.B.A B.S M.S B.Sc M.Sc D.Phil M.Phil R.N
      A.D B.C B.C.E C.E P.O R.S.V.P I.Q T.V G.I P.C i.v I.V
      """,
    units: """
      min mins hr hrs sec secs wk wks mo mos yr yrs in ft yd yds mi oz lb lbs gal qt pt tsp tbsp
      kg km cm mm mg ml cc kHz MHz GHz mph rpm psi doz pkg pct cu wt ht temp no
      """,
    clock: """
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
      January February March April May June July August September October November December Jan Feb Mar
      Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central Mountain Pacific Greenwich GMT UTC ET EST EDT
      CT CST CDT MT MST MDT PT PST PDT BST CET CEST HKT JST IST
      """,
    starters: """
      a an the this that these those there here it its it's it'll it'd he he's he'll he'd she she's she'll
      i i'm i've i'll i'd you you're you've you'll you'd we we're we've we'll we'd they they're they've
      they'll they'd my your his her our their what what's which who who's whose whom when where why how
      if in on at by for from to of with without within into under over after before during since until
      till while although though because as so then thus hence therefore however moreover furthermore
      nevertheless nonetheless meanwhile instead otherwise indeed perhaps maybe also but and or nor yet
      not no yes all both each every either neither some any many most much more few several another
      other others such one two three four five six seven eight nine ten millions thousands hundreds
      dozens scores once twice now today yesterday tomorrow tonight earlier later last next first
      second third finally recently currently initially eventually additionally according about above
      across against along among around between beyond despite except like near through throughout
      toward towards upon via let let's do does did don't doesn't didn't is are was were isn't aren't
      wasn't weren't am has have had can could can't couldn't should would won't wouldn't shouldn't
      please thank thanks only even just still never always often sometimes usually because whether
      nobody nothing everyone everybody everything someone somebody something anyone anybody anything
      unlike rather than that's there's here's who'll when's hello hi okay ok well
      officials investors analysts experts critics researchers scientists people shares sales profits
      """,
    speech: """
      said says asked asks replied answered shouted yelled cried called exclaimed whispered added told
      wondered demanded insisted inquired wrote writes tweeted joked laughed screamed muttered declared
      announced yells thought thinks responded remarked observed noted quipped explained suggested continued
      """,
    relatives: "which who whose whom"
  )
}
