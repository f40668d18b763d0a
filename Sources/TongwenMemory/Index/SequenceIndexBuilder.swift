/// Makes the columns of a `SequenceIndex` from a list of texts.
struct SequenceIndexBuilder {
  /// Lists with more texts than this do not fit one index.
  static let mostTexts = Int(Int32.max)

  private let list: SequenceList
  private let gram: Int
  private let order: [Int32]
  private let bits: Int

  init(_ list: SequenceList, gram: Int) {
    self.list = list
    self.gram = gram
    order = list.byLength()
    var bits = 8
    while bits < 22 && 1 << bits < list.tokens.count / 8 * gram { bits += 1 }
    self.bits = bits
  }

  /// The columns in the order of `SequenceIndex.Column`.
  func columns() -> [ColumnData] {
    let (lengthStarts, tokenStarts) = starts()
    let rareness = self.rareness()
    let postings = self.postings(rareness)
    return [
      .words(lengthStarts), .longs(tokenStarts),
      .made(byteCount: 4 * list.tokens.count) { .words(tokens()) },
      .made(byteCount: 16 * list.count) { .longs(signatures()) },
      .words(postings.starts), .bytes(rareness), .words(postings.ordinals), .halves(postings.marks),
      .made(byteCount: 4 * list.count) { .words(order.map { list.rows[Int($0)] }) },
    ]
  }

  /// For each length the first ordinal and the first token; one more of each at the end.
  private func starts() -> ([UInt32], [UInt64]) {
    let longest = order.last.map { list.length(Int($0)) } ?? 0
    var counts = [Int](repeating: 0, count: longest + 1)
    for at in 0..<list.count { counts[list.length(at)] += 1 }
    var (ordinals, tokens): ([UInt32], [UInt64]) = ([0], [0])
    for length in 0...longest {
      ordinals.append(ordinals[length] + UInt32(counts[length]))
      tokens.append(tokens[length] + UInt64(counts[length] * length))
    }
    return (ordinals, tokens)
  }

  private func tokens() -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(list.tokens.count)
    for at in order { result.append(contentsOf: list.tokens[range(at)]) }
    return result
  }

  private func range(_ at: Int32) -> Range<Int> { list.starts[Int(at)]..<list.starts[Int(at) + 1] }

  private func signatures() -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(order.count * 2)
    list.tokens.withUnsafeBufferPointer { tokens in
      for at in order {
        var signature = Signature()
        for id in tokens[range(at)] { signature.insert(id) }
        result.append(signature.low)
        result.append(signature.high)
      }
    }
    return result
  }

  /// The logarithm of how often the elements of each bucket occur, eight steps to an octave.
  private func rareness() -> [UInt8] {
    var counts = [UInt32](repeating: 0, count: 1 << bits)
    let shift = UInt64(64 - bits)
    list.tokens.withUnsafeBufferPointer { tokens in
      counts.withUnsafeMutableBufferPointer { counts in
        for at in 0..<list.count {
          let ids = UnsafeBufferPointer(rebasing: tokens[list.starts[at]..<list.starts[at + 1]])
          ElementOrder.forEach(ids, gram: gram) { _, hash in counts[Int(hash >> shift)] &+= 1 }
        }
      }
    }
    return counts.map(Self.logarithm)
  }

  static func logarithm(_ count: UInt32) -> UInt8 {
    if count == 0 { return 0 }
    let octave = 31 - count.leadingZeroBitCount
    let rest =
      octave >= 3 ? Int(count >> UInt32(octave - 3)) & 7 : Int(count << UInt32(3 - octave)) & 7
    return UInt8(min(1 + octave * 8 + rest, 255))
  }

  private struct Postings {
    var starts: [UInt32]
    var ordinals: [UInt32]
    var marks: [UInt16]

    init(starts: [UInt32]) {
      self.starts = starts
      ordinals = Array(repeating: 0, count: Int(starts.last ?? 0))
      marks = Array(repeating: 0, count: ordinals.count)
    }
  }

  /// The prefixes of all texts for the lowest threshold, by bucket, in each bucket by ordinal.
  ///
  /// Counted first and placed then: gathering them between takes as much memory as all the rest.
  private func postings(_ rareness: [UInt8]) -> Postings {
    rareness.withUnsafeBufferPointer { rareness in
      guard let base = rareness.baseAddress else { return Postings(starts: [0]) }
      let elementOrder = ElementOrder(bits: bits, rareness: base)
      var postings = Postings(starts: starts(elementOrder))
      place(elementOrder, in: &postings)
      return postings
    }
  }

  /// For each bucket the place of its first posting; one more at the end.
  private func starts(_ elementOrder: ElementOrder) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: 1 << bits + 1)
    starts.withUnsafeMutableBufferPointer { starts in
      collect(elementOrder) { bucket, _, _ in starts[bucket + 1] += 1 }
    }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    return starts
  }

  private func place(_ elementOrder: ElementOrder, in postings: inout Postings) {
    var next = postings.starts
    next.withUnsafeMutableBufferPointer { next in
      postings.ordinals.withUnsafeMutableBufferPointer { ordinals in
        postings.marks.withUnsafeMutableBufferPointer { marks in
          collect(elementOrder) { bucket, mark, ordinal in
            let place = Int(next[bucket])
            next[bucket] += 1
            ordinals[place] = ordinal
            marks[place] = mark
          }
        }
      }
    }
  }

  /// Calls with bucket, mark and ordinal of each element of each text's prefix.
  private func collect(
    _ elementOrder: ElementOrder, _ body: (Int, UInt16, UInt32) -> Void
  ) {
    let bounds = Bounds(threshold: SequenceIndex.lowest, gram: gram)
    var elements: [Element] = []
    var (length, prefix) = (-1, 0)
    list.tokens.withUnsafeBufferPointer { tokens in
      for (ordinal, at) in order.enumerated() {
        let ids = UnsafeBufferPointer(rebasing: tokens[range(at)])
        if ids.count != length { (length, prefix) = (ids.count, bounds.prefix(ids.count)) }
        elementOrder.sorted(ids, gram: gram, into: &elements)
        for rank in 0..<prefix {
          let element = elements[rank]
          let mark = Posting.mark(element, rank: rank)
          body(elementOrder.bucket(element.key), mark, UInt32(ordinal))
        }
      }
    }
  }
}

/// Where an element stands in its text and how rare it is there: a byte each, 255 where unknown.
enum Posting {
  @inline(__always)
  static func mark(_ element: Element, rank: Int) -> UInt16 {
    let position =
      element.isSingle ? min(UInt16(truncatingIfNeeded: min(element.position, 255)), 255) : 255
    return UInt16(min(rank, 255)) << 8 | position
  }
}

/// One column of an index on its way to a file.
enum ColumnData {
  case bytes([UInt8])
  case halves([UInt16])
  case words([UInt32])
  case longs([UInt64])
  /// Made when it is written, so that large ones do not stand in memory together.
  indirect case made(byteCount: Int, () -> ColumnData)

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    switch self {
    case .bytes(let values): try values.withUnsafeBytes(body)
    case .halves(let values): try values.withUnsafeBytes(body)
    case .words(let values): try values.withUnsafeBytes(body)
    case .longs(let values): try values.withUnsafeBytes(body)
    case .made(_, let make): try make().withBytes(body)
    }
  }

  var byteCount: Int {
    if case .made(let count, _) = self { count } else { withBytes { $0.count } }
  }
}
