/// The items of a unit without those at its margins that are no part of it.
///
/// A unit begins with its first word and ends with its last; a span that begins before the first word and
/// ends inside is part of it, one around the whole is not. So `<b>Save</b>` is `Save` alone, and
/// `<b>Save</b> it` has two codes.
struct InlineItems {
  private(set) var items: ArraySlice<InlineItem>
  /// The number of the pair that an open or close belongs to, by index; no pair, no number.
  private let pairs: [Int: Int]

  /// `nil` where there are no words.
  init?(_ all: [InlineItem]) {
    guard let first = all.firstIndex(where: \.hasWords),
      let last = all.lastIndex(where: \.hasWords)
    else { return nil }
    let partners = Self.partners(all)
    var (low, high) = (first, last)
    for (open, close) in partners {
      if open < first && close > first && close <= last { low = min(low, open) }
      if close > last && open >= first && open < last { high = max(high, close) }
    }
    items = all[low...high]
    var pairs: [Int: Int] = [:]
    for (open, close) in partners where open >= low && close <= high {
      pairs[open] = open
      pairs[close] = open
    }
    self.pairs = pairs
  }

  /// Opens with their closes, well nested; an open inside a span that ends before it has none.
  private static func partners(_ items: [InlineItem]) -> [(open: Int, close: Int)] {
    var open: [(name: String, index: Int)] = []
    var counts: [String: Int] = [:]
    var partners: [(Int, Int)] = []
    for (index, item) in items.enumerated() {
      switch item.content {
      case .open(let name):
        open.append((name, index))
        counts[name, default: 0] += 1
      case .close(let name) where counts[name, default: 0] > 0:
        while let last = open.popLast() {
          counts[last.name, default: 0] -= 1
          if last.name != name { continue }
          partners.append((last.index, index))
          break
        }
      default: break
      }
    }
    return partners
  }

  /// The kind and the pair of a code; codes without partner stand alone.
  func role(of index: Int) -> (kind: InlineCode.Kind, pair: Int) {
    guard let pair = pairs[index] else { return (.alone, index) }
    return (pair == index ? .open : .close, pair)
  }
}
