/// Why a text is cut at a place, or why it is not.
///
/// The names are what `segment --explain` prints and `Segment.ending` carries.
public enum SegmentationRule: UInt8, Sendable, CaseIterable {
  // Breaks.
  case mark, stop, wideMark, ellipsis, newline, glued, starter, listItem, bullet, colon, comma
  case ordinary, emoticon, unicode, userBreak, srxBreak
  // What holds a break back.
  case title, number, inner, ending, initial, time, ordinal, enumerator, decimal, lowercase
  case insideWord, insideBrackets, beforePunctuation, speech, particle, exclaimingName, insideQuotes
  case trailingEllipsis, address, userHold, srxHold

  /// The name in words of a few letters, by subject: `abbreviation.title`.
  public var name: String {
    switch self {
    case .mark: "mark"
    case .stop: "stop"
    case .wideMark: "mark.wide"
    case .ellipsis: "ellipsis"
    case .newline: "newline"
    case .glued: "mark.glued"
    case .starter: "abbreviation.starter"
    case .listItem: "list.item"
    case .bullet: "list.bullet"
    case .colon: "colon.heading"
    case .comma: "comma.clause"
    case .ordinary: "stop.lowercase"
    case .emoticon: "emoticon"
    case .unicode: "unicode"
    case .userBreak: "user.always-break-after"
    case .srxBreak: "srx.break"
    case .title: "abbreviation.title"
    case .number: "abbreviation.number"
    case .inner: "abbreviation.inner"
    case .ending: "abbreviation.ending"
    case .initial: "initial"
    case .time: "abbreviation.time"
    case .ordinal: "ordinal"
    case .enumerator: "list.enumerator"
    case .decimal: "decimal"
    case .lowercase: "lowercase"
    case .insideWord: "inside.word"
    case .insideBrackets: "inside.brackets"
    case .beforePunctuation: "before.punctuation"
    case .speech: "quotation.speech"
    case .particle: "quotation.particle"
    case .insideQuotes: "inside.quotes"
    case .exclaimingName: "name.exclaiming"
    case .trailingEllipsis: "ellipsis.inner"
    case .address: "address"
    case .userHold: "user.never-break-after"
    case .srxHold: "srx.hold"
    }
  }
}

/// A place where a text is cut.
public struct Boundary: Hashable, Sendable {
  /// Where the next segment begins, in UTF-8 bytes; white space before it belongs to the one before.
  public var offset: Int
  /// The name of the rule: `stop`, `mark.wide`, `newline`…
  public var rule: String

  /// A cut at an offset in UTF-8 bytes, with the name of its rule.
  public init(offset: Int, rule: String) { (self.offset, self.rule) = (offset, rule) }
}

/// A place where a text could be cut, and the rule that decided.
public struct Candidate: Hashable, Sendable {
  /// Where the next segment would begin, in UTF-8 bytes.
  public var offset: Int
  /// Whether the text is cut here.
  public var isBreak: Bool
  /// The name of the rule that decided.
  public var rule: String

  /// A decision at an offset in UTF-8 bytes.
  public init(offset: Int, isBreak: Bool, rule: String) {
    (self.offset, self.isBreak, self.rule) = (offset, isBreak, rule)
  }
}
