/// An exact index of token sequences for edit distance: every text at or above a score is found.
///
/// Texts lie sorted by length. For each the rarest elements are listed by bucket with their position and
/// rank; a query reads the lists of its own rarest elements, drops by length, rank, position and
/// signature, and verifies the rest bit-parallel. `Bounds` has the arithmetic that makes each drop safe.
struct SequenceIndex: @unchecked Sendable {
  /// The lowest threshold the lists serve; below it, texts are compared one by one.
  static let lowest = 50
  static let columnCount = 9

  // Columns are never written after init, so threads may share them.
  let gram: Int
  private let lengthStarts: UnsafeBufferPointer<UInt32>
  private let tokenStarts: UnsafeBufferPointer<UInt64>
  private let tokens: UnsafeBufferPointer<UInt32>
  private let signatures: UnsafeBufferPointer<UInt64>
  private let bucketStarts: UnsafeBufferPointer<UInt32>
  private let order: ElementOrder
  private let ordinals: UnsafeBufferPointer<UInt32>
  private let marks: UnsafeBufferPointer<UInt16>
  private let rows: UnsafeBufferPointer<UInt32>

  /// Over columns in the order that `SequenceIndexBuilder.columns` gives; `nil` where their sizes do not
  /// fit each other.
  init?(columns: [UnsafeRawBufferPointer], gram: Int) {
    guard columns.count == Self.columnCount else { return nil }
    self.gram = gram
    lengthStarts = columns[0].bindMemory(to: UInt32.self)
    tokenStarts = columns[1].bindMemory(to: UInt64.self)
    tokens = columns[2].bindMemory(to: UInt32.self)
    signatures = columns[3].bindMemory(to: UInt64.self)
    bucketStarts = columns[4].bindMemory(to: UInt32.self)
    let rareness = columns[5].bindMemory(to: UInt8.self)
    ordinals = columns[6].bindMemory(to: UInt32.self)
    marks = columns[7].bindMemory(to: UInt16.self)
    rows = columns[8].bindMemory(to: UInt32.self)
    guard let base = rareness.baseAddress, rareness.count.nonzeroBitCount == 1,
      bucketStarts.count == rareness.count + 1, ordinals.count == marks.count,
      signatures.count == rows.count * 2, lengthStarts.count == tokenStarts.count,
      lengthStarts.count >= 2, Int(lengthStarts[lengthStarts.count - 1]) == rows.count,
      Int(tokenStarts[tokenStarts.count - 1]) == tokens.count,
      Int(bucketStarts[bucketStarts.count - 1]) == ordinals.count
    else { return nil }
    order = ElementOrder(bits: rareness.count.trailingZeroBitCount, rareness: base)
  }

  var count: Int { rows.count }
  var allRows: UnsafeBufferPointer<UInt32> { rows }
  var longest: Int { lengthStarts.count - 2 }

  /// Calls with the row and the tokens of every text, short ones first.
  func forEachText(_ body: (_ row: UInt32, _ tokens: UnsafeBufferPointer<UInt32>) -> Void) {
    guard longest >= 1 else { return }
    for length in 1...longest {
      var start = Int(tokenStarts[length])
      for ordinal in lengthStarts[length]..<lengthStarts[length + 1] {
        body(rows[Int(ordinal)], UnsafeBufferPointer(rebasing: tokens[start..<start + length]))
        start += length
      }
    }
  }

  /// Calls with the row, length and distance of every text whose score reaches the threshold, 50…100.
  /// A row may be told more than once.
  func search(
    _ query: IndexQuery, threshold: Int,
    _ found: (_ row: UInt32, _ length: Int, _ distance: Int) -> Void
  ) {
    let length = query.ids.count
    guard length > 0, count > 0 else { return }
    let bounds = Bounds(threshold: threshold, gram: gram)
    let window = bounds.window(length)
    guard window.lowerBound <= longest else { return }
    let clipped = window.lowerBound...min(window.upperBound, longest)
    query.prepare(order, gram: gram)
    query.limits.set(length, clipped, bounds)
    gather(query, clipped, prefix: bounds.prefix(length))
    verify(query, bounds, found)
  }

  /// Puts into the query's `survivors` the ordinals that pass all filters.
  private func gather(_ query: IndexQuery, _ window: ClosedRange<Int>, prefix: Int) {
    query.survivors.removeAll(keepingCapacity: true)
    let first = lengthStarts[window.lowerBound]
    let end = lengthStarts[window.upperBound + 1]
    guard first < end else { return }
    for rank in 0..<prefix {
      let element = query.elements[rank]
      let bucket = order.bucket(element.key)
      let (from, to) = (Int(bucketStarts[bucket]), Int(bucketStarts[bucket + 1]))
      guard from < to else { continue }
      let start = lowerBound(first, from, to)
      read(start..<to, end, element, rank, window.lowerBound, query)
    }
  }

