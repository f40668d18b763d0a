import CICU

/// A regular expression of ICU. One thread at a time may use it.
final class ICURegex {
  private let handle: OpaquePointer

  /// What became of a match.
  enum Outcome { case match, none, overdue }

  /// Why an expression is refused: ICU's name of the error and the offset in the pattern, in UTF-16.
  struct Refusal: Error, Hashable {
    var reason: String
    var offset: Int
  }

  /// Compiles an expression with limits on time (about milliseconds a match) and back-tracking.
  init(_ pattern: String, ignoresCase: Bool = false) throws(Refusal) {
    var error: Int32 = 0
    var offset: Int32 = 0
    let handle = pattern.withICU { text, length in
      icu_regex_open(text, length, ignoresCase, &error, &offset)
    }
    guard let handle else {
      throw Refusal(reason: String(cString: icu_error_name(error)), offset: Int(offset))
    }
    self.handle = handle
    icu_regex_limit(handle, ICURegex.time, ICURegex.stack)
  }

  deinit { icu_regex_close(handle) }

  /// ICU counts in steps of roughly a millisecond.
  private static let time: Int32 = 500
  private static let stack: Int32 = 8 << 20

  /// Sets the text, which must outlive the matching.
  func setText(_ text: UnsafeBufferPointer<UInt16>) -> Bool {
    guard let base = text.baseAddress else { return false }
    return icu_regex_set_text(handle, base, Int32(text.count))
  }

  /// Where the next match from an offset on begins.
  func find(from offset: Int) -> (Outcome, Int) {
    var start: Int32 = 0
    let result = icu_regex_find(handle, Int32(offset), &start)
    return (ICURegex.outcome(result), Int(start))
  }

  /// Whether the expression matches at an offset.
  func begins(at offset: Int) -> Outcome {
    ICURegex.outcome(icu_regex_begins_at(handle, Int32(offset)))
  }

  /// Whether the expression matches a whole text.
  func matchesAll(_ text: String) -> Bool {
    Array(text.utf16).withUnsafeBufferPointer { units in
      units.isEmpty ? false : setText(units) && icu_regex_matches_all(handle) == 1
    }
  }

  private static func outcome(_ result: Int32) -> Outcome {
    switch result {
    case 1: .match
    case Int32(ICU_REGEX_OVERDUE): .overdue
    default: .none
    }
  }
}
