/// What a check says about a draft.
public struct Finding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    case note
    case warning
    case error
  }

  /// What it is about.
  public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    case number, date, unit, name, terminology, consistency, untranslated, empty, omission
    case punctuation, spacing, repetition, `case`, spelling, markup
  }

  /// What people switch on and off: `number.mismatch`.
  public var rule: String
  /// What it is about.
  public var category: Category
  /// How bad it is.
  public var severity: Severity
  /// One sentence without a full stop.
  public var message: String
  /// Where it is in the source text of the pair, in UTF-8 bytes; `nil` if it has no place there.
  public var source: Range<Int>?
  /// Where it is in the draft's text of the pair, in UTF-8 bytes; an empty range where something is
  /// missing.
  public var target: Range<Int>?
  /// Right forms, the best first.
  public var fixes: [Fix]

  /// Makes one from its parts.
  public init(
    rule: String, category: Category, severity: Severity, message: String,
    source: Range<Int>? = nil, target: Range<Int>? = nil, fixes: [Fix] = []
  ) {
    (self.rule, self.category, self.severity) = (rule, category, severity)
    (self.message, self.source, self.target, self.fixes) = (message, source, target, fixes)
  }

  /// An edit of the draft that makes the finding vanish.
  public struct Fix: Hashable, Sendable {
    /// What is replaced, in UTF-8 bytes of the draft's text of the pair.
    public var range: Range<Int>
    /// What stands there instead.
    public var replacement: String
    /// It can be applied without a person looking at it.
    public var isSafe: Bool

    /// Makes one from its parts.
    public init(_ range: Range<Int>, _ replacement: String, isSafe: Bool = false) {
      (self.range, self.replacement, self.isSafe) = (range, replacement, isSafe)
    }
  }
}

extension Finding.Severity: Comparable {
  /// `note` < `warning` < `error`.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