  private func lowerBound(_ ordinal: UInt32, _ from: Int, _ to: Int) -> Int {
    var (low, high) = (from, to)
    while low < high {
      let middle = (low + high) / 2
      if ordinals[middle] < ordinal { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Reads one list as far as the window of lengths goes.
  @inline(__always)
  private func read(
    _ list: Range<Int>, _ end: UInt32, _ element: Element, _ rank: Int, _ shortest: Int,
    _ query: IndexQuery
  ) {
    let position = element.isSingle ? Int(element.position) : -1
    let signature = query.signature
    let unknown = query.unknown
    query.limits.table.withUnsafeBufferPointer { table in
      var length = shortest
      var next = lengthStarts[length + 1]
      var limit = table[0]
      for at in list {
        let ordinal = ordinals[at]
        if ordinal >= end { return }
        if ordinal >= next {
          repeat {
            length += 1
            next = lengthStarts[length + 1]
          } while ordinal >= next
          limit = table[length - shortest]
        }
        if limit.drops(marks[at], rank, position) { continue }
        let other = Signature(
          low: signatures[2 * Int(ordinal)], high: signatures[2 * Int(ordinal) + 1])
        if signature.missing(from: other) + unknown > limit.cost { continue }
        if other.missing(from: signature) > limit.cost { continue }
        query.survivors.append(ordinal)
      }
    }
  }

  private func verify(
    _ query: IndexQuery, _ bounds: Bounds, _ found: (UInt32, Int, Int) -> Void
  ) {
    query.survivors.sort()
    var last = UInt32.max
    var length = 0
    for ordinal in query.survivors where ordinal != last {
      last = ordinal
      while ordinal >= lengthStarts[length + 1] { length += 1 }
      let start = Int(tokenStarts[length]) + Int(ordinal - lengthStarts[length]) * length
      let text = UnsafeBufferPointer(rebasing: tokens[start..<start + length])
      let limit = bounds.cost(max(length, query.ids.count))
      if let distance = query.matcher.distance(to: text, limit: limit) {
        found(rows[Int(ordinal)], length, distance)
      }
    }
  }
}

/// What a query needs while one index answers it.
final class IndexQuery {
  let ids: [UInt32]
  let signature: Signature
  /// How many of its tokens the index has never seen.
  let unknown: Int
  var matcher: BitParallel
  fileprivate(set) var elements: [Element] = []
  fileprivate var isPrepared = false
  fileprivate var limits = LengthLimits()
  fileprivate var survivors: [UInt32] = []

  /// Token ids of the index's own vocabulary, `UInt32.max` for a token it does not know.
  init(_ ids: [UInt32]) {
    self.ids = ids
    var signature = Signature()
    for id in ids where id != UInt32.max { signature.insert(id) }
    self.signature = signature
    unknown = ids.count { $0 == UInt32.max }
    matcher = BitParallel(ids)
  }

  fileprivate func prepare(_ order: ElementOrder, gram: Int) {
    if isPrepared { return }
    ids.withUnsafeBufferPointer { order.sorted($0, gram: gram, into: &elements) }
    isPrepared = true
  }
}

/// The limits that hold for the texts of one length.
struct LengthLimit {
  var cost: Int
  /// The highest rank of a first shared element in the query and in the text.
  var queryRank: Int
  var textRank: Int
  /// The query's length less the text's.
  var shift: Int

  /// Whether a shared element at these places rules the text out, as the first shared one.
  @inline(__always)
  func drops(_ mark: UInt16, _ rank: Int, _ position: Int) -> Bool {
    if rank > queryRank { return true }
    let textRank = Int(mark >> 8)
    if textRank != 255 && textRank > self.textRank { return true }
    let other = Int(mark & 255)
    guard position >= 0 && other != 255 else { return false }
    let before = position - other
    return abs(before) + abs(shift - before) > cost
  }
}

/// The limits of every length in a query's window.
struct LengthLimits {
  fileprivate var table: [LengthLimit] = []

  fileprivate mutating func set(_ length: Int, _ window: ClosedRange<Int>, _ bounds: Bounds) {
    table.removeAll(keepingCapacity: true)
    for other in window {
      let longer = max(length, other)
      let need = bounds.need(longer)
      table.append(
        LengthLimit(
          cost: bounds.cost(longer), queryRank: bounds.elements(length) - need,
          textRank: bounds.elements(other) - need, shift: length - other))
    }
  }
}
