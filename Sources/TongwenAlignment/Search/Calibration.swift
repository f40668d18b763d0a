/// From posteriors to confidence: the share of beads of such a posterior that were strictly right on the
/// development texts (6 chapters of novels alone and together, 3 yearbooks, 3 documents of formal
/// prose: 4,600 beads), drawn to a monotone line.
enum Calibration {
  /// Posterior and confidence.
  private static let line: [(Double, Double)] = [
    (0, 0), (0.4, 0.35), (0.55, 0.5), (0.65, 0.65), (0.75, 0.71), (0.85, 0.79), (0.925, 0.87),
    (0.96, 0.925), (0.975, 0.945), (0.985, 0.96), (0.993, 0.985), (0.998, 0.992), (1, 0.999),
  ]

  static func confidence(of posterior: Float) -> Double {
    let posterior = min(max(Double(posterior), 0), 1)
    for (low, high) in zip(line, line.dropFirst()) where posterior <= high.0 {
      return low.1 + (posterior - low.0) / (high.0 - low.0) * (high.1 - low.1)
    }
    return 0.999
  }
}
