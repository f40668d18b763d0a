import Foundation
import Tongwen

/// How right beads are: strict and lax, nulls, and what is marked sure.
struct Outcome {
  private var answers = 0
  private var right = 0
  private var near = 0
  private var twoSided = 0
  private var found = 0
  private var foundNear = 0
  private var nulls = Share()
  private var goldNulls = 0
  private var sure = Share()
  /// By tenths of confidence, the uppermost in hundredths: how sure the beads said they were, how many were.
  private var reliability: [Double: (confidence: Double, share: Share)] = [:]

  private struct Share {
    var all = 0
    var right = 0

    mutating func count(_ isRight: Bool) {
      all += 1
      if isRight { right += 1 }
    }

    var ratio: Double { Double(right) / Double(max(all, 1)) }
  }

  init(_ results: [(gold: [GoldBead], beads: [Bead])]) {
    for result in results { count(result.gold, result.beads) }
  }

  private mutating func count(_ goldBeads: [GoldBead], _ beads: [Bead]) {
    let gold = Set(goldBeads)
    let answer = Set(beads.map { GoldBead($0) })
    let joined = Self.links(gold)
    let reached = Self.links(answer)
    for bead in beads {
      let isRight = gold.contains(GoldBead(bead))
      answers += 1
      if isRight { right += 1 }
      if isRight || !Self.links([GoldBead(bead)]).isDisjoint(with: joined) { near += 1 }
      if bead.isNull { nulls.count(isRight) }
      if bead.isSure { sure.count(isRight) }
      let places = bead.confidence < 0.9 ? 10.0 : 100.0
      let bin = (bead.confidence * places).rounded(.down) / places
      reliability[bin, default: (0, Share())].confidence += bead.confidence
      reliability[bin, default: (0, Share())].share.count(isRight)
    }
    for bead in gold {
      if bead.isNull { goldNulls += 1 }
      guard !bead.isNull else { continue }
      twoSided += 1
      let isFound = answer.contains(bead)
      if isFound { found += 1 }
      if isFound || !Self.links([bead]).isDisjoint(with: reached) { foundNear += 1 }
    }
  }

  private static func links(_ beads: Set<GoldBead>) -> Set<[Int]> {
    Set(beads.flatMap { bead in bead.source.flatMap { one in bead.target.map { [one, $0] } } })
  }

  static let head =
    "                              strict P     R    F1    lax F1   nulls P     R   sure  right     s"

  private var strict: (Double, Double) {
    (Double(right) / Double(max(answers, 1)), Double(found) / Double(max(twoSided, 1)))
  }

  /// The harmonic mean of strict precision and recall.
  var strictF1: Double { Self.mean(strict) }

  func row(_ name: String, seconds: Double) -> String {
    let lax = (Double(near) / Double(max(answers, 1)), Double(foundNear) / Double(max(twoSided, 1)))
    let figures = [
      strict.0, strict.1, strictF1, Self.mean(lax), nulls.ratio,
      Double(nulls.right) / Double(max(goldNulls, 1)), Double(sure.all) / Double(max(answers, 1)),
      sure.ratio,
    ].map { String(format: "%.4f", $0) }
    return name.padding(toLength: 31, withPad: " ", startingAt: 0)
      + figures.joined(separator: " ") + String(format: "%7.2f", seconds)
  }

  /// For each range of confidence: beads, their mean confidence, the share that is right.
  var reliabilityTable: String {
    reliability.sorted { $0.key < $1.key }.map { bin, found in
      let mean = found.confidence / Double(found.share.all)
      return String(
        format: "   from %.2f %6d beads   said %.3f   right %.3f\n", bin, found.share.all, mean,
        found.share.ratio)
    }.joined()
  }

  private static func mean(_ pair: (Double, Double)) -> Double {
    pair.0 + pair.1 == 0 ? 0 : 2 * pair.0 * pair.1 / (pair.0 + pair.1)
  }
}
