/// What the words of beads gain from each other where their order counts.
///
/// As in `Gains`, but a word is explained by the words at about its own place in the bead rather than by
/// all alike: a short sentence at the end of a bead must find its counterpart at the end.
struct OrderedGains {
  private let text: ParallelText
  private let learned: Pool.Learned?
  private let rowInverse: [Float]
  private let columnInverse: [Float]
  private let order: WordOrder
  private let uniform: Float
  /// What is known of the last rows.
  private var known: [Int: Evidence] = [:]
  /// For each column token of the vocabulary, its expected count under the row token at hand.
  private let dense: FloatStore

  /// Both directions' gains.
  struct Words {
    var forward: Float
    var backward: Float
  }

  /// How well each token of a row and each token of a run of columns explain each other, relative to
  /// chance: by row token, then by column token.
  private struct Evidence {
    var columns: Range<Int>
    var forward: [Float]
    var backward: [Float]
  }

  init(
    text: ParallelText, learned: Pool.Learned?, rowInverse: [Float], columnInverse: [Float],
    order: WordOrder, uniform: Float
  ) {
    (self.text, self.learned, self.order, self.uniform) = (text, learned, order, uniform)
    (self.rowInverse, self.columnInverse) = (rowInverse, columnInverse)
    dense = FloatStore(repeating: 0, count: columnInverse.count)
  }

  /// The gains of beads that come by the row they end in; `willVisit` is told of each row once, in order.
  mutating func gains(of steps: [Lattice.Step], willVisit: (Int) -> Void) -> [Words] {
    let windows = windows(steps)
    var next = 0
    return steps.map { step in
      if step.rows.isEmpty || step.columns.isEmpty { return Words(forward: 0, backward: 0) }
      while next < step.rows.upperBound {
        if !windows[next].isEmpty {
          willVisit(next)
          known[next] = evidence(next, windows[next])
        }
        known[next - BeadType.largest] = nil
        next += 1
      }
      return words(step)
    }
  }

  /// The columns that beads of each row have.
  private func windows(_ steps: [Lattice.Step]) -> [Range<Int>] {
    var windows = [Range<Int>](repeating: 0..<0, count: text.rows.count)
    for step in steps where !step.columns.isEmpty {
      for row in step.rows {
        windows[row] =
          windows[row].isEmpty
          ? step.columns
          : min(
            windows[row].lowerBound, step.columns.lowerBound)..<max(
              windows[row].upperBound, step.columns.upperBound)
      }
    }
    return windows
  }
}

// MARK: Evidence

extension OrderedGains {
  private func evidence(_ row: Int, _ window: Range<Int>) -> Evidence {
    let rows = text.rows.tokenRange(row)
    let columns = columnRange(window)
    var evidence = Evidence(columns: columns, forward: [], backward: [])
    evidence.forward.reserveCapacity(rows.count * columns.count)
    evidence.backward.reserveCapacity(rows.count * columns.count)
    let bases = columns.map { columnShare(text.columns.tokens[$0]) }
    for at in rows { append(text.rows.tokens[at], columns, bases, &evidence) }
    addMentions(row, window, rows, &evidence)
    return evidence
  }

  /// What a row token and the column tokens explain of each other.
  private func append(
    _ token: UInt32, _ columns: Range<Int>, _ bases: [Float], _ evidence: inout Evidence
  ) {
    let base = rowShare(token)
    spread(token, 1)
    let fallback = LexiconShares.fallback
    let inverse = rowInverse[Int(token)]
    text.columns.tokens.withUnsafeBufferPointer { tokens in
      for (index, at) in columns.enumerated() {
        let other = Int(tokens[at])
        let count = dense.values[other]
        evidence.forward.append(base + base / fallback * count * columnInverse[other])
        evidence.backward.append(bases[index] + bases[index] / fallback * count * inverse)
      }
    }
    spread(token, 0)
  }

  /// Puts the counts of a token into the dense table, or takes them out.
  private func spread(_ token: UInt32, _ factor: Float) {
    guard let learned else { return }
    let (counts, dense) = (learned.lexicon.counts.values, dense.values)
    learned.forward.forEach(token) { other, pair in
      dense[Int(other)] = max(counts[Int(pair)], 0) * factor
    }
  }

  /// What every token gets from a token relative to its own frequency.
  private func rowShare(_ token: UInt32) -> Float {
    guard let lexicon = learned?.lexicon else { return 1 }
    return LexiconShares.fallback
      / (max(lexicon.rowTotals.values[Int(token)], 0) + LexiconShares.fallback)
  }

  private func columnShare(_ token: UInt32) -> Float {
    guard let lexicon = learned?.lexicon else { return 1 }
    return LexiconShares.fallback
      / (max(lexicon.columnTotals.values[Int(token)], 0) + LexiconShares.fallback)
  }

