/// The arithmetic of a threshold: how many edits a score allows, and how many elements two texts at
/// least share within them.
///
/// A text of `n` tokens has `n + gram - 1` elements: its tokens (`gram` 1) or its pairs of neighbours
/// with both ends padded (`gram` 2). One edit changes at most `gram` of the longer text's elements, so
/// two texts within `k` edits share at least `longer + gram - 1 - gram * k` of them (Ukkonen 1992,
/// "Approximate string-matching with q-grams and maximal matches").
struct Bounds {
  /// Score in percent, 50…100.
  let threshold: Int
  let gram: Int

  /// The most edits that keep the truncated score at the threshold, for the longer text's length.
  @inline(__always)
  func cost(_ longer: Int) -> Int { (100 - threshold) * longer / 100 }

  /// How many elements two texts within the threshold share at least.
  @inline(__always)
  func need(_ longer: Int) -> Int { longer + gram - 1 - gram * cost(longer) }

  @inline(__always)
  func elements(_ length: Int) -> Int { length + gram - 1 }

  /// The lengths that can reach the threshold against a text of this length.
  func window(_ length: Int) -> ClosedRange<Int> {
    let low = (threshold * length + 99) / 100
    return max(low, 1)...max(100 * length / threshold, max(low, 1))
  }

  /// How many of a text's rarest elements must be looked at: one of them is shared by every text within
  /// the threshold (the prefix filter; Chaudhuri, Ganti and Kaushik 2006).
  func prefix(_ length: Int) -> Int {
    let longest = min(window(length).upperBound, length + 100)
    let least = (length...max(longest, length)).reduce(Int.max) { min($0, need($1)) }
    return min(max(elements(length) - least + 1, 0), elements(length))
  }
}
