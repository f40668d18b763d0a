extension LanguageTable {
  /// Words that keep their role in text of any language: titles and companies of English, Latin
  /// scholarship, units.
  ///
  /// Collected for this project from English news style; the idea of the classes is that of
  /// pragmatic_segmenter (prepositive, number and other abbreviations).
  static let common = LanguageTable(
    code: "und",
    titles: "Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof St Sts Mt Gen Sen Rep Gov Lt Col Capt Cpt Sgt",
    numbers: "No Nos Nr Fig Figs p pp vol n° nº N°",
    inner: "e.g i.e vs v cf ca viz approx f.e",
    endings: "Inc Ltd Corp Co Jr Sr etc al Bros Ph.D M.D B.A M.A U.S U.K U.N E.U D.C U.S.A",
    times: "a.m p.m",
    exclaiming: "Yahoo Jeopardy Joomla Y Jeepers Wham Chips Mamma"
  )
}
