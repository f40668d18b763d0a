/// Finds the runs of a text's tokens that other texts hold, in one pass over them.
///
/// Every token of those texts is looked up in a table of one byte for each id; only pairs of neighbours that
/// are neighbours in the query, too, cost more. So no index is kept for it.
struct RunScan {
  private let query: [UInt32]
  /// By token id: 0 for what the query does not hold, else a class that few other tokens share.
  private var classes: [UInt8]
  /// By class: the classes of tokens that follow it in the query.
  private var follow = [UInt64](repeating: 0, count: 64)

  /// - Parameters:
  ///   - query: ids of the vocabulary of the texts, `UInt32.max` for a token it does not know.
  ///   - vocabulary: how many ids there are.
  init(_ query: [UInt32], vocabulary: Int) {
    self.query = query
    classes = [UInt8](repeating: 0, count: vocabulary)
    var next: UInt8 = 0
    for id in query where id < vocabulary && classes[Int(id)] == 0 {
      classes[Int(id)] = next % 63 + 1
      next = next == 62 ? 0 : next + 1
    }
    for (one, two) in zip(query, query.dropFirst()) where one < vocabulary && two < vocabulary {
      follow[Int(classes[Int(one)])] |= 1 << UInt64(classes[Int(two)])
    }
  }

  /// Calls with every run of two tokens and more that a text shares with the query and that goes on to
  /// neither side, as positions of the query.
  @inline(__always)
  func runs(in text: UnsafeBufferPointer<UInt32>, _ found: (Range<Int>) -> Void) {
    classes.withUnsafeBufferPointer { classes in
      follow.withUnsafeBufferPointer { follow in
        var previous = 0
        for at in 0..<text.count {
          let next = Int(classes[Int(text[at])])
          if next != 0 && follow[previous] >> UInt64(next) & 1 == 1 { begin(text, at - 1, found) }
          previous = next
        }
      }
    }
  }

  /// Runs whose first two tokens stand at a place of the text.
  @inline(never)
  private func begin(
    _ text: UnsafeBufferPointer<UInt32>, _ at: Int, _ found: (Range<Int>) -> Void
  ) {
    for start in 0..<query.count - 1
    where query[start] == text[at] && query[start + 1] == text[at + 1] {
      if start > 0 && at > 0 && query[start - 1] == text[at - 1] { continue }
      var length = 2
      while start + length < query.count, at + length < text.count,
        query[start + length] == text[at + length]
      {
        length += 1
      }
      found(start..<start + length)
    }
  }
}