  /// Adds what both sides mention; of several mentions of a pair of tokens the strongest.
  private func addMentions(
    _ row: Int, _ window: Range<Int>, _ rows: Range<Int>, _ evidence: inout Evidence
  ) {
    let own = text.rowMentions[row]
    guard !own.isEmpty else { return }
    let all = text.columnMentions
    var strongest: [Int: (forward: Float, backward: Float)] = [:]
    for match in all.all[Int(all.starts[window.lowerBound])..<Int(all.starts[window.upperBound])] {
      for mention in own where mention.key == match.key {
        let alpha = min(mention.strength, match.strength)
        let columnRarity = all.rarity[Int(match.key)] * Float(text.columns.tokens.count)
        let rowRarity = text.rowMentions.rarity[Int(match.key)] * Float(text.rows.tokens.count)
        for at in mention.tokens {
          for other in match.tokens {
            let cell =
              (Int(at) - rows.lowerBound) * evidence.columns.count + Int(other)
              - evidence.columns.lowerBound
            let forward =
              alpha * max(columnRarity, columnInverse[Int(text.columns.tokens[Int(other)])])
              / Float(mention.tokens.count)
            let backward =
              alpha * max(rowRarity, rowInverse[Int(text.rows.tokens[Int(at)])])
              / Float(match.tokens.count)
            let before = strongest[cell] ?? (0, 0)
            strongest[cell] = (max(before.forward, forward), max(before.backward, backward))
          }
        }
      }
    }
    for (cell, value) in strongest {
      evidence.forward[cell] += value.forward
      evidence.backward[cell] += value.backward
    }
  }

  private func columnRange(_ columns: Range<Int>) -> Range<Int> {
    Int(text.columns.starts[columns.lowerBound])..<Int(text.columns.starts[columns.upperBound])
  }
}

// MARK: Beads

extension OrderedGains {
  private func words(_ step: Lattice.Step) -> Words {
    let columns = columnRange(step.columns)
    let rowCount = step.rows.reduce(0) { $0 + text.rows.tokenRange($1).count }
    let width = columns.count
    if rowCount == 0 || width == 0 { return Words(forward: 0, backward: 0) }
    var sums = Sums(width)
    var backward: Float = 0
    var place = 0
    order.withWeights { weights in
      for row in step.rows {
        guard let evidence = known[row] else { continue }
        let shift = columns.lowerBound - evidence.columns.lowerBound
        let count = text.rows.tokenRange(row).count
        for index in 0..<count {
          let weightRow = WordOrder.row(WordOrder.place(place, of: rowCount))
          place += 1
          let base = index * evidence.columns.count + shift
          backward += sums.add(
            evidence.forward, evidence.backward, base, weights, weightRow, uniform)
        }
      }
    }
    return Words(forward: sums.gain(rowCount, uniform), backward: backward)
  }

  /// Running sums over the row tokens for each column token of a bead.
  private struct Sums {
    var places: [Int]
    var plain: [Float]
    var weighed: [Float]
    var weights: [Float]

    init(_ width: Int) {
      places = (0..<width).map { Int(WordOrder.place($0, of: width)) }
      plain = [Float](repeating: 0, count: width)
      (weighed, weights) = (plain, plain)
    }

    /// Adds a row token; returns what the columns' words explain of it.
    mutating func add(
      _ forward: [Float], _ backward: [Float], _ base: Int, _ table: UnsafeBufferPointer<Float>,
      _ row: Int, _ uniform: Float
    ) -> Float {
      let width = places.count
      var (all, near, total): (Float, Float, Float) = (0, 0, 0)
      for index in 0..<width {
        let weight = table[row + places[index]]
        let value = forward[base + index]
        plain[index] += value
        weighed[index] += value * weight
        weights[index] += weight
        let other = backward[base + index]
        all += other
        near += other * weight
        total += weight
      }
      return OrderedGains.factor(all, near, total, width, uniform)
    }

    func gain(_ count: Int, _ uniform: Float) -> Float {
      var gain: Float = 0
      for index in plain.indices {
        gain += OrderedGains.factor(plain[index], weighed[index], weights[index], count, uniform)
      }
      return gain
    }
  }

  /// ln of how much likelier a word is made by `count` words of the other side.
  @inline(__always)
  fileprivate static func factor(
    _ plain: Float, _ weighed: Float, _ weights: Float, _ count: Int, _ uniform: Float
  ) -> Float {
    let number = Float(count)
    let mean = uniform * plain / number + (1 - uniform) * weighed / max(weights, 1e-6)
    return Numerics.log(0.55 + 0.45 * mean * number / (number + 1))
  }
}
