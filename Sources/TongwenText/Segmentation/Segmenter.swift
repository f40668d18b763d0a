/// Cuts text into segments by the rules of one language.
///
///     let segmenter = Segmenter(language: .english)
///     segmenter.segments(in: "Dr. Wang spoke. Everyone gains.").map(\.text)
///     // ["Dr. Wang spoke.", "Everyone gains."]
///     segmenter.segments(in: "")  // []
///
/// The segments of a text, each with its white space, give the text back byte for byte. The time is
/// linear in the text's length, whatever it holds. A line break ends a segment: readers of files join
/// wrapped lines before.
public struct Segmenter: Sendable {
  /// The language whose table is used.
  public let language: Language
  /// What the user adds.
  public let rules: SegmentationRules
  private let table: ScanTable
  private let unicode: UnicodeSentences?
  private let user: UserRules?

  /// A segmenter for a language; for one without a table of its own, ICU's sentence breaks are taken
  /// beside the rules that hold in every language.
  public init(language: Language) {
    self.init(language, SegmentationRules(), nil)
  }

  /// A segmenter with rules of a user.
  ///
  /// - Throws: `SRXComplaint` where an expression of the SRX rules is not understood.
  public init(language: Language, rules: SegmentationRules) throws(SRXComplaint) {
    let user = rules.isEmpty ? nil : try UserRules(rules, language: language)
    self.init(language, rules, user)
  }

  private init(_ language: Language, _ rules: SegmentationRules, _ user: UserRules?) {
    (self.language, self.rules, self.user) = (language, rules, user)
    let (table, isOwn) = LanguageTable.of(language)
    self.table = ScanTable(table)
    unicode = isOwn ? nil : UnicodeSentences(language)
  }

  /// SRX rules that ran into their time limit on some text and were left out from then on.
  public var overdueRules: [SRXComplaint] { user?.overdue ?? [] }

  /// The segments of a unit of a document, which is the unit of that index.
  public func segments(in unit: Unit, at index: Int) -> [Segment] {
    segments(in: unit.text, unit: index)
  }

  /// The segments of all units, in order.
  public func segments(in document: Document) -> [Segment] {
    document.units.enumerated().flatMap { segments(in: $1, at: $0) }
  }

  /// The segments of a text.
  public func segments(in text: String) -> [Segment] { segments(in: text, unit: 0) }

  /// Where a text is cut, in order; neither its start nor its end.
  public func boundaries(in text: String) -> [Boundary] {
    decisions(in: text).lazy.filter(\.isBreak)
      .map { Boundary(offset: Int($0.offset), rule: $0.rule.name) }
  }

  /// Every place where a text is or could be cut, with the rule that decided.
  ///
  ///     segmenter.explain("Dr. Wang spoke. He left.").map(\.rule)
  ///     // ["abbreviation.title", "stop"]
  public func explain(_ text: String) -> [Candidate] {
    decisions(in: text).map {
      Candidate(offset: Int($0.offset), isBreak: $0.isBreak, rule: $0.rule.name)
    }
  }

  private func decisions(in text: String) -> [Scan.Decision] {
    text.withTextBytes { decisions(in: $0) }
  }

  private func decisions(in text: TextBytes) -> [Scan.Decision] {
    var scan = Scan(text, table)
    scan.run()
    let own = unicode?.merged(with: scan.decisions, of: text) ?? scan.decisions
    return user?.apply(to: own, of: text) ?? own
  }

  private func segments(in text: String, unit: Int) -> [Segment] {
    text.withTextBytes { bytes in
      SegmentCutter(text: bytes, language: language, unit: unit).cut(decisions(in: bytes))
    }
  }
}

/// Makes segments of a text from where it is cut.
struct SegmentCutter {
  let text: TextBytes
  let language: Language
  let unit: Int

  func cut(_ decisions: [Scan.Decision]) -> [Segment] {
    var segments: [Segment] = []
    var start = 0
    for decision in decisions where decision.isBreak {
      segments.append(segment(start..<Int(decision.offset), ending: decision.rule.name))
      start = Int(decision.offset)
    }
    if start < text.count { segments.append(segment(start..<text.count, ending: "end")) }
    return segments
  }

  private func segment(_ whole: Range<Int>, ending: String) -> Segment {
    var (low, high) = (whole.lowerBound, whole.upperBound)
    while low < high, let length = space(text.scalar(at: low)) { low += length }
    while high > low, let length = space(text.scalar(before: high)) { high -= length }
    return Segment(
      text.string(low..<high), language: language, unit: unit, range: low..<high,
      leading: text.string(whole.lowerBound..<low), trailing: text.string(high..<whole.upperBound),
      ending: ending)
  }

  private func space(_ character: (value: UInt32, length: Int)) -> Int? {
    SignTable.shared.sign(character.value).isSpace ? character.length : nil
  }
}
